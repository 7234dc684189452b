import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { evaluations } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { PlacementTarget } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

const assertEvaluated = async (tx: Tx, placementId: string): Promise<void> => {
  const [final] = await tx.select({ id: evaluations.id }).from(evaluations).where(and(
    eq(evaluations.placementId, placementId), eq(evaluations.kind, "final"), inArray(evaluations.authorRole, ["entity", "mentor"])));
  if (!final) throw new DomainError("placement.finalEvaluationMissing");
};

/** Completes a placement on its last day or later, once the host wrote the final evaluation; what is decided to end early is not completed (`placement.endAgreed`). */
export const completePlacement = (actor: Actor, { id, version }: PlacementTarget): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, id, { actor, action: "placement.complete" });
    assertTakesPart(placement, actor);
    if (placement.endedOn) throw new DomainError("placement.endAgreed");
    if (today().toString() < placement.endsOn) throw new DomainError("placement.notYetEnded", { endsOn: placement.endsOn });
    await assertEvaluated(tx, id);
    await savePlacement(tx, placement, { ...placementEvent(placement, "complete", actor), endedOn: placement.endsOn }, version);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-completed",
      params: { title: placement.title }, href: `/dossiers/${id}`, dedupeKey: id,
    });
    await recordAudit(tx, { actor, event: "placement.complete", subjectKind: "placement", subjectId: id });
  });
