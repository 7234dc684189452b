import type { Sort } from "@/lib/domain/search/cursor";
import type { FacetName } from "@/lib/domain/search/facets";
import type { OfferQuery } from "@/lib/domain/search/schema";

/** A query as it goes into an address; without `cursor`, since another question begins at its first page. */
export type AddressQuery = Record<string, string | string[]>;

const written = (query: OfferQuery): AddressQuery => {
  const result: AddressQuery = {};
  for (const [name, value] of Object.entries({ ...query, cursor: undefined })) {
    if (Array.isArray(value)) {
      if (value.length > 0) result[name] = value.map(String);
    } else if (value !== undefined && value !== "") {
      result[name] = String(value);
    }
  }
  return result;
};

/** The same question from its first page. */
export const firstPage = (query: OfferQuery): AddressQuery => written(query);

/** The page behind a cursor. */
export const nextPage = (query: OfferQuery, cursor: string): AddressQuery => ({ ...written(query), cursor });

/** The question in another order. */
export const inOrder = (query: OfferQuery, sort: Sort): AddressQuery => written({ ...query, sort });

/** The question with one value of a group turned over. */
export const turnedOver = (query: OfferQuery, name: FacetName, value: string): AddressQuery => {
  const ticked: readonly string[] = query[name] ?? [];
  const next = ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value];
  return { ...written({ ...query, [name]: undefined }), ...(next.length > 0 ? { [name]: next } : {}) };
};

/** The question without these parts. */
export const without = (query: OfferQuery, ...names: (keyof OfferQuery)[]): AddressQuery => {
  const rest = { ...query };
  for (const name of names) delete rest[name];
  return written(rest);
};

/** The question without any tick: only the words and the place stay. */
export const withoutFilters = ({ q, place, radiusKm }: OfferQuery): AddressQuery => written({ q, place, radiusKm });
