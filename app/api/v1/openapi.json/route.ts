import { env } from "@/lib/server/env";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { openApiDocument } from "@/lib/server/http/openapi";
import { regulationPaths } from "@/lib/server/http/regulation-paths";
import { publishedPaths } from "@/lib/server/offers/published-openapi";
import { statisticsPaths } from "@/lib/server/statistics/statistics-openapi";

/** The OpenAPI 3.1 document of this interface, from the schemas that check its input. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  return Response.json(openApiDocument(env().APP_URL, { ...publishedPaths, ...regulationPaths, ...statisticsPaths }), { headers: { "cache-control": "no-store" } });
};
