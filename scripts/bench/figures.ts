import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { flemishEntities } from "@/db/reference/entities";
import { seedReference } from "@/db/reference/seed";
import type { Actor } from "@/lib/domain/access";
import { dimensions, type CrossTable } from "@/lib/domain/statistics/cross-table";
import { readCrossTable } from "@/lib/server/statistics/cross-table";
import { rebuildStatistics, refreshStatistics } from "@/lib/server/statistics/refresh-statistics";
import type { BenchFigure } from "./import";

const years = { first: 2015, last: 2024 };
const importedRows = 25_000;
const rounds = 5;

const coordinator: Actor = { userId: "", personId: "", role: "coordinator", organisationId: null, organisationKind: "diversity-service", name: "benchmark" };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Without indexes beside the keys and without triggers rows are loaded several times as fast; what the triggers note is not needed, as everything is counted anew. */
const loadingFast = async (load: () => Promise<void>): Promise<void> => {
  const indexes = await db().execute<{ name: string; definition: string }>(sql`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid = 'imported_placements'::regclass and not i.indisunique`);
  for (const { name } of indexes) await db().execute(sql.raw(`drop index ${name}`));
  await db().execute(sql`alter table imported_placements disable trigger all`);
  await load();
  await db().execute(sql`alter table imported_placements enable trigger all`);
  for (const { definition } of indexes) await db().execute(sql.raw(definition));
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const medianOf = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return median(times);
};

/** Employers, most of them companies; the entities of the Flemish government host 4 in 100 placements. */
const addHosts = async (): Promise<void> => {
  const names = JSON.stringify(flemishEntities.map(({ name }) => name));
  await db().execute(sql`
    insert into register_organisations (name, name_key) select name, lower(name) from json_array_elements_text(${names}::text::json) name
    union all select 'Werkgever ' || n, 'werkgever ' || n from generate_series(1, 2000) n`);
  await db().execute(sql`create table bench_hosts as select id, row_number() over (order by name like 'Werkgever %', id)::int as rank from register_organisations`);
  await db().execute(sql`create unique index on bench_hosts (rank)`);
};

/** Days from the first of `from`, spread over so many; the same number always gives the same row. */
interface Rows {
  source: string;
  count: number;
  /** How many rows the source has already. */
  after?: number;
  from: string;
  days: number;
}

/** Made-up placements: kinds as unequal as in 2017, a tenth of each answer unknown. */
const addPlacements = async ({ source, count, after = 0, from, days }: Rows): Promise<void> => {
  const entities = flemishEntities.length;
  const [row] = await db().execute<{ source: string; batch: string }>(sql`
    with s as (insert into register_sources (name) values (${source}) on conflict (name) do update set name = excluded.name returning id)
    insert into import_batches (source_id, kind, file_name, file_sha256, rows, created, updated, unchanged, rejected)
    select id, 'placements', ${source}, '', ${count}, ${count}, 0, 0, 0 from s returning source_id as source, id as batch`);
  if (!row) throw new Error("The source could not be kept.");
  for (let start = after; start < after + count; start += 250_000) {
    await db().execute(sql`
      insert into imported_placements (source_id, batch_id, dossier, instrument, person_ref, birth_year, gender, education, via, facilitated, status,
        signed_on, starts_on, ends_on, work_after_3m, host_id, findings, row_hash)
      select ${row.source}, ${row.batch}, n::text,
        (array['oplstage','oplstage','oplstage','oplstage','ibo','ibo','ibo','bvs','bvs','bis','school','school','wes','act','oao','iss'])[1 + (hashint4(n) & 15)],
        'P' || (n * 7 % (${count} * 8 / 10 + 1)), 1965 + (hashint4(n + 1) & 1023) % 40,
        (array['female','male','female','male','female','male','female','male','x',null])[1 + (hashint4(n + 2) & 1023) % 10],
        (array['low','middle','high','low','middle','high','low','middle','high',null])[1 + (hashint4(n + 3) & 1023) % 10],
        (array['school','training-centre',null])[1 + (hashint4(n + 4) & 1023) % 3],
        (array[true,false,null])[1 + (hashint4(n + 5) & 1023) % 3],
        (array['completed','completed','completed','ended-early','running']::placement_status[])[1 + (hashint4(n + 6) & 1023) % 5],
        ${from}::date + (n % ${days}) - 10, ${from}::date + (n % ${days}), ${from}::date + (n % ${days}) + 60, (hashint4(n + 7) & 1) = 1,
        h.id, '[]', ''
      from generate_series(${start + 1}::int, ${Math.min(start + 250_000, after + count)}::int) n
        join bench_hosts h on h.rank = case when n % 25 = 0 then 1 + n / 25 % ${entities} else ${entities} + 1 + (hashint4(n + 8) & 65535) % 2000 end`);
  }
};

/** The same question asked of the rows themselves: nothing but the scan and the grouping. */
const plainGroupBy = () => db().execute(sql`
  select half_year(starts_on) as half, instrument, gender, education, count(*) from imported_placements
  where status in ('running', 'completed', 'ended-early') group by 1, 2, 3, 4`);

/** Every declared cross-table, of everyone and of the Flemish government, over all years and over one. */
const everyTable = (): CrossTable[] => dimensions.flatMap((rows) => dimensions.filter((columns) => columns !== rows).flatMap((columns) =>
  ["all", "flemish-government", "omg"].flatMap((scope) => [
    { rows, columns, scope, instrument: null, fromYear: years.first, toYear: years.last },
    { rows, columns, scope, instrument: "oplstage", fromYear: years.first, toYear: years.last },
    { rows, columns, scope, instrument: "ibo", fromYear: years.last, toYear: years.last },
  ])));

const benchTables = async (placements: number, plain: number): Promise<BenchFigure[]> => {
  const times: { table: CrossTable; ms: number }[] = [];
  for (const table of everyTable()) times.push({ table, ms: await medianOf(() => readCrossTable(coordinator, table)) });
  const slowest = times.toSorted((a, b) => b.ms - a.ms)[0];
  const typical = median(times.map(({ ms }) => ms));
  const of = `${placements} placements, ${times.length} cross-tables`;
  return [
    { name: `${of}: median`, value: typical, unit: "ms", ratio: typical / plain },
    { name: `${of}: slowest (${slowest?.table.rows} × ${slowest?.table.columns}, ${slowest?.table.scope})`, value: slowest?.ms ?? 0, unit: "ms", ratio: (slowest?.ms ?? 0) / plain },
  ];
};

/**
 * How long figures take to follow each of these registers, and against a plain GROUP BY right beside it, so that other
 * work on the machine weighs on both; the median of each.
 */
const benchRefresh = async (registers: readonly Rows[]): Promise<{ ms: number; ratio: number }> => {
  const times: { refresh: number; plain: number }[] = [];
  for (const register of registers) {
    await addPlacements(register);
    const before = await timed(plainGroupBy);
    const refresh = await timed(refreshStatistics);
    times.push({ refresh, plain: (before + (await timed(plainGroupBy))) / 2 });
  }
  return { ms: median(times.map(({ refresh }) => refresh)), ratio: median(times.map(({ refresh, plain }) => refresh / plain)) };
};

/**
 * How fast cross-tables are read and figures follow an import, against one plain GROUP BY over the same rows in the same
 * run. Wants a migrated database of its own.
 */
export const benchFigures = async ({ placements }: { placements: number }): Promise<BenchFigure[]> => {
  process.env.STATEMENT_TIMEOUT_MS = "3600000";
  await seedReference();
  await addHosts();
  const days = (years.last - years.first + 1) * 365;
  const from = `${years.first}-01-01`;
  await loadingFast(() => addPlacements({ source: "benchmark", count: placements, from, days }));
  await db().execute(sql`vacuum analyze imported_placements`);
  const rebuild = await timed(rebuildStatistics);
  await db().execute(sql`vacuum analyze statistics_counts`);
  await db().execute(sql`vacuum analyze statistics_hosts`);
  const plain = await medianOf(plainGroupBy);
  const tables = await benchTables(placements, plain);

  const [three, half] = [[1, 2, 3], { count: importedRows, days: 180 }];
  const halfYear = await benchRefresh(three.map((n) => ({ ...half, source: `a register of half of a year ${n}`, from: `${years.last - 2 * n}-07-01` })));
  const allYears = await benchRefresh(three.map((n) => ({ source: `a register of all years ${n}`, count: importedRows, from, days })));
  const sameSource = await benchRefresh(three.map((n) => ({ source: "benchmark", after: placements + (n - 1) * importedRows, count: importedRows, from, days })));
  return [
    { name: `plain GROUP BY over ${placements} placements`, value: plain, unit: "ms", ratio: null },
    ...tables,
    { name: `figures after an import of ${importedRows} rows of half a year`, value: halfYear.ms, unit: "ms", ratio: halfYear.ratio },
    { name: `figures after an import of ${importedRows} rows of ${years.last - years.first + 1} years`, value: allYears.ms, unit: "ms", ratio: allYears.ratio },
    { name: `figures after ${importedRows} rows of as many years in the largest register`, value: sameSource.ms, unit: "ms", ratio: sameSource.ratio },
    { name: "all figures counted anew", value: rebuild, unit: "ms", ratio: rebuild / plain },
  ];
};
