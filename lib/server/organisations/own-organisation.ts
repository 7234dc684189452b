import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { today } from "@/lib/server/clock";

/** The actor's own organisation and who acts for it today. Throws `notFound` for somebody without one. */
export const ownOrganisation = async (actor: Actor) => {
  const { organisationId } = actor;
  if (!organisationId) throw notFound("organisation");
  const day = today().toString();
  const [[organisation], members] = await Promise.all([
    db().select({ name: organisations.name, slug: organisations.slug, enterpriseNumber: organisations.enterpriseNumber, replyDays: organisations.replyDays })
      .from(organisations).where(eq(organisations.id, organisationId)),
    db().select({ id: memberships.id, role: memberships.role, since: memberships.validFrom, givenName: people.givenName, familyName: people.familyName })
      .from(memberships).innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(memberships.organisationId, organisationId), isNull(memberships.withdrawnAt), lte(memberships.validFrom, day), or(isNull(memberships.validTo), gte(memberships.validTo, day))))
      .orderBy(asc(people.familyName)).limit(100),
  ]);
  if (!organisation) throw notFound("organisation");
  return { ...organisation, members };
};
