import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { today } from "@/lib/server/clock";
import { cardJson, cardTables } from "@/lib/server/offers/published-card";

/** The offers that were published last, and how many are open in all. */
export const listNewestOffers = async (limit: number): Promise<{ items: OfferCard[]; total: number }> => {
  const day = today().toString();
  const [row] = await readDb().execute<{ items: OfferCard[]; total: number }>(sql`
    with newest as materialized (
      select offer_id, published_at from offer_search where apply_until >= ${day}::date order by published_at desc, offer_id desc limit ${limit})
    select
      (select coalesce(json_agg(${cardJson()} order by newest.published_at desc, newest.offer_id desc), '[]') from newest ${cardTables(sql`newest`)}) as items,
      (select count(*)::int from offer_search where apply_until >= ${day}::date) as total`);
  return row ?? { items: [], total: 0 };
};
