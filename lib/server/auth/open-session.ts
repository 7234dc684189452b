import { eq, lt, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { sessions, users } from "@/db/schema/auth";
import { syncClaimedMemberships } from "@/lib/server/auth/claimed-memberships";
import type { IdentityClaims } from "@/lib/server/auth/identity-claims";
import { membershipsOf, type SignInMethod } from "@/lib/server/auth/memberships";
import { hashToken } from "@/lib/server/auth/session-token";

export interface OpenSession {
  token: string;
  userId: string;
  /** The absolute end. */
  expires: Date;
  method: SignInMethod;
  /** Null for a mailed link. */
  claims: IdentityClaims | null;
}

/**
 * Opens a session in one transaction with what its claims change of the person's roles. Who has one role acts in it at
 * once; who has several chooses first. Sessions that have ended are swept on the way.
 */
export const openSession = ({ token, userId, expires, method, claims }: OpenSession): Promise<void> =>
  transaction(async (tx) => {
    // Locked, so that two sign-ins at once do not both give the same role.
    const [user] = await tx.select({ personId: users.personId }).from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new Error("A session was asked for a user who does not exist.");
    if (claims) await syncClaimedMemberships(tx, user.personId, claims);
    const choices = await membershipsOf(user.personId, method, tx);
    await tx.delete(sessions).where(lt(sessions.expires, sql`now()`));
    await tx.insert(sessions).values({
      sessionToken: hashToken(token),
      userId,
      expires,
      method,
      membershipId: choices.length === 1 ? choices[0]?.id : null,
    });
  });
