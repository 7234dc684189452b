import { encodeOrganisationCursor, organisationQueryLists, organisationQuerySchema } from "@/lib/domain/search/organisation-query";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readListQuery } from "@/lib/server/http/read-list-query";
import { apiHeaders, pageUrl } from "@/lib/server/offers/published-api";
import { listOrganisations } from "@/lib/server/offers/published-organisations";

/** Organisations that host, with the number of their open offers. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readListQuery(request, organisationQuerySchema, organisationQueryLists);
  if ("issues" in read) return invalidInput(read.issues);
  const { items, total, next } = await listOrganisations(read.query);
  return Response.json({
    items: items.map((organisation) => ({ ...organisation, url: pageUrl("/organisations/[slug]", organisation.slug) })),
    total,
    next: next && encodeOrganisationCursor(next),
  }, { headers: apiHeaders });
};
