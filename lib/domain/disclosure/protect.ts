import { chooseHidden } from "./choose-hidden";
import { hasMarks, isMarkedSmall, isSmall, type LinkedTables } from "./linked-tables";

/** `small`: 1 to 4 · `neighbour`: hidden because a small one could be computed from it, or a total that is small itself. */
export type HiddenBecause = "small" | "neighbour";

/** A private member makes the type nominal, and the class is not exported: nothing else can be one. */
class ProtectedCount {
  readonly #checked = true;
  constructor(
    /** Null when hidden, or when nobody knows (then `suppressed` is false): never 0 for either. */
    readonly value: number | null,
    readonly suppressed: boolean,
    private readonly because: HiddenBecause | null,
  ) {}

  /** Why it is hidden, for people; null when it is not. Never part of JSON. */
  get reason(): HiddenBecause | null {
    return this.#checked ? this.because : null;
  }

  toJSON(): { value: number | null; suppressed: boolean } {
    return { value: this.value, suppressed: this.suppressed };
  }
}

/** A count that went through disclosure control. Only this module makes them, so an unchecked number cannot reach a public page. */
export type Protected = ProtectedCount;

/** A figure that nobody registered: unknown, which is never 0. */
export const unknownFigure: Protected = new ProtectedCount(null, false, null);

/** Protects counts that go out together and add up; answers the shown cells by their name. */
export const protectCounts = (tables: LinkedTables): ReadonlyMap<string, Protected> => {
  const hidden = chooseHidden(tables);
  const isMarked = hasMarks(tables, hidden);
  const figures = new Map<string, Protected>();
  for (const [id, { value, kind }] of tables.cells) {
    if (kind !== "shown") continue;
    figures.set(id, hidden.has(id) ? new ProtectedCount(null, true, isMarked && isMarkedSmall(tables, id) ? "small" : "neighbour") : new ProtectedCount(value, false, null));
  }
  return figures;
};

/** Protects a count that adds up with nothing else; null = nobody registered it. */
export const protectCount = (value: number | null): Protected => {
  if (value === null) return unknownFigure;
  return isSmall(value) ? new ProtectedCount(null, true, "small") : new ProtectedCount(value, false, null);
};

/**
 * Protected counts of parts that do not overlap, added up: hidden as soon as one of them is, unknown when all are. Made
 * from what is shown only, so it tells nothing new.
 */
export const sumOf = (figures: readonly Protected[]): Protected => {
  const known = figures.filter((figure) => figure.suppressed || figure.value !== null);
  if (known.length === 0) return unknownFigure;
  if (known.length === 1) return known[0] ?? unknownFigure;
  if (known.some(({ suppressed }) => suppressed)) return new ProtectedCount(null, true, "neighbour");
  return new ProtectedCount(known.reduce((sum, { value }) => sum + (value ?? 0), 0), false, null);
};

/** One part as a percentage of a total, to the tenth; null when either is hidden or unknown. From protected counts only. */
export const shareOf = (part: Protected, total: Protected): number | null =>
  part.value === null || !total.value ? null : Math.round((1000 * part.value) / total.value) / 10;

/** Answers below which a percentage says too much of each. A design choice. */
const leastAnswers = 20;

/** How many of those who answered said yes. */
export interface Answers {
  yes: number;
  answered: number;
  /** The count of the group is hidden, so its percentage is too. */
  countHidden: boolean;
}

class ProtectedPercentage {
  readonly #checked = true;
  constructor(
    /** Whole per cent; null when hidden. */
    readonly percentage: number | null,
    readonly suppressed: boolean,
  ) {}

  get isChecked(): boolean {
    return this.#checked;
  }
}

/** A percentage that went through disclosure control. */
export type ProtectedShare = ProtectedPercentage;

/** A percentage tells the two counts behind it: of both groups, who did and who did not, 1 to 4 is too few. */
const mustHide = ({ yes, answered, countHidden }: Answers): boolean =>
  countHidden || answered < leastAnswers || isSmall(yes) || isSmall(answered - yes);

const percentage = (answers: Answers, isHidden: boolean): ProtectedShare =>
  new ProtectedPercentage(isHidden ? null : Math.round((100 * answers.yes) / answers.answered), isHidden);

export interface ProtectedShares {
  parts: (ProtectedShare | null)[];
  whole: ProtectedShare | null;
}

/**
 * Protects the percentages of groups that together are the whole (two half-years and their year). Null = nobody answered.
 * When one part alone is hidden the whole is hidden with it: the rest would give that part away.
 */
export const protectShares = (parts: readonly (Answers | null)[], whole: Answers | null): ProtectedShares => {
  const hiddenParts = parts.filter((part) => part !== null && mustHide(part)).length;
  const hidesWhole = whole !== null && (mustHide(whole) || hiddenParts === 1);
  return {
    parts: parts.map((part) => part && percentage(part, mustHide(part))),
    whole: whole && percentage(whole, hidesWhole),
  };
};
