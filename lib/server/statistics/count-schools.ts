import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { HostCount, SchoolCounts } from "@/lib/domain/statistics/year-counts";
import type { YearGroups } from "@/lib/server/special/year-groups";
import { countDeclaredGroups } from "./count-declared-groups";
import { isSchoolInternship } from "./government-actions";

/** Counts the school internships of these years and the people who did them, from the open `flemish_actions`. */
export const countSchools = async (tx: Tx, years: readonly number[]): Promise<ReadonlyMap<number, SchoolCounts>> => {
  const [placements, people] = [await readPlacements(tx), await readPeople(tx)];
  const isOf = (year: number) => (row: { year: number }) => row.year === year;
  const registered = years.filter((year) => people.some((row) => row.year === year && row.facilitated !== null));
  const groups = await countDeclaredGroups(tx, registered);
  return new Map(years.map((year) => [year, countYear(placements.filter(isOf(year)), people.filter(isOf(year)), groups.get(year) ?? null)]));
};

/** `groups` = what those whom the diversity service facilitated declared; null = nobody registered that it did. */
const countYear = (placements: readonly PlacementRow[], people: readonly PeopleRow[], groups: YearGroups | null): SchoolCounts => {
  const via = (value: string) => sum(placements.filter((row) => row.via === value));
  return {
    placements: sum(placements),
    viaSchool: via("school"),
    viaTrainingCentre: via("training-centre"),
    hosts: byHost(placements),
    persons: sum(people),
    education: { low: 0, middle: 0, high: 0, unknown: 0, ...tally(people, (row) => row.education) },
    gender: { female: 0, male: 0, x: 0, unknown: 0, ...tally(people, (row) => row.gender) },
    age: { ...noAges, ...tally(people, (row) => row.age) },
    facilitated: groups && { persons: sum(people.filter((row) => row.facilitated === true)), ...groups },
  };
};

const noAges = { "under-18": 0, "18-20": 0, "21-24": 0, "25-29": 0, "30-39": 0, "40-54": 0, "55-plus": 0, unknown: 0 };

const sum = (rows: readonly { n: number }[]): number => rows.reduce((total, row) => total + row.n, 0);

const tally = <K extends string, R extends { n: number }>(rows: readonly R[], codeOf: (row: R) => K): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const row of rows) {
    const code = codeOf(row);
    counts[code] = (counts[code] ?? 0) + row.n;
  }
  return counts;
};

interface PlacementRow extends Record<string, unknown> {
  year: number;
  entity: string;
  domain: string | null;
  via: string | null;
  n: number;
}

const readPlacements = (tx: Tx) =>
  tx.execute<PlacementRow>(sql`
    select counted_in as year, coalesce(entity, '') as entity, domain, via, count(*)::int as n from flemish_actions where ${isSchoolInternship}
    group by 1, 2, 3, 4 order by 1, 3, 2, 4`);

const byHost = (placements: readonly PlacementRow[]): HostCount[] => {
  const counts = new Map<string, HostCount>();
  for (const { entity, domain, n } of placements) {
    const key = `${domain ?? ""} ${entity}`;
    counts.set(key, { domain, entity, count: (counts.get(key)?.count ?? 0) + n });
  }
  return [...counts.values()];
};

interface PeopleRow extends Record<string, unknown> {
  year: number;
  gender: keyof SchoolCounts["gender"];
  education: keyof SchoolCounts["education"];
  age: keyof SchoolCounts["age"];
  facilitated: boolean | null;
  n: number;
}

/** Sources contradict themselves; each person counts once, with what the last internship that tells says. */
const lastKnown = (column: SQL): SQL =>
  sql`coalesce((array_agg(${column} order by counted_on desc, row_id desc) filter (where ${column} <> 'unknown'))[1], 'unknown')`;

const readPeople = (tx: Tx) =>
  tx.execute<PeopleRow>(sql`
    select year, gender, education, age, facilitated, count(*)::int as n
    from (
      select counted_in as year, ${lastKnown(sql`gender`)} as gender, ${lastKnown(sql`education`)} as education, ${lastKnown(sql`age`)} as age, bool_or(facilitated) as facilitated
      from flemish_actions where ${isSchoolInternship} and person is not null group by counted_in, person
    ) people group by 1, 2, 3, 4, 5`);
