import { assertCan, type Actor } from "@/lib/domain/access";
import type { CrossTable } from "@/lib/domain/statistics/cross-table";
import { readCells } from "./read-cells";
import { refreshStatistics } from "./refresh-statistics";

/** A row of a cross-table; `counts` in the order of the columns. */
export interface CrossRow {
  key: string;
  counts: number[];
  total: number;
}

/** Placements by two things that are known of them. Internal: small counts are visible, special categories are never in it. */
export interface CrossTableView {
  table: CrossTable;
  /** Codes of the columns. */
  columns: string[];
  rows: CrossRow[];
  /** In the order of the columns. */
  totals: number[];
  total: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Counts a declared cross-table, up to date with every row. For the diversity service only: it shows small counts of what
 * is no special category.
 * @throws DomainError `forbidden`
 */
export const readCrossTable = async (actor: Actor, table: CrossTable): Promise<CrossTableView> => {
  assertCan(actor, "statistics.crossTable");
  await refreshStatistics();
  const cells = await readCells(table);
  const columns = [...new Set(cells.map(({ column }) => column))].toSorted();
  const counts = new Map(cells.map(({ row, column, n }) => [`${row}\n${column}`, n]));
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted().map((key): CrossRow => {
    const ofRow = columns.map((column) => counts.get(`${key}\n${column}`) ?? 0);
    return { key, counts: ofRow, total: sum(ofRow) };
  });
  const totals = columns.map((_, index) => sum(rows.map((row) => row.counts[index] ?? 0)));
  return { table, columns, rows, totals, total: sum(totals) };
};
