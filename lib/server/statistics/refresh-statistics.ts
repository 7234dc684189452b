import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { db, transaction, type Tx } from "@/db/client";
import { flemishEntities } from "@/db/reference/entities";
import type { KeptCounts } from "@/lib/domain/statistics/year-counts";
import { now } from "@/lib/server/clock";
import { saveYearGroups } from "@/lib/server/special/year-groups";
import { countYear } from "./count-year";
import { daysOfYear, publicUntil } from "./public-until";
import { readFlemishHosts } from "./read-flemish-hosts";
import { writeCells } from "./write-cells";
import { fillYearActions, openYearActions, type YearScope } from "./year-actions";

/** Any number does; it only has to be the same in every process that counts. */
const refreshLock = 7_061_807;

/** What figures are counted with besides rows: the list of entities. Another list counts everything anew. */
const listOfEntities = createHash("sha256").update(JSON.stringify(flemishEntities)).digest("base64url").slice(0, 12);

/** A year that is over counts the same for ever; a running one up to the last half-year that ended. */
const basisOf = (year: number, until: string): string =>
  daysOfYear(year).to <= until || daysOfYear(year).from > until ? listOfEntities : `${listOfEntities} ${until}`;

/** Whether a change was made since the figures were counted, or they were counted with another list or on another day. */
const isStale = async (until: string): Promise<boolean> => {
  const running = Number(until.slice(0, 4));
  const [row] = await db().execute<{ stale: boolean }>(sql`
    select exists (select from statistics_stale)
      or exists (select from statistics_years where basis <> ${listOfEntities} and basis <> ${basisOf(running, until)} and year <> ${running})
      or exists (select from statistics_years where year = ${running} and basis <> ${basisOf(running, until)}) as stale`);
  return row?.stale ?? true;
};

/**
 * Brings the figures up to date when a row changed since: the half-years that were touched are counted anew, others are
 * left alone. Cheap when nothing changed. Called before every read, so no figure is ever older than the rows it is about,
 * whoever changed them; a job of every ten minutes calls it too, so that hardly any reader waits.
 */
export const refreshStatistics = async (): Promise<void> => {
  const until = publicUntil();
  if (await isStale(until)) await transaction((tx) => refresh(tx, until));
};

/** Counts everything anew, as if nothing had ever been counted. */
export const rebuildStatistics = (): Promise<void> =>
  transaction(async (tx) => {
    await tx.execute(sql`insert into statistics_stale (half) values (0)`);
    await refresh(tx, publicUntil());
  });

const refresh = async (tx: Tx, until: string): Promise<void> => {
  // A large register takes longer than a page may; whoever waits for the lock waits for as long.
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`set local lock_timeout = 0`);
  await tx.execute(sql`select pg_advisory_xact_lock(${refreshLock})`);
  // What is committed after this is noted again, and counted the next time.
  const marks = await tx.execute<{ half: number }>(sql`delete from statistics_stale returning half`);
  const halves = await halvesToCount(tx, new Set(marks.map(({ half }) => half)), until);
  if (halves.size === 0) return;
  const hosts = await readFlemishHosts(tx);
  await openYearActions(tx);
  for (const year of new Set([...halves].map((half) => Math.floor(half / 2)))) {
    await refreshYear(tx, { year, hosts, publicUntil: until }, [2 * year, 2 * year + 1].filter((half) => halves.has(half)));
  }
};

/** All half-years of which there are rows or figures, when everything is stale; else those that were noted, and those of years counted otherwise. */
const halvesToCount = async (tx: Tx, noted: ReadonlySet<number>, until: string): Promise<Set<number>> => {
  const years = await tx.execute<{ year: number; basis: string }>(sql`select year, basis from statistics_years`);
  const otherwise = years.filter(({ year, basis }) => basis !== basisOf(year, until)).flatMap(({ year }) => [2 * year, 2 * year + 1]);
  if (!noted.has(0)) return new Set([...noted, ...otherwise]);
  const rows = await tx.execute<{ half: number }>(sql`
    select half_year(day) as half from imported_placements p cross join lateral (values (p.starts_on), (p.signed_on), (p.hired_on)) d (day) where day is not null group by 1
    union select half_year(day) from placements p cross join lateral (values (p.starts_on), (p.signed_on)) d (day) where day is not null group by 1
    union select half_year(hired_on) from outflow_answers where hired_on is not null group by 1`);
  return new Set([...rows.map(({ half }) => half), ...years.flatMap(({ year }) => [2 * year, 2 * year + 1])]);
};

const refreshYear = async (tx: Tx, scope: YearScope, halves: readonly number[]): Promise<void> => {
  await fillYearActions(tx, scope);
  await saveYear(tx, await countYear(tx, scope), basisOf(scope.year, scope.publicUntil));
  await writeCells(tx, halves);
};

/** What is counted of special categories is kept apart, in their own schema. */
const saveYear = async (tx: Tx, counts: KeptCounts, basis: string): Promise<void> => {
  const facilitated = counts.school?.facilitated ?? null;
  await saveYearGroups(tx, counts.year, { foreignOrigin: facilitated?.foreignOrigin ?? null, disability: facilitated?.disability ?? null });
  const kept: KeptCounts = counts.school && facilitated
    ? { ...counts, school: { ...counts.school, facilitated: { persons: facilitated.persons, foreignOrigin: null, disability: null } } }
    : counts;
  await tx.execute(sql`
    insert into statistics_years (year, counts, basis, counted_at) values (${counts.year}, ${JSON.stringify(kept)}::text::jsonb, ${basis}, ${now().toISOString()})
    on conflict (year) do update set counts = excluded.counts, basis = excluded.basis, counted_at = excluded.counted_at`);
};
