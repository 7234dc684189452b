import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { today } from "@/lib/server/clock";
import { cardJson, cardTables } from "@/lib/server/offers/published-card";

/** Of the offers that share a word, only the newest are weighed. */
const weighed = 300;

/**
 * Open offers that someone who reads this one may want as well: they share words of its title or its occupation; the same
 * occupation, the same province and the same kind weigh most.
 */
export const listSimilarOffers = async (offer: Pick<OfferCard, "id" | "title"> & { occupation: string }, limit: number): Promise<OfferCard[]> => {
  const words = sql`(select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(to_tsvector('nl', ${`${offer.title} ${offer.occupation}`})))`;
  const [row] = await readDb().execute<{ items: OfferCard[] }>(sql`
    with me as materialized (select o.*, m.province, ${words} as words from offers o join municipalities m on m.nis = o.municipality_nis where o.id = ${offer.id}),
    alike as materialized (
      select s.* from offer_search s
      where s.words @@ ${words} and s.apply_until >= ${today().toString()}::date and s.offer_id <> ${offer.id}
      order by s.published_at desc, s.offer_id desc limit ${weighed}),
    best as materialized (
      select alike.offer_id,
             (o.occupation <> '' and lower(o.occupation) = lower(me.occupation))::int * 2 + (m.province = me.province)::int
             + (o.instrument is not distinct from me.instrument)::int * 0.5 + ts_rank('{0, 0.05, 0.2, 1}', alike.words, me.words) as weight
      from alike join offers o on o.id = alike.offer_id join municipalities m on m.nis = o.municipality_nis cross join me
      order by weight desc, alike.published_at desc limit ${limit})
    select coalesce(json_agg(${cardJson()} order by best.weight desc), '[]') as items from best ${cardTables(sql`best`)}`);
  return row?.items ?? [];
};
