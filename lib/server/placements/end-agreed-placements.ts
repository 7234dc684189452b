import { and, eq, inArray, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { applyEvent } from "@/lib/domain/machine";
import { placementEvents } from "@/lib/domain/placements/status";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { systemCommand } from "@/lib/server/command";
import { closeSuspension } from "@/lib/server/placements/close-suspension";
import { savePlacement } from "@/lib/server/placements/lock-placement";

const isDue = () => and(inArray(placements.status, ["running", "suspended"]), lte(placements.endedOn, today().toString()));

const endAgreed = (id: string): Promise<boolean> =>
  systemCommand(async (tx) => {
    // Ended meanwhile: nothing left to do.
    const [placement] = await tx.select().from(placements).where(and(eq(placements.id, id), isDue())).for("update");
    if (!placement?.endedOn) return false;
    await savePlacement(tx, placement, { status: applyEvent(placementEvents, placement, "endEarly", "system").status });
    await closeSuspension(tx, id, placement.endedOn);
    await recordAudit(tx, { actor: "system", event: "placement.endEarly", subjectKind: "placement", subjectId: id, details: { reason: placement.endReasonCode, on: placement.endedOn } });
    return true;
  });

/**
 * Ends the placements of which the last day, decided ahead, has come; the letter of the decision told everybody. Each in a
 * transaction of its own, so that one failure keeps no other waiting; harmless twice. Answers how many ended.
 */
export const endAgreedPlacements = async (): Promise<number> => {
  const due = await db().select({ id: placements.id }).from(placements).where(isDue());
  let ended = 0;
  for (const { id } of due) ended += (await endAgreed(id)) ? 1 : 0;
  return ended;
};
