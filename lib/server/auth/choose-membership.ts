import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { sessions } from "@/db/schema/auth";
import type { Role } from "@/lib/domain/access";
import { membershipsOf } from "@/lib/server/auth/memberships";
import type { SignedIn } from "@/lib/server/auth/read-session";
import { hashToken } from "@/lib/server/auth/session-token";

/**
 * Acts in another membership from the next request on. Answers its role, or null when the person does not have it
 * (any more), or this way of signing in does not open it.
 */
export const chooseMembership = (
  { token, session, membershipId }: { token: string; session: Pick<SignedIn, "userId" | "personId" | "method">; membershipId: string },
): Promise<Role | null> =>
  transaction(async (tx) => {
    const choices = await membershipsOf(session.personId, session.method, tx);
    const chosen = choices.find((choice) => choice.id === membershipId);
    if (!chosen) return null;
    await tx.update(sessions).set({ membershipId: chosen.id })
      .where(and(eq(sessions.sessionToken, hashToken(token)), eq(sessions.userId, session.userId)));
    return chosen.role;
  });
