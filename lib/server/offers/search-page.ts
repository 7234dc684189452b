import { inArray } from "drizzle-orm";
import { readDb } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { openInstruments } from "@/lib/domain/offers/law";
import type { ProvinceMap } from "@/lib/domain/search/province-map";
import { type OfferQuery, slugsOf } from "@/lib/domain/search/schema";
import { today } from "@/lib/server/clock";
import { provinceMap } from "@/lib/server/offers/search-map";
import { type OfferResults, searchOffers } from "@/lib/server/offers/search-offers";

/** The query of a page's address, as Next gives it. */
export const searchParamsOf = (given: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams =>
  new URLSearchParams(Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((single) => [name, single])));

const namesOf = async (slugs: readonly string[]): Promise<Map<string, string>> => {
  if (slugs.length === 0) return new Map();
  const rows = await readDb().select({ slug: organisations.slug, name: organisations.name }).from(organisations).where(inArray(organisations.slug, [...slugs]));
  return new Map(rows.map(({ slug, name }) => [slug, name]));
};

interface OfferPage {
  results: OfferResults;
  map: ProvinceMap;
  /** Kinds of stage that can still begin. */
  openInstruments: readonly string[];
  /** Names of the organisations that the address names. */
  organisationNames: Map<string, string>;
}

/** Everything that the page of offers shows. */
export const getOfferPage = async (query: OfferQuery): Promise<OfferPage> => {
  const [results, organisationNames] = await Promise.all([searchOffers(query), namesOf(slugsOf(query))]);
  return { results, map: provinceMap(results.around), openInstruments: [...openInstruments(today().toString()), "employment"], organisationNames };
};
