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

/**
 * Beside cells marked "< 5", a part that is marked "hidden" is not 1 to 4: once it cannot be 5 it is 0, once it cannot be 0 it
 * is 5 at least. Each step may make the next possible.
 */
const deduceFromMarks = ({ knowledge, markedHidden }: PublicKnowledge): void => {
  const open = new Set(markedHidden);
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const id of open) {
      const { least, most } = intervalOf(knowledge, id);
      if (most > 4 && least < 1) continue;
      knowledge.bounds.set(id, most > 4 ? { least: Math.max(5, least), most } : { least: 0, most: 0 });
      open.delete(id);
    }
  }
};

/** Attacks everything that is published about a year. */
export const attackYear = (counts: YearCounts): Attack => {
  const published = new PublicKnowledge(counts);
  deduceFromMarks(published);
  const intervals = published.sensitive.map((id) => ({ id, truth: published.truth.get(id) ?? 0, ...intervalOf(published.knowledge, id) }));
  const say = ({ id, truth }: { id: string; truth: number }) => `${id} = ${truth}`;
  return {
    found: intervals.filter(({ least, most }) => least === most).map(say),
    mistaken: intervals.filter(({ least, most, truth }) => least > truth || most < truth).map(say),
    shown: published.shown, hidden: published.hidden, sensitive: intervals.length,
  };
};
