import type { FrozenText } from "@/lib/domain/agreements/frozen-text";

/** An article that is not the same in two versions; null where a version does not have it. */
export interface Difference {
  heading: string;
  before: string | null;
  now: string | null;
}

const wordsOf = ({ text, items = [] }: FrozenText["clauses"][number]): string => [text, ...items].filter(Boolean).join("\n");

const byHeading = ({ clauses, parties, title }: FrozenText): Map<string, string> => new Map([
  [title, parties.map(({ role, name, enterpriseNumber }) => [role, name, enterpriseNumber].filter(Boolean).join(" · ")).join("\n")],
  ...clauses.map((clause): [string, string] => [clause.heading, wordsOf(clause)]),
]);

/**
 * The articles that changed from one version of an agreement to the next, in the order of the new text; what was dropped
 * comes last. Who signs is compared under the title. The day on which it was drawn up always differs.
 */
export const differencesOf = (earlier: FrozenText, later: FrozenText): Difference[] => {
  const [before, now] = [byHeading(earlier), byHeading(later)];
  const changed = [...now].flatMap(([heading, words]) =>
    (before.get(heading) === words ? [] : [{ heading, before: before.get(heading) ?? null, now: words }]));
  const dropped = [...before].flatMap(([heading, words]) => (now.has(heading) ? [] : [{ heading, before: words, now: null }]));
  return [...changed, ...dropped];
};
