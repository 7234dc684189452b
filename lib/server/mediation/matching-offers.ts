import { can, type Actor } from "@/lib/domain/access";
import { openInstruments } from "@/lib/domain/offers/law";
import { processOf, type Opening } from "@/lib/domain/placements/process";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { readPageQuery } from "@/lib/domain/search/schema";
import { today } from "@/lib/server/clock";
import { searchOffers } from "@/lib/server/offers/search-offers";

const openingsOf = (instrument: string): readonly Opening[] => processOf(instrument)?.openings ?? [];

/** How a mediator brings a candidate to an offer of this kind: by a proposal that the candidate agrees to, or by opening the file. */
export const waysOf = (instrument: string | null): { refer: boolean; place: boolean } => {
  const openings = openingsOf(instrument ?? "");
  return { refer: openings.includes("referral"), place: openings.includes("mediator") || openings.includes("training") };
};

export interface MatchingOffers {
  items: readonly OfferCard[];
  total: number;
  /** Kinds that a mediator can propose for today. */
  instruments: readonly string[];
  isPlaceUnknown: boolean;
}

interface Wish {
  q?: string;
  place?: string;
  instrument?: string;
}

/** Open offers for which a mediator can propose somebody, nearest or best first; at most a page. Empty for other roles. */
export const matchingOffers = async (actor: Actor, { q, place, instrument }: Wish): Promise<MatchingOffers> => {
  const instruments: string[] = [...openInstruments(today().toString())].filter((code) => waysOf(code).refer || waysOf(code).place);
  if (!can(actor, "caseload.list")) return { items: [], total: 0, instruments, isPlaceUnknown: false };
  const wanted = instrument && instruments.includes(instrument) ? [instrument] : instruments;
  const query = new URLSearchParams([...Object.entries({ q, place }).flatMap(([name, value]) => (value ? [[name, value]] : [])), ...wanted.map((code) => ["instrument", code])]);
  const { items, total, isPlaceUnknown } = await searchOffers(readPageQuery(query));
  return { items, total, instruments, isPlaceUnknown };
};
