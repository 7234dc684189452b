import { eq } from "drizzle-orm";
import { apiKeys } from "@/db/schema/auth";
import { type Actor, can } from "@/lib/domain/access";
import type { RevokeApiKey } from "@/lib/domain/api-keys/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/**
 * Revokes a key of the actor's organisation for good; its next call is refused.
 * Throws `notFound` for a key of another organisation, `apiKey.revoked` when it was revoked before.
 */
export const revokeApiKey = (actor: Actor, { id }: RevokeApiKey): Promise<void> =>
  command(actor, async (tx) => {
    const [key] = await tx.select().from(apiKeys).where(eq(apiKeys.id, id)).for("update");
    if (!key || !can(actor, "organisation.manageKeys", { hostId: key.organisationId })) throw notFound("apiKey");
    if (key.revokedAt) throw new DomainError("apiKey.revoked");
    await tx.update(apiKeys).set({ revokedAt: now() }).where(eq(apiKeys.id, id));
    await recordAudit(tx, { actor, event: "apiKey.revoke", subjectKind: "api-key", subjectId: id });
  });
