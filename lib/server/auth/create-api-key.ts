import { randomBytes } from "node:crypto";
import { and, count, eq, isNull } from "drizzle-orm";
import { apiKeys } from "@/db/schema/auth";
import { organisations } from "@/db/schema/organisations";
import { type Actor, assertCan } from "@/lib/domain/access";
import type { CreateApiKey } from "@/lib/domain/api-keys/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { hashSecret, secretPrefix } from "@/lib/server/auth/api-keys";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

/** More than this and nobody knows any more which key is where. */
const maxKeys = 20;
const shownCharacters = secretPrefix.length + 5;

export interface NewApiKey {
  id: string;
  name: string;
  /** Shown once, here: it is stored hashed. */
  secret: string;
}

/**
 * Makes a key for the software of the actor's organisation.
 * Throws `forbidden`, or `apiKey.tooMany` beyond twenty keys that are in use.
 */
export const createApiKey = (actor: Actor, { name }: CreateApiKey): Promise<NewApiKey> =>
  command(actor, async (tx) => {
    assertCan(actor, "organisation.manageKeys", { hostId: actor.organisationId });
    const organisationId = actor.organisationId ?? "";
    await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, organisationId)).for("update");
    const [inUse] = await tx.select({ count: count() }).from(apiKeys)
      .where(and(eq(apiKeys.organisationId, organisationId), isNull(apiKeys.revokedAt)));
    if ((inUse?.count ?? 0) >= maxKeys) throw new DomainError("apiKey.tooMany", { max: maxKeys });
    const secret = secretPrefix + randomBytes(32).toString("base64url");
    const [key] = await tx.insert(apiKeys).values({
      organisationId, name, prefix: secret.slice(0, shownCharacters), secretSha256: hashSecret(secret), createdById: actor.personId,
    }).returning({ id: apiKeys.id });
    if (!key) throw notFound("apiKey");
    await recordAudit(tx, { actor, event: "apiKey.create", subjectKind: "api-key", subjectId: key.id });
    return { id: key.id, name, secret };
  });
