import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { enrolments, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { today } from "@/lib/server/clock";

export interface PupilRow {
  id: string;
  name: string;
  course: string;
  supervisorName: string | null;
  openApplications: number;
  placements: number;
}

const pageSize = 200;

/** The pupils enrolled at the actor's school today, by family name, with how far they are. At most 200. */
export const listPupils = async (actor: Actor): Promise<PupilRow[]> => {
  if (actor.role !== "school" || !actor.organisationId) return [];
  const day = today().toString();
  const rows = await db().select({
    id: enrolments.id, givenName: people.givenName, familyName: people.familyName, course: enrolments.course,
    supervisor: sql<string | null>`(select s.given_name || ' ' || s.family_name from people s where s.id = ${enrolments.supervisorId})`,
    openApplications: sql<number>`(select count(*)::int from applications a where a.enrolment_id = ${enrolments.id} and a.status in ('submitted', 'shortlisted', 'invited', 'accepted'))`,
    placements: sql<number>`(select count(*)::int from placements p where p.enrolment_id = ${enrolments.id} and p.status <> 'cancelled')`,
  })
    .from(enrolments).innerJoin(people, eq(people.id, enrolments.personId))
    .where(and(eq(enrolments.schoolId, actor.organisationId), lte(enrolments.validFrom, day), gte(enrolments.validTo, day)))
    .orderBy(asc(people.familyName), asc(people.givenName)).limit(pageSize);
  return rows.map(({ givenName, familyName, supervisor, ...row }) => ({ ...row, name: `${givenName} ${familyName}`, supervisorName: supervisor }));
};
