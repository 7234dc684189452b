import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { referenceCounters } from "@/db/schema/placements";
import { today } from "@/lib/server/clock";

/** The next number people can quote, `SCHOOL-2026-00418`: no gaps but for rolled-back commands, no duplicates. */
export const nextReference = async (tx: Tx, prefix: string): Promise<string> => {
  const year = today().year;
  const [row] = await tx.insert(referenceCounters).values({ prefix, year, last: 1 })
    .onConflictDoUpdate({ target: [referenceCounters.prefix, referenceCounters.year], set: { last: sql`${referenceCounters.last} + 1` } })
    .returning({ last: referenceCounters.last });
  return `${prefix}-${year}-${String(row?.last ?? 1).padStart(5, "0")}`;
};
