import { seedReference } from "@/db/reference/seed";
import { occupations } from "@/db/reference/occupations";
import { addManyOffers } from "@/db/testing/many-offers";
import { prepareTextbookSearch, textbookSearch } from "@/db/testing/textbook-search";
import { type OfferQuery, readPageQuery } from "@/lib/domain/search/schema";
import { searchOffers } from "@/lib/server/offers/search-offers";
import { findMunicipality, municipalitiesAround } from "@/lib/server/offers/search-place";

interface Asked {
  q: string;
  place: string | null;
}

const questions = 200;
const places = ["Gent", "Antwerpen", "Hasselt", "Leuven", "Brugge"];
const commonWords = ["zorg", "onderhoud", "school", "techniek", "project"];

const pick = <T>(values: readonly T[], seed: number): T => {
  const value = values[seed % values.length];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
};

/** What people ask: 40 % an occupation, 15 % one with a place, 15 % a common word, 10 % a rare one, 10 % a mistyped one, 10 % nothing. */
const ask = (i: number): Asked => {
  const occupation = pick(occupations, i * 7).name;
  const kind = i % 20;
  if (kind < 8) return { q: occupation, place: null };
  if (kind < 11) return { q: occupation, place: pick(places, i) };
  if (kind < 14) return { q: pick(commonWords, i), place: null };
  if (kind < 16) return { q: `woord${i * 13}`, place: null };
  if (kind < 18) return { q: occupation.replace(/(.{3})(.)(.)/u, "$1$3$2"), place: null };
  return { q: "", place: i % 2 === 0 ? pick(places, i) : null };
};

const queryOf = ({ q, place }: Asked): OfferQuery =>
  readPageQuery(new URLSearchParams({ q, ...(place ? { place, radiusKm: "25" } : {}) }));

const nisOf = (place: string | null): number[] | null => {
  const municipality = place === null ? null : findMunicipality(place);
  return municipality && municipalitiesAround(municipality, 25).map(({ nis }) => nis);
};

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

export interface SearchFigure {
  name: string;
  value: number;
  unit: "ms";
  /** Against the textbook query on the same data in the same run; below 1 is faster. */
  ratio: number | null;
}

/**
 * Times the full search page (20 hits, counts of every filter, total) against a textbook query over the same offers.
 * Wants a migrated database of its own in `DATABASE_URL`, which it fills with `offers` offers, a quarter of them open.
 * One client, both sides asked in turn, so that other work on the machine weighs on both.
 */
export const benchSearch = async ({ offers }: { offers: number }): Promise<SearchFigure[]> => {
  await seedReference();
  await addManyOffers(offers);
  await prepareTextbookSearch();
  const asked = Array.from({ length: questions }, (_, i) => ask(i));
  for (const question of asked.slice(0, 20)) await searchOffers(queryOf(question));
  const ours: number[] = [];
  const textbook: number[] = [];
  for (const question of asked) {
    ours.push(await timed(() => searchOffers(queryOf(question))));
    textbook.push(await timed(() => textbookSearch(question.q, nisOf(question.place))));
  }
  const figure = (name: string, share: number): SearchFigure => {
    const value = percentile(ours, share);
    return { name: `search page, ${offers} offers, ${name}`, value, unit: "ms", ratio: value / percentile(textbook, share) };
  };
  const figures = [figure("p50", 0.5), figure("p95", 0.95), figure("p99", 0.99)];
  console.table(figures.map(({ name, value, ratio }) => ({ name, ms: value.toFixed(1), "× textbook": ratio?.toFixed(3) })));
  return figures;
};
