import { placementTerms } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import type { RegisterContract } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { assertLawAllows, lawOfPlacement } from "@/lib/server/placements/law";
import { assertTakesPart, lockPlacement, savePlacement } from "@/lib/server/placements/lock-placement";
import { peopleConcerned } from "@/lib/server/placements/people-concerned";

const registrable: readonly string[] = ["running", "completed", "ended-early"];

/**
 * Registers the contract that follows an IBO or IBO+. Throws `placement.noContractAfter` for a kind without that duty, and
 * `law.blocked` when it is shorter than the training or begins too late: its absence then stays flagged.
 */
export const registerContract = (actor: Actor, { id, version, startsOn, length, endsOn }: RegisterContract): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, id, { actor, action: "placement.registerContract" });
    assertTakesPart(placement, actor);
    if (!processOf(placement.instrument)?.contractAfter) throw new DomainError("placement.noContractAfter");
    if (!registrable.includes(placement.status)) throw new DomainError("transition.notNow", { event: "registerContract", status: placement.status });
    const contract = { contractStartsOn: startsOn, contractEndsOn: length === "fixed" ? endsOn ?? null : null, contractOpenEnded: length === "open-ended" };
    const kept = { ...contract, contractRegisteredAt: now(), contractRegisteredById: actor.personId };
    await tx.insert(placementTerms).values({ placementId: id, ...kept }).onConflictDoUpdate({ target: placementTerms.placementId, set: kept });
    assertLawAllows("end", await lawOfPlacement(tx, { ...placement, endsOn: placement.endedOn ?? placement.endsOn }));
    // Nothing of the placement itself changes but that it was written to.
    await savePlacement(tx, placement, { status: placement.status }, version);
    await notify(tx, {
      personIds: await peopleConcerned(tx, placement, actor.personId), kind: "contract-registered",
      params: { title: placement.title, on: startsOn }, href: `/dossiers/${id}`, dedupeKey: `${id}:${version}`,
    });
    await recordAudit(tx, { actor, event: "placement.registerContract", subjectKind: "placement", subjectId: id, details: { startsOn, length } });
  });
