import { planParts, type PlanContent, type PlanPart } from "@/lib/domain/plans/content";

/** One row of a part: what it said before and what it says now. Null where it did not exist, or does no more. */
export interface RowChange {
  kind: "same" | "added" | "removed" | "changed";
  before: string | null;
  after: string | null;
}

export interface PartChange {
  part: PlanPart;
  changed: boolean;
  rows: RowChange[];
}

/** A competence and its way of learning as one row. */
const rowsOf = (content: PlanContent, part: PlanPart): string[] => {
  const value = content[part];
  if (typeof value === "string") return value === "" ? [] : [value];
  return value.map((row) => (typeof row === "string" ? row : [row.name, row.method].filter(Boolean).join(": ")));
};

/** Lengths of the longest common sequence of the rest of both lists, by place in each. */
const commonLengths = (before: readonly string[], after: readonly string[]): number[][] => {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j--) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return lengths;
};

/** The first that goes and the first that comes together, then the second of each. */
const pairUp = (removed: readonly string[], added: readonly string[]): RowChange[] =>
  Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [before = null, after = null] = [removed[index], added[index]];
    return { kind: before === null ? "added" : after === null ? "removed" : "changed", before, after };
  });

/** Whether the next row stays, goes or comes: along the longest common sequence, what goes before what comes. */
const nextKind = (before: readonly string[], after: readonly string[], rest: { i: number; j: number; lengths: number[][] }): "same" | "removed" | "added" => {
  const { i, j, lengths } = rest;
  if (i >= before.length) return "added";
  if (j >= after.length) return "removed";
  if (before[i] === after[j]) return "same";
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0) ? "removed" : "added";
};

/** Every row of both lists once, in order. */
const steps = (before: readonly string[], after: readonly string[]): RowChange[] => {
  const lengths = commonLengths(before, after);
  const found: RowChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const kind = nextKind(before, after, { i, j, lengths });
    found.push({ kind, before: kind === "added" ? null : before[i] ?? null, after: kind === "removed" ? null : after[j] ?? null });
    if (kind !== "added") i++;
    if (kind !== "removed") j++;
  }
  return found;
};

/** Rows that go and rows that come at the same place are one row that changed. */
const diffRows = (before: readonly string[], after: readonly string[]): RowChange[] => {
  const changes: RowChange[] = [];
  let gap: RowChange[] = [];
  for (const step of [...steps(before, after), null]) {
    if (step && step.kind !== "same") {
      gap.push(step);
      continue;
    }
    const [removed, added] = [gap.flatMap(({ before: row }) => row ?? []), gap.flatMap(({ after: row }) => row ?? [])];
    changes.push(...pairUp(removed, added), ...(step ? [step] : []));
    gap = [];
  }
  return changes;
};

/** What differs between two versions of a plan, part by part in reading order. Moving a row is taking it away and adding it. */
export const diffPlans = (before: PlanContent, after: PlanContent): PartChange[] =>
  planParts.map((part) => {
    const rows = diffRows(rowsOf(before, part), rowsOf(after, part));
    return { part, changed: rows.some(({ kind }) => kind !== "same"), rows };
  });
