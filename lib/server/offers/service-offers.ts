import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { scopeOf, type Actor } from "@/lib/domain/access";
import type { ServiceOffer } from "@/lib/domain/offers/view";

const limit = 200;

/** Offers of the Flemish government that look for somebody, for the diversity service; those it does not help yet first. */
export const listServiceOffers = async (actor: Actor): Promise<ServiceOffer[]> => {
  if (scopeOf(actor.role, "offer.facilitate") !== "all") return [];
  return db().select({
    id: offers.id, slug: offers.slug, version: offers.version, title: offers.title, organisation: organisations.name, instrument: offers.instrument,
    places: offers.places, taken: offers.taken, facilitated: offers.facilitated, serviceInvolvedOn: offers.serviceInvolvedOn,
  }).from(offers).innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(eq(organisations.kind, "flemish-government"), inArray(offers.status, ["published", "paused", "full"])))
    .orderBy(asc(offers.facilitated), desc(offers.publishedAt)).limit(limit);
};
