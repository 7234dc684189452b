import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { agreementEvents } from "@/lib/domain/agreements/status";
import { applyEvent } from "@/lib/domain/machine";
import type { CancelPlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { freePlace } from "@/lib/server/offers/count-places";
import { notify } from "@/lib/server/outbox";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

const cancelAgreement = async (tx: Tx, placementId: string, actor: Actor): Promise<void> => {
  const [agreement] = await tx.select().from(agreements).where(eq(agreements.placementId, placementId)).for("update");
  if (!agreement) return;
  const { status } = applyEvent(agreementEvents, agreement, "cancel", actor.role);
  await tx.update(agreements).set({ status, version: agreement.version + 1 }).where(eq(agreements.id, agreement.id));
};

/** Cancels a placement that has not started. Its agreement ends with it and the offer gets its place back. */
export const cancelPlacement = (actor: Actor, input: CancelPlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.cancel" });
    assertTakesPart(placement, actor);
    await savePlacement(tx, placement, {
      ...placementEvent(placement, "cancel", actor),
      endedOn: today().toString(), endReasonCode: input.reason, endReasonText: input.explanation,
    }, input.version);
    await cancelAgreement(tx, placement.id, actor);
    if (placement.offerId && placement.applicationId) await freePlace(tx, placement.offerId, actor.role);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-cancelled",
      params: { title: placement.title }, href: `/dossiers/${input.id}`, dedupeKey: input.id,
    });
    await recordAudit(tx, { actor, event: "placement.cancel", subjectKind: "placement", subjectId: input.id, details: { reason: input.reason } });
  });
