import { allCounts, countsWith, singleCounts } from "./cell-layout";

/** Placements of one kind and half-year, at one host of the Flemish government or elsewhere, that came and went since figures were counted. */
export interface Movement {
  /** 2 × year + 0 or 1. */
  half: number;
  instrument: string;
  /** Code of the entity, `none` when it is in no list; null = not of the Flemish government. */
  entity: string | null;
  /** Code of the policy domain on the first day, `none` outside them; null as above. */
  domain: string | null;
  /** The numbers that tell their features. */
  added: readonly number[];
  removed: readonly number[];
  /** The last first day among those that came, and among those that went; null = none did. */
  lastAdded: string | null;
  lastRemoved: string | null;
}

/** By how much the counts of a year and kind change. */
export interface CountChange {
  scope: "all" | "flemish-government";
  year: number;
  instrument: string;
  counts: number[];
}

/** The same at one entity, with each placement. */
export interface HostChange {
  domain: string;
  year: number;
  entity: string;
  instrument: string;
  counts: number[];
  added: number[];
  removed: number[];
}

export interface CellChanges {
  counts: CountChange[];
  hosts: HostChange[];
}

/** The year of a half-year. */
export const yearOf = (half: number): number => Math.floor(half / 2);

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

const addAll = (counts: number[], placements: readonly number[], sign: 1 | -1): void => {
  for (const placement of placements) {
    for (const at of countsWith(placement)) if (at < counts.length) counts[at] = (counts[at] ?? 0) + sign;
  }
};

/** Adds up what changes in the cells of cross-tables. Pure; the same movements in another order give the same changes. */
export const foldMovements = (movements: readonly Movement[]): CellChanges => {
  const counts = new Map<string, CountChange>();
  const hosts = new Map<string, HostChange>();
  for (const { half, instrument, entity, domain, added, removed } of movements) {
    const year = yearOf(half);
    for (const scope of entity === null ? (["all"] as const) : (["all", "flemish-government"] as const)) {
      const key = `${scope} ${year} ${instrument}`;
      const change = counts.get(key) ?? { scope, year, instrument, counts: zeros(allCounts) };
      addAll(change.counts, added, 1);
      addAll(change.counts, removed, -1);
      counts.set(key, change);
    }
    if (entity !== null && domain !== null) {
      const key = `${domain} ${year} ${entity} ${instrument}`;
      const change = hosts.get(key) ?? { domain, year, entity, instrument, counts: zeros(singleCounts), added: [], removed: [] };
      addAll(change.counts, added, 1);
      addAll(change.counts, removed, -1);
      change.added.push(...added);
      change.removed.push(...removed);
      hosts.set(key, change);
    }
  }
  return { counts: [...counts.values()], hosts: [...hosts.values()] };
};

/** The placements of a host after a change, in ascending order; those that went are taken away as often as they went. */
export const placementsAfter = (before: readonly number[], { added, removed }: Pick<HostChange, "added" | "removed">): number[] => {
  const left = new Map<number, number>();
  for (const placement of removed) left.set(placement, (left.get(placement) ?? 0) + 1);
  return [...before, ...added].filter((placement) => {
    const owed = left.get(placement) ?? 0;
    if (owed > 0) left.set(placement, owed - 1);
    return owed === 0;
  }).toSorted((a, b) => a - b);
};
