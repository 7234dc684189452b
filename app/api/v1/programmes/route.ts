import { z } from "zod";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readListQuery } from "@/lib/server/http/read-list-query";
import { apiHeaders, pageUrl } from "@/lib/server/offers/published-api";
import { listProgrammes } from "@/lib/server/offers/published-programmes";

/** The projects of cities, all on one page. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readListQuery(request, z.strictObject({}), new Set());
  if ("issues" in read) return invalidInput(read.issues);
  const items = (await listProgrammes()).map((programme) => ({ ...programme, url: pageUrl("/programmes/[slug]", programme.slug) }));
  return Response.json({ items, total: items.length, next: null }, { headers: apiHeaders });
};
