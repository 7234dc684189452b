import { z } from "zod";
import { isGone } from "@/lib/domain/search/offer-details";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { problem } from "@/lib/server/http/problem";
import { apiHeaders, apiOffer } from "@/lib/server/offers/published-api";
import { getPublishedOfferById } from "@/lib/server/offers/published-offer";

/** One offer; 410 when it has been closed, 404 when it never was public. */
export const GET = async (request: Request, { params }: RouteContext<"/api/v1/offers/[id]">): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const id = z.uuid().safeParse((await params).id);
  const offer = id.success ? await getPublishedOfferById(id.data) : null;
  if (!offer) return problem(404, "not-found", "There is no such offer.");
  if (isGone(offer)) return problem(410, "gone", "This offer has been closed.");
  return Response.json(apiOffer(offer), { headers: apiHeaders });
};
