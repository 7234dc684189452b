import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { memberships, people } from "@/db/schema/people";
import { today } from "@/lib/server/clock";

/** Who mediates for an organisation today, by family name. */
export const listColleagues = async (organisationId: string): Promise<{ id: string; name: string }[]> => {
  const day = today().toString();
  const rows = await db().selectDistinct({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.role, "mediator"), sql`${memberships.withdrawnAt} is null`,
      sql`${day} between ${memberships.validFrom} and coalesce(${memberships.validTo}, 'infinity')`)).orderBy(asc(people.familyName));
  return rows.map(({ id, ...person }) => ({ id, name: `${person.givenName} ${person.familyName}` }));
};
