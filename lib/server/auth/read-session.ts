import { and, eq, gt, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions, users } from "@/db/schema/auth";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { isLiveMembership, isRoleByMail, type SignInMethod } from "@/lib/server/auth/memberships";
import { hashToken, idleTimeoutSeconds } from "@/lib/server/auth/session-token";

/** A person who is signed in, with or without a role to act in. */
export interface SignedIn {
  readonly userId: string;
  readonly personId: string;
  readonly name: string;
  readonly method: SignInMethod;
  readonly membershipId: string | null;
  /** Null while no role is chosen, and as soon as the chosen one has ended. */
  readonly actor: Actor | null;
}

const sessionFields = {
  userId: users.id,
  personId: people.id,
  givenName: people.givenName,
  familyName: people.familyName,
  method: sessions.method,
  membershipId: memberships.id,
  role: memberships.role,
  organisationId: memberships.organisationId,
  organisationKind: organisations.kind,
  // Writing at every request would cost more than a minute's precision is worth.
  isLastSeenOld: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
};

// Ends by the clock of the database, not by the business date: showing another day must not end sessions.
const isOpen = () => and(
  gt(sessions.expires, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - make_interval(secs => ${idleTimeoutSeconds})`),
);

const findSession = async (sessionToken: string) => {
  const [row] = await db()
    .select(sessionFields)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(people, eq(people.id, users.personId))
    .leftJoin(memberships, and(
      eq(memberships.id, sessions.membershipId),
      eq(memberships.personId, people.id),
      isLiveMembership(),
      or(eq(sessions.method, "acm"), isRoleByMail()),
    ))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(sessions.sessionToken, sessionToken), isOpen()));
  return row;
};

type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>;

const actorOf = (found: FoundSession, name: string): Actor | null =>
  found.role && {
    userId: found.userId,
    personId: found.personId,
    role: found.role,
    organisationId: found.organisationId,
    organisationKind: found.organisationKind,
    name,
  };

/**
 * Who holds this token of a cookie, or null when the session has ended: signed out, idle for two hours, or twelve hours old.
 * The membership is read again at every request, so a role that was taken away is gone at the next one.
 */
export const readSession = async (token: string): Promise<SignedIn | null> => {
  const sessionToken = hashToken(token);
  const found = await findSession(sessionToken);
  if (!found) return null;
  if (found.isLastSeenOld) {
    await db().update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.sessionToken, sessionToken));
  }
  const name = `${found.givenName} ${found.familyName}`;
  return {
    userId: found.userId,
    personId: found.personId,
    name,
    method: found.method,
    membershipId: found.membershipId,
    actor: actorOf(found, name),
  };
};
