import { and, count, desc, eq, ilike, inArray, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { scopeOf, type Actor } from "@/lib/domain/access";
import type { ServiceOffer } from "@/lib/domain/offers/view";
import { containing } from "@/lib/server/containing";

const pageSize = 50;

export interface ServiceOfferFilter {
  /** Part of the title or of the name of the entity, or the whole number of a file that came of the offer. */
  text?: string;
  /** An instrument, or `employment` for a temporary job. */
  kind?: string;
  /** Whether the service helps to fill it. */
  facilitated?: boolean;
  /** The last id of the page before. */
  after?: string;
}

const seesAll = (actor: Actor): boolean => scopeOf(actor.role, "offer.facilitate") === "all";

const kindIs = (kind: string): SQL => (kind === "employment" ? isNull(offers.instrument) : eq(offers.instrument, kind));

const matches = (text: string): SQL | undefined => or(
  ilike(sql`concat_ws(' ', ${offers.title}, ${organisations.name})`, containing(text)),
  inArray(offers.id, db().select({ id: sql<string>`${placements.offerId}` }).from(placements).where(eq(placements.reference, text.toUpperCase()))),
);

/** Offers of the Flemish government that look for somebody. */
const conditionsOf = ({ text, kind, facilitated }: ServiceOfferFilter): (SQL | undefined)[] => [
  eq(organisations.kind, "flemish-government"),
  inArray(offers.status, ["published", "paused", "full"]),
  text ? matches(text) : undefined,
  kind ? kindIs(kind) : undefined,
  facilitated === undefined ? undefined : eq(offers.facilitated, facilitated),
];

/** A page of the offers that the diversity service can help to fill, newest first, and the id to go on from. */
export const listServiceOffers = async (actor: Actor, filter: ServiceOfferFilter = {}): Promise<{ items: ServiceOffer[]; next: string | null }> => {
  if (!seesAll(actor)) return { items: [], next: null };
  const rows = await db().select({
    id: offers.id, slug: offers.slug, version: offers.version, title: offers.title, organisation: organisations.name, instrument: offers.instrument,
    places: offers.places, taken: offers.taken, facilitated: offers.facilitated, serviceInvolvedOn: offers.serviceInvolvedOn,
  }).from(offers).innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(...conditionsOf(filter), filter.after ? lt(offers.id, filter.after) : undefined))
    .orderBy(desc(offers.id)).limit(pageSize + 1);
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? items.at(-1)?.id ?? null : null };
};

/** How many of them the service helps to fill, and how many not, whatever the filter says about that. */
export const countServiceOffers = async (actor: Actor, filter: ServiceOfferFilter = {}): Promise<{ facilitated: number; others: number }> => {
  if (!seesAll(actor)) return { facilitated: 0, others: 0 };
  const rows = await db().select({ facilitated: offers.facilitated, n: count() })
    .from(offers).innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(...conditionsOf({ ...filter, facilitated: undefined }))).groupBy(offers.facilitated);
  const of = (facilitated: boolean): number => rows.find((row) => row.facilitated === facilitated)?.n ?? 0;
  return { facilitated: of(true), others: of(false) };
};
