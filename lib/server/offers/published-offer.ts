import { type SQL, sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { today } from "@/lib/server/clock";
import { cardJson } from "@/lib/server/offers/published-card";

const read = async (which: SQL): Promise<OfferDetails | null> => {
  const [row] = await readDb().execute<{ card: OfferCard; more: Omit<OfferDetails, keyof OfferCard> }>(sql`
    select ${cardJson()} as card, json_build_object(
      'status', case when o.status in ('published', 'paused') and o.apply_until < ${today().toString()}::date then 'expired' else o.status::text end,
      'tasks', o.tasks, 'learning', o.learning, 'guidance', o.guidance, 'requirements', o.requirements, 'occupation', o.occupation,
      'street', o.street, 'postcode', place.postcodes[1], 'places', o.places, 'taken', o.taken, 'mentorName', o.mentor_name,
      'publishedOn', (o.published_at at time zone 'Europe/Brussels')::date, 'closedOn', (o.closed_at at time zone 'Europe/Brussels')::date,
      'organisationAbout', json_build_object('description', host.description, 'website', host.website, 'replyDays', host.reply_days,
        'openOffers', (select count(*) from offer_search s where s.organisation_id = host.id and s.apply_until >= ${today().toString()}::date))) as more
    from offers o
    join organisations host on host.id = o.organisation_id
    join municipalities place on place.nis = o.municipality_nis
    left join programmes p on p.id = o.programme_id
    where ${which} and o.status <> 'draft'`);
  return row ? { ...row.card, ...row.more } : null;
};

/** The public offer at an address; null when there never was one. Drafts are nobody's but their organisation's. */
export const getPublishedOffer = (slug: string): Promise<OfferDetails | null> => read(sql`o.slug = ${slug}`);

/** The same by id, for the API. */
export const getPublishedOfferById = (id: string): Promise<OfferDetails | null> => read(sql`o.id = ${id}`);
