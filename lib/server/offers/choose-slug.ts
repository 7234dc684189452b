import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { slugOf } from "@/lib/domain/offers/rules";

/** A public address that no other offer has: the title, and a number when it is taken. For ever: the address is shared. */
export const chooseSlug = async (tx: Tx, title: string): Promise<string> => {
  const base = slugOf(title);
  // Two offers with one title, published at once, would both find it free.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`offer-slug:${base}`}, 0))`);
  const rows = await tx.execute<{ slug: string }>(sql`select slug from offers where slug = ${base} or slug ~ ${`^${base}-[0-9]+$`}`);
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};
