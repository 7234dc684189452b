import { hasSpare, isKnown, isSensitive, isSmall, isTotal, valueOf, type LinkedTables, type Sum } from "./linked-tables";
import { hasSecondStory, hiddenRest } from "./second-story";

/**
 * Which shown cells to hide, so that no count of 1 to 4 is shown or can be computed: neither a cell, nor a group that is
 * kept secret, nor what is hidden in one line taken together. Hides the small ones, then the smallest neighbours needed;
 * zeros only when nothing else is left.
 */
export const chooseHidden = (tables: LinkedTables): ReadonlySet<string> => {
  const hidden = new Set<string>();
  for (const [id, { value, kind }] of tables.cells) if (kind === "shown" && isSmall(value)) hidden.add(id);
  for (;;) {
    const next = nextToHide(tables, hidden);
    if (next === null) return hidden;
    hidden.add(next);
  }
};

/**
 * The cell to hide next. What cannot be helped, since all around it is hidden or known, is passed over: it must not keep
 * others from being protected.
 */
const nextToHide = (tables: LinkedTables, hidden: ReadonlySet<string>): string | null => {
  for (const exposed of exposedIn(tables, hidden)) {
    const next = nearestToHide(tables, hidden, exposed);
    if (next !== null) return next;
  }
  return null;
};

/** Cells of which one, or all together, can be computed. */
function* exposedIn(tables: LinkedTables, hidden: ReadonlySet<string>): Generator<readonly string[]> {
  for (const sum of tables.sums) {
    if (isKnown(tables, hidden, sum.total) && !hasSpare(tables, sum) && isSmall(hiddenRest(tables, hidden, sum.parts))) yield unknownParts(tables, hidden, sum);
  }
  for (const [id, cell] of tables.cells) {
    if (isSensitive(cell) && !hasSecondStory(tables, hidden, id)) yield [id];
  }
}

const unknownParts = (tables: LinkedTables, hidden: ReadonlySet<string>, sum: Sum): string[] =>
  sum.parts.filter((part) => !isKnown(tables, hidden, part));

/** The cheapest shown cell in a line with an exposed one; if there is none, in a line with one of those, and so on. */
const nearestToHide = (tables: LinkedTables, hidden: ReadonlySet<string>, exposed: readonly string[]): string | null => {
  const reached = new Set(exposed);
  let spareZero: string | null = null;
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    const neighbours = tables.sums.map((sum) => [sum.total, ...sum.parts]).filter((line) => line.some((id) => reached.has(id))).flat();
    const shown = neighbours.filter((id) => tables.cells.get(id)?.kind === "shown" && !hidden.has(id));
    const [cheapest] = shown.filter((id) => valueOf(tables, id) > 0).toSorted(byValue(tables));
    if (cheapest !== undefined) return cheapest;
    spareZero ??= shown.toSorted()[0] ?? null;
    // Beyond what everybody knows nothing helps.
    for (const id of neighbours) if (tables.cells.get(id)?.kind !== "known") reached.add(id);
  }
  return spareZero;
};

/**
 * Smallest first; of equal ones parts before totals, then in the order of their names, so that the same figures always hide
 * the same cells.
 */
const byValue = (tables: LinkedTables) => (a: string, b: string): number =>
  valueOf(tables, a) - valueOf(tables, b) || Number(isTotal(tables, a)) - Number(isTotal(tables, b)) || (a < b ? -1 : 1);
