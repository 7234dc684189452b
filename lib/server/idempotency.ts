import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { idempotencyKeys } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";

interface Request {
  actor: Pick<Actor, "personId">;
  action: string;
  /** Made with the form, so that a second send of the same form carries the same key. */
  key: string;
  input: unknown;
}

/**
 * Runs `work` once for a key: a repeated send gets the first answer, without a second effect.
 * The key is locked until the transaction ends, so parallel sends wait for the first.
 * Throws `idempotency.otherRequest` when the same key comes with other input.
 */
export const once = async <T>(tx: Tx, { actor, action, key, input }: Request, work: () => Promise<T>): Promise<T> => {
  const requestSha256 = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.personId}:${action}:${key}`}, 0))`);
  const [earlier] = await tx.select().from(idempotencyKeys).where(and(
    eq(idempotencyKeys.personId, actor.personId), eq(idempotencyKeys.action, action), eq(idempotencyKeys.key, key)));
  if (earlier) {
    if (earlier.requestSha256 !== requestSha256) throw new DomainError("idempotency.otherRequest");
    // What was stored is what `work` answered for this very action, so it has this type.
    return earlier.response as T;
  }
  const response = await work();
  await tx.insert(idempotencyKeys).values({ personId: actor.personId, action, key, requestSha256, response: response ?? null });
  return response;
};
