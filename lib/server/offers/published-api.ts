import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import { env } from "@/lib/server/env";

/** Never kept by anyone on the way: an offer that closes is gone at the next call. */
export const apiHeaders = { "cache-control": "no-store" } as const;

/** The page of an offer or organisation, as a whole address. */
export const pageUrl = (pathname: "/offers/[slug]" | "/organisations/[slug]" | "/programmes/[slug]", slug: string): string =>
  env().APP_URL + addressOf({ pathname, params: { slug } }, "nl");

/** An offer as the API gives it: the card and where its page stands. */
export const apiOffer = <T extends OfferCard>(offer: T): T & { url: string } => ({ ...offer, url: pageUrl("/offers/[slug]", offer.slug) });
