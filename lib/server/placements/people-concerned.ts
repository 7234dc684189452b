import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { memberships } from "@/db/schema/people";
import type { Actor, Role } from "@/lib/domain/access";
import { today } from "@/lib/server/clock";

/** People who act for an organisation today, in a role. */
export const membersOf = async (tx: Tx, organisationId: string | null, role: Role): Promise<string[]> => {
  if (!organisationId) return [];
  const day = today().toString();
  const rows = await tx.selectDistinct({ personId: memberships.personId }).from(memberships).where(and(
    eq(memberships.organisationId, organisationId), eq(memberships.role, role), isNull(memberships.withdrawnAt),
    lte(memberships.validFrom, day), or(isNull(memberships.validTo), gte(memberships.validTo, day))));
  return rows.map((row) => row.personId);
};

interface Bound {
  personId: string;
  hostId: string;
  schoolId: string | null;
  supervisorId: string | null;
  mediatorOrganisationId: string | null;
  mediatorId?: string | null;
  mentorId: string | null;
}

/** Everybody a placement concerns, but the one who acts: trainee, host and its mentor, the school's supervisor (or its team), mediator (or their team). */
export const peopleConcerned = async (tx: Tx, placement: Bound, exceptPersonId?: string): Promise<string[]> => {
  const host = await membersOf(tx, placement.hostId, "entity");
  const school = placement.supervisorId ? [placement.supervisorId] : await membersOf(tx, placement.schoolId, "school");
  const mediators = placement.mediatorId ? [placement.mediatorId] : await membersOf(tx, placement.mediatorOrganisationId, "mediator");
  return [...new Set([placement.personId, ...host, ...(placement.mentorId ? [placement.mentorId] : []), ...school, ...mediators])].filter((id) => id !== exceptPersonId);
};

/** Those of a list who are known and are not the one who acts. */
export const othersThan = ({ personId }: Pick<Actor, "personId">, personIds: readonly (string | null)[]): string[] =>
  personIds.flatMap((id) => (id !== null && id !== personId ? [id] : []));
