import { type SQL, sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { OfferStatus } from "@/lib/domain/offers/status";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { today } from "@/lib/server/clock";
import { cardJson } from "@/lib/server/offers/published-card";

/** What anyone may read of an offer that is, or was, public. */
export interface PublishedOffer extends OfferCard {
  /** `expired` also when the last day to apply has passed and nobody has closed it yet. */
  status: Exclude<OfferStatus, "draft">;
  tasks: string;
  learning: string;
  guidance: string;
  requirements: string;
  occupation: string;
  street: string;
  postcode: string | null;
  places: number;
  taken: number;
  mentorName: string;
  publishedAt: string;
  closedAt: string | null;
  organisationAbout: { description: string; website: string | null; replyDays: number; openOffers: number };
}

const read = async (which: SQL): Promise<PublishedOffer | null> => {
  const [row] = await readDb().execute<{ card: OfferCard; more: Omit<PublishedOffer, keyof OfferCard> }>(sql`
    select ${cardJson()} as card, json_build_object(
      'status', case when o.status in ('published', 'paused') and o.apply_until < ${today().toString()}::date then 'expired' else o.status::text end,
      'tasks', o.tasks, 'learning', o.learning, 'guidance', o.guidance, 'requirements', o.requirements, 'occupation', o.occupation,
      'street', o.street, 'postcode', place.postcodes[1], 'places', o.places, 'taken', o.taken, 'mentorName', o.mentor_name,
      'publishedAt', o.published_at, 'closedAt', o.closed_at,
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
export const getPublishedOffer = (slug: string): Promise<PublishedOffer | null> => read(sql`o.slug = ${slug}`);

/** The same by id, for the API. */
export const getPublishedOfferById = (id: string): Promise<PublishedOffer | null> => read(sql`o.id = ${id}`);

/** Whether one can apply now. */
export const isOpen = ({ status }: PublishedOffer): boolean => status === "published";
