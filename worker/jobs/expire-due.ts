import type { Task } from "graphile-worker";
import { expireAcceptances } from "@/lib/server/applications/expire-acceptances";
import { log } from "@/lib/server/log";
import { expireOffers } from "@/lib/server/offers/expire-offers";
import { endAgreedPlacements } from "@/lib/server/placements/end-agreed-placements";

/** Ends what the calendar has ended. Runs every night and at each start; harmless twice. */
export const expireDueJob: Task = async () => {
  const offers = await expireOffers();
  if (offers > 0) log().info({ offers }, "offers expired");
  const acceptances = await expireAcceptances();
  if (acceptances > 0) log().info({ acceptances }, "acceptances expired");
  const placements = await endAgreedPlacements();
  if (placements > 0) log().info({ placements }, "placements ended on the day that was decided");
};
