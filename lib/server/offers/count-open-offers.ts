import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { today } from "@/lib/server/clock";

/** How many published places of each instrument take candidates today; an instrument without any is absent. */
export const countOpenOffers = async (): Promise<Readonly<Record<string, number>>> => {
  const rows = await readDb().execute<{ instrument: string; count: number }>(sql`
    select o.instrument, count(*)::int as count from offer_search s join offers o on o.id = s.offer_id
    where s.apply_until >= ${today().toString()}::date and o.instrument is not null group by o.instrument`);
  return Object.fromEntries(rows.map(({ instrument, count }) => [instrument, count]));
};
