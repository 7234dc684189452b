import { placementSuspensions } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import type { SuspendPlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { assertSeen, lawOf } from "@/lib/server/placements/law";
import { assertTakesPart, lockPlacement, placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";
import { readCase } from "@/lib/server/placements/read-case";
import { readParameters } from "@/lib/server/law/read-extra-rows";

/**
 * Lets a running placement stand still from a day on, where the version of the law that holds for it knows suspension:
 * `placement.noSuspension` where it does not, `law.blocked` when it refuses this reason. What it warns for needs `acknowledged`.
 */
export const suspendPlacement = (actor: Actor, { id, version, on, reason, acknowledged }: SuspendPlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, id, { actor, action: "placement.suspend" });
    assertTakesPart(placement, actor);
    const suspended = placementEvent(placement, "suspend", actor);
    assertEndsWithin(placement, on);
    if (on > today().toString()) throw new DomainError("placement.suspendInFuture", {}, "on");
    const stored = await readCase(tx, placement);
    const law = lawOf({ ...stored, suspensions: [...stored.suspensions, { from: on, to: on, reason }] }, await readParameters(tx));
    if (!law.findings.some(({ rule }) => rule === "suspension")) throw new DomainError("placement.noSuspension");
    const seen = assertSeen("suspend", law, acknowledged);
    await tx.insert(placementSuspensions).values({ placementId: id, fromOn: on, reason });
    await savePlacement(tx, placement, suspended, version);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "placement-suspended",
      params: { title: placement.title, on }, href: `/dossiers/${id}`, dedupeKey: `${id}:${version}`,
    });
    await recordAudit(tx, { actor, event: "placement.suspend", subjectKind: "placement", subjectId: id, details: { on, acknowledged: seen } });
  });
