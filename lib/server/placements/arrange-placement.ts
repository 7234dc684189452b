import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { memberships, people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import type { ArrangePlacement } from "@/lib/domain/placements/schema";
import { termsAskedBy } from "@/lib/domain/placements/terms";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { assertLawAllows, keptLaw, lawOfPlacement } from "@/lib/server/placements/law";
import { lockPlacement, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";

const assertArrangeable = async (tx: Tx, placement: Placement): Promise<void> => {
  if (!["prepared", "refused", "approved"].includes(placement.status)) throw new DomainError("transition.notNow", { event: "arrange", status: placement.status });
  const [agreement] = await tx.select({ status: agreements.status }).from(agreements).where(eq(agreements.placementId, placement.id));
  if (agreement && agreement.status !== "draft") throw new DomainError("agreement.outForSignature");
};

/** VDAB or the partner approved this period and these hours: who wants others asks again. */
const assertAsApproved = (placement: Placement, { startsOn, endsOn, hoursPerWeek }: ArrangePlacement): void => {
  const same = placement.startsOn === startsOn && placement.endsOn === endsOn && placement.hoursPerWeek === hoursPerWeek;
  if (placement.status === "approved" && !same) throw new DomainError("placement.asApproved", { from: placement.startsOn, to: placement.endsOn, hours: placement.hoursPerWeek });
};

/** The mentor of the host with this name, who then sees the file; null for a mentor without an account here. */
const findMentor = async (tx: Tx, hostId: string, name: string): Promise<string | null> => {
  const found = await tx.select({ id: people.id }).from(memberships).innerJoin(people, eq(people.id, memberships.personId)).where(and(
    eq(memberships.organisationId, hostId), eq(memberships.role, "mentor"), isNull(memberships.withdrawnAt),
    sql`lower(${people.givenName} || ' ' || ${people.familyName}) = lower(${name})`)).limit(2);
  // Two people of one name: nobody sees a file by mistake.
  return found.length === 1 ? found[0]?.id ?? null : null;
};

/** Keeps the terms that this kind asks; what the form of another kind sends is left alone. */
const keepTerms = async (tx: Tx, { id, instrument }: Placement, input: ArrangePlacement): Promise<void> => {
  const asked = Object.fromEntries(termsAskedBy(instrument).flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
  const kept = { ...asked, arrangedAt: now() };
  await tx.insert(placementTerms).values({ placementId: id, ...kept })
    .onConflictDoUpdate({ target: placementTerms.placementId, set: kept });
};

/**
 * Fixes dates, hours, days, mentor, goals and the terms of the kind, before the agreement is out for signature. The law
 * decides whether they may be (`law.blocked` with the finding), the database whether the person's week allows them. What was
 * approved stays as approved (`placement.asApproved`).
 */
export const arrangePlacement = (actor: Actor, input: ArrangePlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.prepare" });
    if (!processOf(placement.instrument)?.arrangedBy.includes(actor.role)) throw new DomainError("forbidden");
    await assertArrangeable(tx, placement);
    assertAsApproved(placement, input);
    const agreed = {
      title: input.title, startsOn: input.startsOn, endsOn: input.endsOn, hoursPerWeek: input.hoursPerWeek,
      mentorName: input.mentorName, goals: input.goals, lanes: [...new Set(input.lanes)].toSorted((a, b) => a - b),
    };
    await keepTerms(tx, placement, input);
    const law = await lawOfPlacement(tx, { ...placement, ...agreed, signedOn: null });
    assertLawAllows("select", law);
    await savePlacement(tx, placement, {
      ...agreed, mentorId: await findMentor(tx, placement.hostId, input.mentorName), ...keptLaw(law),
    }, input.version);
    await recordAudit(tx, { actor, event: "placement.arrange", subjectKind: "placement", subjectId: placement.id, details: { startsOn: agreed.startsOn, endsOn: agreed.endsOn } });
  });
