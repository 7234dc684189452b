import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import type { EndPlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { closeSuspension } from "@/lib/server/placements/close-suspension";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/**
 * Ends a running placement before its last day, with a reason that everybody concerned reads. Where VDAB alone decides on
 * that (WES, IBO, IBO+), a party asks it instead: `placement.endByDecision`.
 */
export const endPlacementEarly = (actor: Actor, input: EndPlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.endEarly" });
    assertTakesPart(placement, actor);
    if (processOf(placement.instrument)?.earlyEnd === "decision") throw new DomainError("placement.endByDecision");
    assertEndsWithin(placement, input.on);
    if (input.on > today().toString()) throw new DomainError("placement.endInFuture", {}, "on");
    await savePlacement(tx, placement, {
      ...placementEvent(placement, "endEarly", actor),
      endedOn: input.on, endReasonCode: input.reason, endReasonText: input.explanation,
    }, input.version);
    await closeSuspension(tx, placement.id, input.on);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-ended-early",
      params: { title: placement.title, on: input.on }, href: `/dossiers/${input.id}`, dedupeKey: input.id,
    });
    await recordAudit(tx, { actor, event: "placement.endEarly", subjectKind: "placement", subjectId: input.id, details: { reason: input.reason, on: input.on } });
  });
