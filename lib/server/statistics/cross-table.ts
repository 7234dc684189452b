import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { cuboidFor, type CrossTable, type Dimension } from "@/lib/domain/statistics/cross-table";
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

/** The name of a column, from the declared list: never a text of a person. */
const columnOf = (dimension: Dimension): SQL => sql.raw(dimension);

const scopeOf = (scope: string): SQL => {
  if (scope === "all" || scope === "flemish-government") return sql`true`;
  return sql`domain = ${scope}`;
};

interface CellRow extends Record<string, unknown> {
  row: string;
  column: string;
  n: number;
}

const readCells = (table: CrossTable) => {
  const { rows, columns, instrument, scope, fromYear, toYear } = table;
  return db().execute<CellRow>(sql`
    select ${columnOf(rows)} as "row", ${columnOf(columns)} as "column", sum(placements)::int as n from statistics_cells
    where cuboid = ${cuboidFor(table)} and half between ${2 * fromYear} and ${2 * toYear + 1} and ${scopeOf(scope)}
      and ${instrument === null ? sql`true` : sql`instrument = ${instrument}`}
    group by 1, 2`);
};

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
