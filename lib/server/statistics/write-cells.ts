import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { foldMovements, placementsAfter, type CountChange, type HostChange, type Movement } from "@/lib/domain/statistics/fold-movements";

/** Whose cells change: those of this site, or those of registers. */
interface Owner {
  own: boolean;
}

const literal = (numbers: readonly number[]): string => `{${numbers.join(",")}}`;

/** An array as PostgreSQL writes it: parsed here several times as fast as there. */
const numbersOf = (text: string): number[] => (text === "{}" ? [] : text.slice(1, -1).split(",").map(Number));

const sumOf = (before: readonly number[], change: readonly number[]): number[] => change.map((count, index) => (before[index] ?? 0) + count);

const isEmpty = (counts: readonly number[]): boolean => counts.every((count) => count === 0);

/** Adds what changed to the cells of cross-tables. Wants the lock of the refresh: reads, adds up and writes. */
export const moveCells = async (tx: Tx, movements: readonly Movement[], { own }: Owner): Promise<void> => {
  const { counts, hosts } = foldMovements(movements);
  await moveCounts(tx, counts, own);
  await moveHosts(tx, hosts, own);
};

/** Takes the cells of these years away, to be counted anew. */
export const forgetCells = async (tx: Tx, years: readonly number[], { own }: Owner): Promise<void> => {
  await tx.execute(sql`delete from statistics_counts where own = ${own} and year = any(${literal(years)}::smallint[])`);
  await tx.execute(sql`delete from statistics_hosts where own = ${own} and year = any(${literal(years)}::smallint[])`);
};

interface KeptCounts extends Record<string, unknown> {
  key: string;
  counts: string;
}

const moveCounts = async (tx: Tx, changes: readonly CountChange[], own: boolean): Promise<void> => {
  if (changes.length === 0) return;
  const keys = sql`(select c.* from json_to_recordset(${JSON.stringify(changes.map(({ scope, year, instrument }) => ({ scope, year, instrument })))}::text::json)
    as c(scope text, year smallint, instrument text))`;
  const kept = await tx.execute<KeptCounts>(sql`
    delete from statistics_counts s using ${keys} k where s.scope = k.scope and s.year = k.year and s.instrument = k.instrument and s.own = ${own}
    returning s.scope || ' ' || s.year || ' ' || s.instrument as key, s.counts::text as counts`);
  const before = new Map(kept.map(({ key, counts }) => [key, numbersOf(counts)]));
  const after = changes.map(({ scope, year, instrument, counts }) => ({ scope, year, instrument, counts: sumOf(before.get(`${scope} ${year} ${instrument}`) ?? [], counts) }));
  const rows = after.filter(({ counts }) => !isEmpty(counts)).map((row) => ({ ...row, counts: literal(row.counts) }));
  await tx.execute(sql`
    insert into statistics_counts (scope, year, instrument, own, counts)
    select scope, year, instrument, ${own}, counts::int[] from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(scope text, year smallint, instrument text, counts text)`);
};

interface KeptHost extends KeptCounts {
  placements: string;
}

const moveHosts = async (tx: Tx, changes: readonly HostChange[], own: boolean): Promise<void> => {
  if (changes.length === 0) return;
  const keys = sql`(select c.* from json_to_recordset(${JSON.stringify(changes.map(({ domain, year, entity, instrument }) => ({ domain, year, entity, instrument })))}::text::json)
    as c(domain text, year smallint, entity text, instrument text))`;
  const kept = await tx.execute<KeptHost>(sql`
    delete from statistics_hosts s using ${keys} k
    where s.domain = k.domain and s.year = k.year and s.entity = k.entity and s.instrument = k.instrument and s.own = ${own}
    returning s.domain || ' ' || s.year || ' ' || s.entity || ' ' || s.instrument as key, s.counts::text as counts, s.placements::text as placements`);
  const before = new Map(kept.map((row) => [row.key, row]));
  const after = changes.map(({ domain, year, entity, instrument, counts, ...moved }) => {
    const was = before.get(`${domain} ${year} ${entity} ${instrument}`);
    return { domain, year, entity, instrument, counts: sumOf(numbersOf(was?.counts ?? "{}"), counts), placements: literal(placementsAfter(numbersOf(was?.placements ?? "{}"), moved)) };
  });
  const rows = after.filter(({ counts }) => !isEmpty(counts)).map((row) => ({ ...row, counts: literal(row.counts) }));
  await tx.execute(sql`
    insert into statistics_hosts (domain, year, entity, instrument, own, counts, placements)
    select domain, year, entity, instrument, ${own}, counts::int[], placements::int[]
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(domain text, year smallint, entity text, instrument text, counts text, placements text)`);
};
