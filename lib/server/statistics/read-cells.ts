import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { stretchOf, tableFeatures, weightOf, featureCodes, type TableFeature } from "@/lib/domain/statistics/cell-layout";
import { isOfGovernment, type CrossTable, type Dimension } from "@/lib/domain/statistics/cross-table";

/** A cell of a cross-table with at least one placement. */
export interface Cell {
  row: string;
  column: string;
  n: number;
}

const isFeature = (dimension: Dimension): dimension is TableFeature => tableFeatures.some((feature) => feature === dimension);
const isTotalScope = (scope: string): boolean => scope === "all" || scope === "flemish-government";

/** The rows of cells that a table is narrowed to. Names of columns come from the declared list: never a text of a person. */
const narrowed = ({ scope, instrument, fromYear, toYear }: CrossTable): SQL => sql`year between ${fromYear} and ${toYear}
  and ${instrument === null ? sql`true` : sql`instrument = ${instrument}`} and ${isTotalScope(scope) ? sql`true` : sql`domain = ${scope}`}`;

interface SummedRow extends Record<string, unknown> {
  key: string;
  counts: number[];
}

/** Counts at these places, added up by one other thing that is known of the rows of cells. */
const sumStretch = (cells: SQL, key: SQL, { from, size }: { from: number; size: number }): Promise<SummedRow[]> => {
  const sums = Array.from({ length: size }, (_, index) => sql.raw(`sum(counts[${from + index + 1}])`));
  return db().execute<SummedRow>(sql`select ${key} as key, json_build_array(${sql.join(sums, sql`, `)}) as counts from ${cells} group by 1`);
};

const present = (cells: readonly Cell[]): Cell[] => cells.filter(({ n }) => n > 0);
const turned = (cells: readonly Cell[]): Cell[] => cells.map(({ row, column, n }) => ({ row: column, column: row, n }));

/** Two features: one stretch of counts, or of one policy domain the placements themselves, which are few. */
const byFeatures = async (table: CrossTable, rows: TableFeature, columns: TableFeature): Promise<Cell[]> => {
  if (!isTotalScope(table.scope)) return byPlacements(table, rows, columns);
  const { from, cells } = stretchOf(rows, columns);
  const source = sql`(select counts from statistics_counts where scope = ${isOfGovernment(table) ? "flemish-government" : "all"} and ${narrowed(table)}) s`;
  const [sums] = await sumStretch(source, sql`''`, { from, size: cells.length });
  return cells.map(([row = "", column = ""], index) => ({ row, column, n: sums?.counts[index] ?? 0 }));
};

const placeOf = (feature: TableFeature): SQL => sql.raw(`placement / ${weightOf(feature)} % ${featureCodes[feature].length}`);

const byPlacements = async (table: CrossTable, rows: TableFeature, columns: TableFeature): Promise<Cell[]> => {
  const found = await db().execute<{ row: number; column: number; n: number }>(sql`
    select ${placeOf(rows)} as "row", ${placeOf(columns)} as "column", count(*)::int as n
    from statistics_hosts, unnest(placements) placement where ${narrowed(table)} group by 1, 2`);
  return found.map(({ row, column, n }) => ({ row: featureCodes[rows][row] ?? "", column: featureCodes[columns][column] ?? "", n }));
};

/** A feature beside the kind, or beside who hosts. */
const byFeature = async (table: CrossTable, other: Dimension, feature: TableFeature): Promise<Cell[]> => {
  const { from, cells } = stretchOf(feature);
  const source = other === "instrument" && isTotalScope(table.scope)
    ? sql`(select * from statistics_counts where scope = ${isOfGovernment(table) ? "flemish-government" : "all"} and ${narrowed(table)}) s`
    : sql`(select * from statistics_hosts where ${narrowed(table)}) s`;
  const sums = await sumStretch(source, sql`${sql.identifier(other)}`, { from, size: cells.length });
  return sums.flatMap(({ key, counts }) => cells.map(([code = ""], index) => ({ row: key, column: code, n: counts[index] ?? 0 })));
};

/** Kind and host, or two things about the host. */
const byHost = async (table: CrossTable): Promise<Cell[]> => [...await db().execute<Cell & Record<string, unknown>>(sql`
  select ${sql.identifier(table.rows)} as "row", ${sql.identifier(table.columns)} as "column", sum(cardinality(placements))::int as n
  from statistics_hosts where ${narrowed(table)} group by 1, 2`)];

/** The cells of a declared cross-table that have placements, in no order. */
export const readCells = async (table: CrossTable): Promise<Cell[]> => {
  const { rows, columns } = table;
  if (isFeature(rows)) return present(isFeature(columns) ? await byFeatures(table, rows, columns) : turned(await byFeature(table, columns, rows)));
  return present(isFeature(columns) ? await byFeature(table, rows, columns) : await byHost(table));
};
