import { educationLevels, payers } from "@/lib/domain/offers/rules";
import { instrumentCodes } from "@/lib/domain/regulation/schema";

/** Every value that offers are filtered by. `employment` is a temporary job of a programme, outside the law on internships. */
export const facetValues = {
  province: ["antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"],
  organisation: ["flemish-government", "local-government", "company", "non-profit"],
  instrument: [...instrumentCodes, "employment"],
  paid: payers,
  education: educationLevels,
  hours: ["full", "part"],
} as const;

export type FacetName = keyof typeof facetValues;
export const facetNames = ["province", "organisation", "instrument", "paid", "education", "hours"] as const satisfies readonly FacetName[];

/** What was ticked; a group without ticks lets everything through. */
export type FacetSelection = Partial<Record<FacetName, readonly string[]>>;

/** How many offers share one combination of values. */
export type Combination = Record<FacetName, string> & { count: number };

export interface FacetCount {
  value: string;
  count: number;
}
export type FacetCounts = Record<FacetName, FacetCount[]>;

const fits = (combination: Combination, selection: FacetSelection, name: FacetName): boolean => {
  const ticked = selection[name];
  return !ticked || ticked.length === 0 || ticked.includes(combination[name]);
};

/**
 * Counts per value what one would see after ticking it: every group looks at the ticks of the other groups, never at its
 * own. Values without offers stay, with 0. The total looks at all groups.
 */
export const countFacets = (combinations: readonly Combination[], selection: FacetSelection): { total: number; facets: FacetCounts } => {
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>(facetValues[name].map((value) => [value, 0]))]));
  let total = 0;
  for (const combination of combinations) {
    const misses = facetNames.filter((name) => !fits(combination, selection, name));
    if (misses.length === 0) total += combination.count;
    for (const name of misses.length === 0 ? facetNames : misses.length === 1 ? misses : []) {
      const group = counts.get(name);
      group?.set(combination[name], (group.get(combination[name]) ?? 0) + combination.count);
    }
  }
  const listOf = (name: FacetName): FacetCount[] => [...(counts.get(name) ?? [])].map(([value, count]) => ({ value, count }));
  return {
    total,
    facets: {
      province: listOf("province"), organisation: listOf("organisation"), instrument: listOf("instrument"),
      paid: listOf("paid"), education: listOf("education"), hours: listOf("hours"),
    },
  };
};
