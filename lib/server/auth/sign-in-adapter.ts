import { DrizzleAdapter } from "@auth/drizzle-adapter";
import { and, eq } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { adapterDb, db, transaction } from "@/db/client";
import { accounts, sessions, users, verificationTokens } from "@/db/schema/auth";
import type { IdentityClaims } from "@/lib/server/auth/identity-claims";
import type { SignInMethod } from "@/lib/server/auth/memberships";
import { openSession } from "@/lib/server/auth/open-session";
import { findPersonByEmail, registerByClaims, registerByEmail } from "@/lib/server/auth/register-user";
import { hashToken } from "@/lib/server/auth/session-token";

/** What is known of one sign-in, from its first callback to its session. */
export interface SignInAttempt {
  readonly method: SignInMethod;
  claims: IdentityClaims | null;
}

/** next-auth asks for an address in every user; the person's own record holds the one that counts. */
const withEmail = (user: typeof users.$inferSelect, email: string | null): AdapterUser => ({ ...user, email: email ?? "" });

const findUserByEmail = async (email: string): Promise<AdapterUser | null> => {
  const person = await findPersonByEmail(db(), email);
  if (!person) return null;
  const [user] = await db().select().from(users).where(eq(users.personId, person.id));
  return user ? withEmail(user, email) : null;
};

/** Deletes the token and returns it in one statement, so that of two presses on the button one signs in. */
const consumeToken = async (token: string) => {
  const [used] = await db().delete(verificationTokens).where(eq(verificationTokens.token, token)).returning();
  return used ?? null;
};

/**
 * The adapter of one sign-in. What differs from the library's own: a user is always a person of ours, an address leads
 * to the person who has it now, tokens of sessions are stored hashed, and a session opens together with the roles.
 */
export const signInAdapter = (attempt: SignInAttempt) => ({
  ...DrizzleAdapter(adapterDb(), {
    usersTable: users, accountsTable: accounts, sessionsTable: sessions, verificationTokensTable: verificationTokens,
  }),
  createUser: async ({ email }) => {
    const { claims } = attempt;
    const user = await transaction((tx) => claims ? registerByClaims(tx, claims) : registerByEmail(tx, email));
    return withEmail(user, claims ? claims.email : email);
  },
  getUserByEmail: findUserByEmail,
  linkAccount: async ({ userId, provider, providerAccountId }) => {
    // `createUser` has written it, unless the person signed in by mail before.
    await db().insert(accounts).values({ userId, type: "oidc", provider, providerAccountId }).onConflictDoNothing();
  },
  createSession: async ({ sessionToken, userId, expires }) => {
    await openSession({ token: sessionToken, userId, expires, ...attempt });
    return { sessionToken, userId, expires };
  },
  // Whoever was signed in at this browser is nobody to the next sign-in: otherwise an identity would be tied to that person.
  getSessionAndUser: () => Promise.resolve(null),
  deleteSession: async (token) => {
    await db().delete(sessions).where(eq(sessions.sessionToken, hashToken(token)));
  },
  useVerificationToken: ({ token }) => consumeToken(token),
} satisfies Adapter);

/** Keeps the last ID token of an identity: signing out at the provider needs it, and an older one may be refused. */
export const keepIdToken = async (providerAccountId: string, provider: string, idToken: string): Promise<void> => {
  await db().update(accounts).set({ id_token: idToken })
    .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)));
};
