import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import type { ResumePlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { closeSuspension } from "@/lib/server/placements/close-suspension";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

/** Lets a suspended placement go on. `until` was the last day on which it stood still; its last day does not move. */
export const resumePlacement = (actor: Actor, { id, version, until }: ResumePlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, id, { actor, action: "placement.suspend" });
    assertTakesPart(placement, actor);
    const resumed = placementEvent(placement, "resume", actor);
    assertEndsWithin(placement, until);
    if (until > today().toString()) throw new DomainError("placement.suspendInFuture", {}, "until");
    await closeSuspension(tx, id, until);
    await savePlacement(tx, placement, resumed, version);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-resumed",
      params: { title: placement.title }, href: `/dossiers/${id}`, dedupeKey: `${id}:${version}`,
    });
    await recordAudit(tx, { actor, event: "placement.resume", subjectKind: "placement", subjectId: id, details: { until } });
  });
