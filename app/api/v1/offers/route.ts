import { offerQueryLists, offerQuerySchema } from "@/lib/domain/search/schema";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readListQuery } from "@/lib/server/http/read-list-query";
import { apiHeaders, apiOffer } from "@/lib/server/offers/published-api";
import { searchOffers } from "@/lib/server/offers/search-offers";

/** Published offers that one can apply for, with counts per filter value. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readListQuery(request, offerQuerySchema, offerQueryLists);
  if ("issues" in read) return invalidInput(read.issues);
  const { items, total, facets, next, correctedTo, isPlaceUnknown } = await searchOffers(read.query);
  if (isPlaceUnknown) {
    return invalidInput([{ in: "query", name: "place", detail: "is no municipality of Flanders or Brussels, nor its postcode" }]);
  }
  return Response.json({ items: items.map(apiOffer), total, facets, next, correctedTo }, { headers: apiHeaders });
};
