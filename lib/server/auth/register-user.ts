import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts, users } from "@/db/schema/auth";
import { people } from "@/db/schema/people";
import { DomainError } from "@/lib/domain/errors";
import type { IdentityClaims } from "@/lib/server/auth/identity-claims";

type User = typeof users.$inferSelect;

/** Name of the identity provider in `accounts`, and its part of the callback address. */
export const acmProvider = "acm";

/** The person with this address, whatever its capitals. */
export const findPersonByEmail = async (tx: Pick<Tx, "select">, email: string) => {
  const [person] = await tx.select().from(people).where(sql`lower(${people.email}) = ${email.toLowerCase()}`);
  return person ?? null;
};

const findUserBySubject = async (tx: Tx, subject: string): Promise<User | null> => {
  const [found] = await tx.select({ user: users }).from(accounts)
    .innerJoin(users, eq(users.id, accounts.userId))
    .where(and(eq(accounts.provider, acmProvider), eq(accounts.providerAccountId, subject)));
  return found?.user ?? null;
};

const addPerson = async (tx: Tx, { givenName, familyName, email }: IdentityClaims): Promise<string> => {
  const [person] = await tx.insert(people).values({ givenName, familyName, email }).returning({ id: people.id });
  if (!person) throw new DomainError("notFound", { subject: "person" });
  return person.id;
};

/** The sign-in of a person, made at the first one. */
export const userOfPerson = async (tx: Tx, personId: string): Promise<User> => {
  // An update that changes nothing returns the row that another first sign-in has just made.
  const [user] = await tx.insert(users).values({ personId })
    .onConflictDoUpdate({ target: users.personId, set: { personId } }).returning();
  if (!user) throw new DomainError("notFound", { subject: "person" });
  return user;
};

/**
 * Registers who signs in for the first time with a digital identity: the person we know by a verified address, or a new one.
 * Two first sign-ins at once make one person: they wait for each other on the subject.
 */
export const registerByClaims = async (tx: Tx, claims: IdentityClaims): Promise<User> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${acmProvider}:${claims.subject}`}, 0))`);
  const registered = await findUserBySubject(tx, claims.subject);
  if (registered) return registered;
  const known = claims.email ? await findPersonByEmail(tx, claims.email) : null;
  const user = await userOfPerson(tx, known?.id ?? await addPerson(tx, claims));
  await tx.insert(accounts).values({
    userId: user.id, type: "oidc", provider: acmProvider, providerAccountId: claims.subject,
  });
  return user;
};

/** Registers a person we know who signs in by a mailed link for the first time. Throws `notFound` for an unknown address. */
export const registerByEmail = async (tx: Tx, email: string): Promise<User> => {
  const person = await findPersonByEmail(tx, email);
  if (!person) throw new DomainError("notFound", { subject: "person" });
  return userOfPerson(tx, person.id);
};
