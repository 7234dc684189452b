import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ActionCounts, CountParts, SchoolCounts, YearCounts } from "@/lib/domain/statistics/year-counts";
import { now } from "@/lib/server/clock";
import { forgetYearGroups, saveYearGroups, type YearGroups } from "@/lib/server/special/year-groups";

const nobody: YearCounts["persons"] = { h1: 0, h2: 0, year: 0 };

/** Of a year without a single action. */
export const noActions: ActionCounts = { halves: [], persons: nobody, hosts: [] };
const noSchools: SchoolCounts = {
  placements: 0, viaSchool: 0, viaTrainingCentre: 0, hosts: [], persons: 0, facilitated: null,
  education: { low: 0, middle: 0, high: 0, unknown: 0 },
  gender: { female: 0, male: 0, x: 0, unknown: 0 },
  age: { "under-18": 0, "18-20": 0, "21-24": 0, "25-29": 0, "30-39": 0, "40-54": 0, "55-plus": 0, unknown: 0 },
};

/** What is kept of these years; of one that was never counted, nothing. */
export const readParts = async (tx: Tx, years: readonly number[]): Promise<Map<number, CountParts>> => {
  const rows = await tx.execute<{ year: number; counts: CountParts }>(sql`
    select year, counts from statistics_years where year = any(${`{${years.join(",")}}`}::smallint[])`);
  const kept = new Map(rows.map(({ year, counts }) => [year, counts]));
  return new Map(years.map((year) => [year, kept.get(year) ?? { registers: noActions, own: noActions, school: noSchools, hired: null }]));
};

/** Forgets every year. */
export const forgetParts = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`delete from statistics_years`);
  await forgetYearGroups(tx);
};

/** Keeps what was counted of these years, and what it was counted with. */
export const saveParts = async (tx: Tx, parts: ReadonlyMap<number, CountParts>, basisOf: (year: number) => string): Promise<void> => {
  const rows = JSON.stringify([...parts].map(([year, counts]) => ({ year, counts, basis: basisOf(year) })));
  await tx.execute(sql`
    insert into statistics_years (year, counts, basis, counted_at)
    select year, counts, basis, ${now().toISOString()} from json_to_recordset(${rows}::text::json) as y(year smallint, counts jsonb, basis text)
    on conflict (year) do update set counts = excluded.counts, basis = excluded.basis, counted_at = excluded.counted_at`);
};

/** What is counted of special categories is kept apart, in their own schema; what is left has nothing of it. */
export const setGroupsApart = async <P extends Pick<CountParts, "school">>(tx: Tx, counted: ReadonlyMap<number, P>): Promise<ReadonlyMap<number, P>> => {
  const groups = new Map([...counted].map(([year, { school }]): [number, YearGroups] =>
    [year, { foreignOrigin: school.facilitated?.foreignOrigin ?? null, disability: school.facilitated?.disability ?? null }]));
  await saveYearGroups(tx, groups);
  return new Map([...counted].map(([year, counts]) => {
    const { facilitated } = counts.school;
    return [year, { ...counts, school: { ...counts.school, facilitated: facilitated && { persons: facilitated.persons, foreignOrigin: null, disability: null } } }];
  }));
};

/** So many more people, or fewer. */
export const addPersons = (before: YearCounts["persons"], more: YearCounts["persons"] | undefined): YearCounts["persons"] =>
  more ? { h1: before.h1 + more.h1, h2: before.h2 + more.h2, year: before.year + more.year } : before;
