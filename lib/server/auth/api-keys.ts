import { createHash } from "node:crypto";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { apiKeys } from "@/db/schema/auth";
import { problem } from "@/lib/server/http/problem";

/** Every secret begins with it, so that scanners of code and logs recognise one. */
export const secretPrefix = "opstap_";

/** What the database keeps of a secret of 256 random bits: nothing leads back from it. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A call of the API came without a key that is valid. */
export class ApiKeyRefused extends Error {
  override name = "ApiKeyRefused";

  /** The answer to that call: 401 with problem details (RFC 9457). */
  toResponse(): Response {
    return problem(401, "unauthorised", "This call needs an API key of an organisation.", {
      detail: "Send it as `Authorization: Bearer opstap_…`. A revoked key is no longer valid.",
      headers: { "www-authenticate": 'Bearer realm="opstap"' },
    });
  }
}

/** Whose software calls. */
export interface ApiCaller {
  readonly organisationId: string;
  readonly keyId: string;
}

const readSecret = (request: Request): string => {
  const [scheme, secret, ...rest] = (request.headers.get("authorization") ?? "").trim().split(/\s+/u);
  if (scheme?.toLowerCase() !== "bearer" || !secret?.startsWith(secretPrefix) || rest.length > 0) throw new ApiKeyRefused();
  return secret;
};

/** Noted to the minute: a write at every call would cost more than that is worth. */
const noteUse = (keyId: string) =>
  db().update(apiKeys).set({ lastUsedAt: sql`now()` }).where(and(
    eq(apiKeys.id, keyId),
    or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, sql`now() - interval '1 minute'`)),
  ));

/**
 * The organisation behind the key of a call, read anew at each call: a revoked key stops at once.
 * Throws `ApiKeyRefused` without a valid key.
 */
export const requireApiKey = async (request: Request): Promise<ApiCaller> => {
  const [key] = await db()
    .select({ keyId: apiKeys.id, organisationId: apiKeys.organisationId })
    .from(apiKeys)
    .where(and(eq(apiKeys.secretSha256, hashSecret(readSecret(request))), isNull(apiKeys.revokedAt)));
  if (!key) throw new ApiKeyRefused();
  await noteUse(key.keyId);
  return key;
};
