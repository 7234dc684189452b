import { sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { halfYear2017 } from "@/db/testing/fixtures/half-year-2017";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";

/** A figure of the benchmarks; `ratio` is to the bare limit measured in the same run, null where there is none. */
export interface BenchFigure {
  name: string;
  value: number;
  unit: string;
  ratio: number | null;
}

const source = "benchmark";
const rounds = 3;

/**
 * How fast a register of 23,251 rows is imported, against bare SQL that writes the same rows into the same tables in one
 * transaction. Reading the file is timed apart. Uses a source of its own in the database of DATABASE_URL and removes it.
 */
export const benchImport = async (): Promise<BenchFigure[]> => {
  const bytes = new TextEncoder().encode(halfYear2017());
  const times: { parse: number; store: number; again: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await runOnce(bytes));
  const median = (key: keyof (typeof times)[number]) => times.map((time) => time[key]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const rows = bytes.length === 0 ? 0 : 23_251;
  return [
    { name: "import of a register: reading the file", value: Math.round(median("parse")), unit: "ms", ratio: null },
    { name: "import of a register: storing it", value: Math.round(median("store")), unit: "ms", ratio: median("store") / median("bare") },
    { name: "import of a register: rows", value: Math.round((1000 * rows) / median("store")), unit: "rows/s", ratio: median("store") / median("bare") },
    { name: "import of a register: a second time, unchanged", value: Math.round(median("again")), unit: "ms", ratio: median("again") / median("bare") },
    { name: "bare SQL that writes the same rows", value: Math.round(median("bare")), unit: "ms", ratio: null },
  ];
};

const runOnce = async (bytes: Uint8Array) => {
  await remove();
  const [parse, prepared] = await timed(async () => preparePlacements(bytes));
  const run = () => prepared.run({ actor: "system", fileName: "benchmark.csv", source, dryRun: false, skipInvalid: false });
  const [store] = await timed(run);
  const [again] = await timed(run);
  const statements = await bareStatements();
  await remove();
  const [bare] = await timed(() => transaction(async (tx) => {
    for (const statement of statements) await tx.execute(sql.raw(statement));
  }));
  await remove();
  return { parse, store, again, bare };
};

const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

const rowsOfSource = sql`select id from register_sources where name = ${source}`;

const remove = async (): Promise<void> => {
  await db().execute(sql`delete from imported_placements where source_id in (${rowsOfSource})`);
  await db().execute(sql`delete from import_batches where source_id in (${rowsOfSource})`);
  await db().execute(sql`delete from register_sources where name = ${source}`);
  await db().execute(sql`delete from register_organisations r where name ~ '^Werkgever [0-9]{4}$' and not exists (select 1 from imported_placements p where p.host_id = r.id)`);
};

/** The rows as they lie in the tables, as `insert` statements of 1,000 rows each: what a database does at least. */
const bareStatements = async (): Promise<string[]> => {
  const tables: [string, ReturnType<typeof sql>][] = [
    ["register_sources", sql`select * from register_sources where name = ${source}`],
    ["import_batches", sql`select * from import_batches where source_id in (${rowsOfSource})`],
    ["register_organisations", sql`select * from register_organisations r where exists (select 1 from imported_placements p where p.host_id = r.id and p.source_id in (${rowsOfSource}))`],
    ["imported_placements", sql`select * from imported_placements where source_id in (${rowsOfSource})`],
    ["special.imported_declarations", sql`select d.* from special.imported_declarations d join imported_placements p on p.id = d.placement_id where p.source_id in (${rowsOfSource})`],
  ];
  const statements: string[] = [];
  for (const [table, query] of tables) {
    const rows = await db().execute<Record<string, unknown>>(query);
    for (let start = 0; start < rows.length; start += 1000) statements.push(insertOf(table, rows.slice(start, start + 1000)));
  }
  return statements;
};

const insertOf = (table: string, rows: readonly Record<string, unknown>[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(",")})`);
  return `insert into ${table} (${columns.join(",")}) values ${values.join(",")}`;
};

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
};
