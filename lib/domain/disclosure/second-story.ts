import { hasMarks, isKnown, isMarkedLarge, isMarkedSmall, threshold, valueOf, type LinkedTables } from "./linked-tables";

/** Steps after which a search gives up. Giving up counts as "no second story", so it hides too much, never too little. */
const patience = 20_000;

interface Unknown {
  id: string;
  value: number;
  /** What an attacker knows of it: a part marked "small" is 1 to 4, a part hidden for its neighbour is not small. */
  least: number;
  most: number;
  /** Sums it stands in, with 1 as a part and -1 as the total. */
  lines: { line: number; sign: 1 | -1 }[];
}

type Step = 1 | -1;

/**
 * Whether all that is shown would fit as well if this cell were one more or one less: then nobody can compute it. Looks
 * for a second set of whole numbers that keeps every sum; what an attacker may deduce from the marks is respected.
 */
export const hasSecondStory = (tables: LinkedTables, hidden: ReadonlySet<string>, id: string): boolean => {
  const unknowns = unknownsOf(tables, hidden);
  const start = unknowns.get(id);
  if (!start) return false;
  return ([1, -1] as const).some((step) => new Search(unknowns, tables.sums.length).canMove(start, step));
};

const unknownsOf = (tables: LinkedTables, hidden: ReadonlySet<string>): ReadonlyMap<string, Unknown> => {
  const unknowns = new Map<string, Unknown>();
  const marked = hasMarks(tables, hidden) ? hidden : new Set<string>();
  for (const [id, { value }] of tables.cells) {
    if (isKnown(tables, hidden, id)) continue;
    unknowns.set(id, { id, value, ...boundsOf(tables, marked, id), lines: [] });
  }
  for (const [line, sum] of tables.sums.entries()) {
    unknowns.get(sum.total)?.lines.push({ line, sign: -1 });
    for (const part of sum.parts) unknowns.get(part)?.lines.push({ line, sign: 1 });
  }
  return unknowns;
};

const boundsOf = (tables: LinkedTables, marked: ReadonlySet<string>, id: string): { least: number; most: number } => {
  if (marked.has(id) && isMarkedSmall(tables, id)) return { least: 1, most: threshold - 1 };
  if (marked.has(id) && isMarkedLarge(tables, id)) return { least: threshold, most: Infinity };
  return { least: tables.cells.get(id)?.isListed ? 1 : 0, most: Infinity };
};

/** Moves one cell, then whatever has to move with it until every sum holds again. */
class Search {
  private steps = 0;
  private readonly moved = new Set<string>();
  private readonly imbalance: number[];
  private readonly members: Unknown[][];

  constructor(unknowns: ReadonlyMap<string, Unknown>, lines: number) {
    this.imbalance = Array.from({ length: lines }, () => 0);
    this.members = Array.from({ length: lines }, () => []);
    for (const unknown of unknowns.values()) {
      for (const { line } of unknown.lines) this.members[line]?.push(unknown);
    }
  }

  canMove(unknown: Unknown, step: Step): boolean {
    const moved = unknown.value + step;
    if (this.moved.has(unknown.id) || moved < unknown.least || moved > unknown.most) return false;
    this.apply(unknown, step);
    if (this.canBalance()) return true;
    this.apply(unknown, step === 1 ? -1 : 1);
    this.moved.delete(unknown.id);
    return false;
  }

  private apply(unknown: Unknown, step: Step): void {
    this.moved.add(unknown.id);
    for (const { line, sign } of unknown.lines) this.imbalance[line] = (this.imbalance[line] ?? 0) + sign * step;
  }

  private canBalance(): boolean {
    const line = this.imbalance.findIndex((rest) => rest !== 0);
    if (line === -1) return true;
    this.steps += 1;
    if (this.steps > patience) return false;
    const surplus = (this.imbalance[line] ?? 0) > 0;
    return (this.members[line] ?? []).some((member) => {
      const isPart = member.lines.some((at) => at.line === line && at.sign === 1);
      return this.canMove(member, surplus === isPart ? -1 : 1);
    });
  }
}

/** The sum of what is hidden in a line is computable from the rest when the total is known. */
export const hiddenRest = (tables: LinkedTables, hidden: ReadonlySet<string>, parts: readonly string[]): number =>
  parts.filter((part) => !isKnown(tables, hidden, part)).reduce((sum, part) => sum + valueOf(tables, part), 0);
