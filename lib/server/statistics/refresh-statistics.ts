import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { db, snapshotTransaction, type Tx } from "@/db/client";
import { flemishEntities } from "@/db/reference/entities";
import { yearOf } from "@/lib/domain/statistics/fold-movements";
import { countGovernment } from "./count-government";
import { countOwn } from "./count-own";
import { afterChanges, changedYears, countActivity, countRegisters, followRegisters, noChanges } from "./count-registers";
import { forgetParts, readParts, saveParts, setGroupsApart } from "./kept-years";
import { daysOfYear, publicUntil } from "./public-until";
import { hostIds, readFlemishHosts, type FlemishHosts } from "./read-flemish-hosts";

/** What figures are counted with besides rows: the list of entities. Another list counts everything anew. */
const listOfEntities = createHash("sha256").update(JSON.stringify(flemishEntities)).digest("base64url").slice(0, 12);

/** A year that is over counts the same for ever; a running one up to the last half-year that ended. */
const basisOf = (year: number, until: string): string =>
  daysOfYear(year).to <= until || daysOfYear(year).from > until ? listOfEntities : `${listOfEntities} ${until}`;

/** Years that were counted with another list, or on another day. */
const countedOtherwise = async (tx: Pick<Tx, "execute">, until: string): Promise<{ year: number; isOtherList: boolean }[]> => {
  const rows = await tx.execute<{ year: number; basis: string }>(sql`select year, basis from statistics_years`);
  return rows.filter(({ year, basis }) => basis !== basisOf(year, until)).map(({ year, basis }) => ({ year, isOtherList: !basis.startsWith(listOfEntities) }));
};

const isStale = async (until: string): Promise<boolean> => {
  const [row] = await db().execute<{ stale: boolean }>(sql`select exists (select from statistics_stale) as stale`);
  return (row?.stale ?? true) || (await countedOtherwise(db(), until)).length > 0;
};

/**
 * Brings the figures up to date when a row changed since: what came and went in registers is added up, what cannot be added up
 * is counted anew of the years that were touched. Cheap when nothing changed. Called before every read, so no figure is ever
 * older than the rows it is about, whoever changed them; a job of every ten minutes calls it too, so that hardly any reader waits.
 */
export const refreshStatistics = async (): Promise<void> => {
  const until = publicUntil();
  if (await isStale(until)) await snapshotTransaction((tx) => refresh(tx, until));
};

/** Counts everything anew, as if nothing had ever been counted. */
export const rebuildStatistics = (): Promise<void> =>
  snapshotTransaction(async (tx) => {
    await lock(tx);
    await rebuild(tx, publicUntil());
  });

/**
 * One counts at a time. The lock comes before anything is read, so that what is noted and the rows as they stand are of one
 * moment; who waited for it sees what was counted meanwhile. Readers and writers of rows never wait for it.
 */
const lock = async (tx: Tx): Promise<void> => {
  // A large register takes longer than a page may; whoever waits for the lock waits for as long.
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`set local lock_timeout = 0`);
  await tx.execute(sql`lock table statistics_years in share row exclusive mode`);
};

const refresh = async (tx: Tx, until: string): Promise<void> => {
  await lock(tx);
  const marks = await tx.execute<{ half: number | null }>(sql`delete from statistics_stale returning half`);
  const otherwise = await countedOtherwise(tx, until);
  if (marks.some(({ half }) => half === 0) || otherwise.some(({ isOtherList }) => isOtherList)) return rebuild(tx, until);
  const touched = [...marks.flatMap(({ half }) => (half === null ? [] : [yearOf(half)])), ...otherwise.map(({ year }) => year)];
  await follow(tx, until, { own: [...new Set(touched)], hasChanges: marks.some(({ half }) => half === null) });
};

interface Touched {
  /** Years of which something that cannot be added up changed: own placements, what people declared, the day. */
  own: readonly number[];
  /** Whether rows of registers came or went. */
  hasChanges: boolean;
}

const follow = async (tx: Tx, until: string, { own, hasChanges }: Touched): Promise<void> => {
  if (own.length === 0 && !hasChanges) return;
  const hosts = await readFlemishHosts(tx);
  const changes = hasChanges ? await followRegisters(tx, hosts) : noChanges;
  const governmentYears = [...new Set([...own, ...(hasChanges ? await changedGovernmentYears(tx, hosts) : [])])];
  await tx.execute(sql`delete from statistics_changes`);
  const scope = { hosts, publicUntil: until };
  const parts = await readParts(tx, [...new Set([...changedYears(changes), ...governmentYears])]);
  for (const [year, counts] of parts) parts.set(year, { ...counts, registers: await afterChanges(tx, year, counts.registers, changes) });
  await countAnew(tx, parts, { ...scope, own, government: governmentYears });
  await saveParts(tx, parts, (year) => basisOf(year, until));
};

/** Years of which what is counted anew of the Flemish government may be another: of school internships and of who was hired. */
const changedGovernmentYears = async (tx: Tx, hosts: FlemishHosts): Promise<number[]> => {
  const rows = await tx.execute<{ year: number }>(sql`
    select distinct extract(year from day)::int as year from statistics_changes c cross join lateral (values (c.starts_on), (c.signed_on), (c.hired_on)) d (day)
    where c.host_id = any(${hostIds(hosts)}::uuid[]) and (c.instrument = 'school' or c.hired_on is not null) and day is not null`);
  return rows.map(({ year }) => year);
};

interface Anew {
  hosts: FlemishHosts;
  publicUntil: string;
  own: readonly number[];
  government: readonly number[];
}

/** Counts what cannot be added up, and puts it in its place in `parts`. */
const countAnew = async (tx: Tx, parts: Awaited<ReturnType<typeof readParts>>, { own, government, ...scope }: Anew): Promise<void> => {
  const ownCounts = own.length > 0 ? await countOwn(tx, { ...scope, years: own }) : new Map();
  const governmentCounts = government.length > 0 ? await setGroupsApart(tx, await countGovernment(tx, { ...scope, years: government })) : new Map();
  for (const [year, counts] of parts) {
    parts.set(year, { ...counts, own: ownCounts.get(year) ?? counts.own, ...governmentCounts.get(year) });
  }
};

const rebuild = async (tx: Tx, until: string): Promise<void> => {
  // Under the snapshot these are the marks and notes of rows that are counted here; later ones stay.
  await tx.execute(sql`delete from statistics_stale`);
  await tx.execute(sql`delete from statistics_changes`);
  await tx.execute(sql`delete from statistics_counts`);
  await tx.execute(sql`delete from statistics_hosts`);
  await forgetParts(tx);
  const years = await everyYear(tx);
  if (years.length === 0) return;
  const hosts = await readFlemishHosts(tx);
  const parts = await readParts(tx, years);
  const activity = await countActivity(tx, hosts);
  for (const [year, counts] of parts) parts.set(year, { ...counts, registers: await countRegisters(tx, year, hosts, activity) });
  await countAnew(tx, parts, { hosts, publicUntil: until, own: years, government: years });
  await saveParts(tx, parts, (year) => basisOf(year, until));
};

/** All years of which there are rows. */
const everyYear = async (tx: Tx): Promise<number[]> => {
  const rows = await tx.execute<{ year: number }>(sql`
    select extract(year from day)::int as year from imported_placements p cross join lateral (values (p.starts_on), (p.signed_on), (p.hired_on)) d (day) where day is not null group by 1
    union select extract(year from day)::int from placements p cross join lateral (values (p.starts_on), (p.signed_on)) d (day) where day is not null group by 1
    union select extract(year from hired_on)::int from outflow_answers where hired_on is not null group by 1
    order by 1`);
  return rows.map(({ year }) => year);
};
