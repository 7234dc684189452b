import { intervalOf } from "@/lib/domain/disclosure/testing/attacker";
import type { YearCounts } from "@/lib/domain/statistics/year-counts";
import { PublicKnowledge } from "./public-knowledge";

export interface Attack {
  /** What the attacker found out: `ibo/h1 = 3`. */
  found: string[];
  /** Where the truth lies outside what the attacker computes: then the attacker, not the protection, is broken. */
  mistaken: string[];
  /** Counts above 0 that were shown, and counts that were hidden. */
  shown: number;
  hidden: number;
  /** Counts that nobody may find, shown or not. */
  sensitive: number;
}

/** Attacks everything that is published about a year. */
export const attackYear = (counts: YearCounts): Attack => {
  const published = new PublicKnowledge(counts);
  const intervals = published.sensitive.map((id) => ({ id, truth: published.truth.get(id) ?? 0, ...intervalOf(published.knowledge, id) }));
  const say = ({ id, truth }: { id: string; truth: number }) => `${id} = ${truth}`;
  return {
    found: intervals.filter(({ least, most }) => least === most).map(say),
    mistaken: intervals.filter(({ least, most, truth }) => least > truth || most < truth).map(say),
    shown: published.shown, hidden: published.hidden, sensitive: intervals.length,
  };
};
