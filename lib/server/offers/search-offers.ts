import { readDb } from "@/db/client";
import type { Municipality } from "@/db/reference/municipalities";
import { encodeCursor, type Sort } from "@/lib/domain/search/cursor";
import { type Combination, countFacets, type FacetCounts } from "@/lib/domain/search/facets";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { defaultRadiusKm, type OfferQuery, selectionOf, slugsOf } from "@/lib/domain/search/schema";
import { readTerms } from "@/lib/domain/search/terms";
import { today } from "@/lib/server/clock";
import { findMunicipality, municipalitiesAround } from "@/lib/server/offers/search-place";
import { type SearchPlan, searchStatement } from "@/lib/server/offers/search-statement";
import { suggestText } from "@/lib/server/offers/search-suggestion";
import { searchVocabulary } from "@/lib/server/offers/search-vocabulary";

export const pageSize = 20;

export interface OfferResults {
  items: OfferCard[];
  total: number;
  facets: FacetCounts;
  /** The cursor of the next page, null on the last. */
  next: string | null;
  /** The text that was searched instead, because the one asked found nothing; null when it was searched itself. */
  correctedTo: string | null;
  /** What was asked as a place, as it was understood. */
  around: { name: string; radiusKm: number; lat: number; lon: number } | null;
  /** A place was asked that is no municipality of Flanders or Brussels: it was left out. */
  isPlaceUnknown: boolean;
  /** How many offers the pages before this one had. */
  seen: number;
  sort: Sort;
}

type Row = { items: { card: OfferCard; order: number; publishedAt: string }[]; combinations: Combination[] };

const sortOf = (query: OfferQuery, centre: Municipality | null): Sort => {
  if (query.cursor) return query.cursor.sort;
  if (query.sort && !(query.sort === "nearest" && !centre)) return query.sort;
  if (query.q) return "relevance";
  return centre ? "nearest" : "newest";
};

const planOf = (query: OfferQuery, text: string, centre: Municipality | null): SearchPlan => ({
  terms: readTerms(text, searchVocabulary),
  near: centre && municipalitiesAround(centre, query.radiusKm ?? defaultRadiusKm),
  organisations: slugsOf(query),
  startsFrom: query.startsFrom ?? null,
  today: today().toString(),
  selection: selectionOf(query),
  sort: sortOf(query, centre),
  cursor: query.cursor ?? null,
  limit: pageSize,
});

const run = async (plan: SearchPlan): Promise<Row> => {
  const [row] = await readDb().execute<Row>(searchStatement(plan));
  return row ?? { items: [], combinations: [] };
};

const nextOf = (plan: SearchPlan, { items }: Row): string | null => {
  const last = items[plan.limit - 1];
  if (!last || items.length <= plan.limit) return null;
  return encodeCursor({
    sort: plan.sort, order: last.order, publishedAt: last.publishedAt, id: last.card.id, seen: (plan.cursor?.seen ?? 0) + plan.limit,
  });
};

/** The plan and its answer; when the words find nothing at all, those they were probably meant to be. */
const findForgiving = async (query: OfferQuery, centre: Municipality | null) => {
  const text = query.q ?? "";
  const plan = planOf(query, text, centre);
  const row = await run(plan);
  if (row.combinations.length > 0 || plan.terms.length === 0) return { plan, row, correctedTo: null };
  const suggestion = await suggestText(text, plan.terms);
  if (!suggestion) return { plan, row, correctedTo: null };
  const second = planOf(query, suggestion, centre);
  const corrected = await run(second);
  return corrected.combinations.length > 0 ? { plan: second, row: corrected, correctedTo: suggestion } : { plan, row, correctedTo: null };
};

/**
 * Published offers that one can apply for, with counts per filter value. One statement; three when no offer has the words
 * that were typed and others are tried.
 */
export const searchOffers = async (query: OfferQuery): Promise<OfferResults> => {
  const centre = query.place ? findMunicipality(query.place) : null;
  const { plan, row, correctedTo } = await findForgiving(query, centre);
  return {
    items: row.items.slice(0, plan.limit).map(({ card }) => card),
    ...countFacets(row.combinations, plan.selection),
    next: nextOf(plan, row),
    correctedTo,
    around: centre && { name: centre.name, radiusKm: query.radiusKm ?? defaultRadiusKm, lat: centre.lat, lon: centre.lon },
    isPlaceUnknown: Boolean(query.place) && !centre,
    seen: plan.cursor?.seen ?? 0,
    sort: plan.sort,
  };
};
