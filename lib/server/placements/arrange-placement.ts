import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { memberships, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { ArrangePlacement } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { assertLawAllows, keptLaw, lawOfPlacement } from "@/lib/server/placements/law";
import { lockPlacement, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";

const assertArrangeable = async (tx: Tx, placement: Placement): Promise<void> => {
  if (!["prepared", "approved"].includes(placement.status)) throw new DomainError("transition.notNow", { event: "arrange", status: placement.status });
  const [agreement] = await tx.select({ status: agreements.status }).from(agreements).where(eq(agreements.placementId, placement.id));
  if (agreement && agreement.status !== "draft") throw new DomainError("agreement.outForSignature");
};

/** The mentor of the host with this name, who then sees the file; null for a mentor without an account here. */
const findMentor = async (tx: Tx, hostId: string, name: string): Promise<string | null> => {
  const found = await tx.select({ id: people.id }).from(memberships).innerJoin(people, eq(people.id, memberships.personId)).where(and(
    eq(memberships.organisationId, hostId), eq(memberships.role, "mentor"), isNull(memberships.withdrawnAt),
    sql`lower(${people.givenName} || ' ' || ${people.familyName}) = lower(${name})`)).limit(2);
  // Two people of one name: nobody sees a file by mistake.
  return found.length === 1 ? found[0]?.id ?? null : null;
};

/**
 * Fixes dates, hours, days, mentor and goals of a placement, before its agreement is out for signature.
 * The law decides whether they may be (`law.blocked` with the finding), the database whether the person's week allows them.
 */
export const arrangePlacement = (actor: Actor, input: ArrangePlacement): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.prepare" });
    await assertArrangeable(tx, placement);
    const terms = {
      title: input.title, startsOn: input.startsOn, endsOn: input.endsOn, hoursPerWeek: input.hoursPerWeek,
      mentorName: input.mentorName, goals: input.goals, lanes: [...new Set(input.lanes)].toSorted((a, b) => a - b),
    };
    const law = await lawOfPlacement(tx, { ...placement, ...terms, signedOn: null });
    assertLawAllows("select", law);
    await savePlacement(tx, placement, {
      ...terms, mentorId: await findMentor(tx, placement.hostId, input.mentorName), ...keptLaw(law),
    }, input.version);
    await recordAudit(tx, { actor, event: "placement.arrange", subjectKind: "placement", subjectId: placement.id, details: { startsOn: terms.startsOn, endsOn: terms.endsOn } });
  });
