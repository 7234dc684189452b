import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { DomainError } from "@/lib/domain/errors";

/**
 * Counts a call under `key` and refuses it with `tooManyRequests` beyond `limit` in the current window.
 * The count lives in the database, so it is one for all instances; when the database is away, so is the act itself.
 */
export const countCall = async (key: string, limit: number, windowSeconds: number): Promise<void> => {
  const rows = await db().execute<{ used: number }>(sql`
    insert into rate_limits (key, window_start, used)
    values (${key}, to_timestamp(floor(extract(epoch from now()) / ${windowSeconds}) * ${windowSeconds}), 1)
    on conflict (key, window_start) do update set used = rate_limits.used + 1
    returning used`);
  if ((rows[0]?.used ?? 0) > limit) throw new DomainError("tooManyRequests", { seconds: windowSeconds });
};
