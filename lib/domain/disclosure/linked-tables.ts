/**
 * `shown`: goes out unless it must be hidden · `known`: not shown, but an attacker is taken to know it ·
 * `secret`: not shown, and must not be computable either (the rest of a group, say) · `spare`: what is left where one count
 * is at most another (people and what they did); not shown, and of itself it tells about nobody.
 */
export type CellKind = "shown" | "known" | "secret" | "spare";

export interface Cell {
  /** A count of people or of what they did: a whole number from 0. */
  value: number;
  kind: CellKind;
  /** A zero too says something about people: that everyone else is in the other group. */
  revealsAtZero?: true;
  /** It has a line of its own only where there is something, so it is taken to be 1 at least. */
  isListed?: true;
}

/** The total is the sum of the parts. Groups that overlap are no sum. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

/** Every count that goes out together, and how they add up: what an attacker has to compute with. */
export interface LinkedTables {
  cells: ReadonlyMap<string, Cell>;
  sums: readonly Sum[];
}

/** Counts below this are hidden. A design choice: no published threshold of a Belgian statistical office was found. */
export const threshold = 5;

/** A count that would point at people: not 0, and below the threshold. */
export const isSmall = (value: number): boolean => value > 0 && value < threshold;

/** A cell that nobody may compute: 1 to 4, or a zero that tells about everyone else. */
export const isSensitive = ({ value, kind, revealsAtZero }: Cell): boolean =>
  kind !== "known" && kind !== "spare" && (isSmall(value) || (revealsAtZero === true && value === 0));

export const valueOf = (tables: LinkedTables, id: string): number => tables.cells.get(id)?.value ?? 0;

/** Whether an attacker reads or knows this cell. */
export const isKnown = (tables: LinkedTables, hidden: ReadonlySet<string>, id: string): boolean => {
  const kind = tables.cells.get(id)?.kind;
  return kind !== "secret" && kind !== "spare" && !hidden.has(id);
};

/** Whether a line holds what is left of an inequality: then the sum of its hidden parts is no count of people. */
export const hasSpare = (tables: LinkedTables, { parts }: Sum): boolean => parts.some((part) => tables.cells.get(part)?.kind === "spare");

/** Whether a cell is the sum of others. */
export const isTotal = (tables: LinkedTables, id: string): boolean => tables.sums.some(({ total }) => total === id);

/**
 * Whether hidden cells say which of them are small. Not when a zero had to be hidden: beside "< 5" its "hidden" would say that
 * it is not 1 to 4, and often enough that it is 0.
 */
export const hasMarks = (tables: LinkedTables, hidden: ReadonlySet<string>): boolean =>
  [...hidden].every((id) => valueOf(tables, id) > 0 || isTotal(tables, id));

/**
 * Whether people are told that this hidden cell is small ("< 5"). Never of a total: four parts that are each small and
 * are 1 to 4 together would each be 1. Its mark, "hidden", does not tell why.
 */
export const isMarkedSmall = (tables: LinkedTables, id: string): boolean => isSmall(valueOf(tables, id)) && !isTotal(tables, id);

/** Whether a hidden cell tells by the lack of that mark that it is not small. */
export const isMarkedLarge = (tables: LinkedTables, id: string): boolean => valueOf(tables, id) >= threshold && !isTotal(tables, id);
