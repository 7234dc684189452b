import { sql, type SQL } from "drizzle-orm";
import type { FlemishEntity } from "@/db/reference/entities";
import { readDb } from "@/db/client";
import { ageBandOf } from "@/lib/domain/statistics/age-band";
import type { SchoolCounts } from "@/lib/domain/statistics/year-counts";
import { schoolInternships } from "./actions-source";
import { countDeclaredGroups } from "./count-declared-groups";
import type { FlemishHosts } from "./read-flemish-hosts";

/** Counts the school internships of a year and the people who did them. */
export const countSchools = async (year: number, hosts: FlemishHosts): Promise<SchoolCounts> => {
  const [placements, people] = await Promise.all([readPlacements(year, hosts), readPeople(year, hosts)]);
  const via = (value: string) => sum(placements.filter((row) => row.via === value));
  return {
    placements: sum(placements),
    viaSchool: via("school"),
    viaTrainingCentre: via("training-centre"),
    hosts: byHost(placements, hosts),
    persons: sum(people),
    education: { low: 0, middle: 0, high: 0, unknown: 0, ...tally(people, (row) => row.education ?? "unknown") },
    gender: { female: 0, male: 0, x: 0, unknown: 0, ...tally(people, (row) => row.gender ?? "unknown") },
    age: { ...noAges, ...tally(people, (row) => ageBandOf(row.birth_year, year)) },
    facilitated: people.some((row) => row.facilitated !== null)
      ? { persons: sum(people.filter((row) => row.facilitated === true)), ...(await countDeclaredGroups(year, hosts)) }
      : null,
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
  host: string;
  via: string | null;
  counted_on: string;
  n: number;
}

const readPlacements = (year: number, hosts: FlemishHosts) =>
  readDb().execute<PlacementRow>(sql`
    select host, via, counted_on::text, count(*)::int as n from (${schoolInternships(year, hosts)}) school group by 1, 2, 3`);

/** The policy domain of an entity on a day; null outside the domains. */
const domainOn = (entity: FlemishEntity | null, day: string): string | null =>
  entity?.domains.find(({ validFrom, validTo }) => (validFrom ?? "") <= day && day <= (validTo ?? "9999"))?.domain ?? null;

/** An entity that is in no list is not named: what a register wrote there may be anything. */
const byHost = (placements: readonly PlacementRow[], hosts: FlemishHosts): SchoolCounts["hosts"] => {
  const counts = new Map<string, SchoolCounts["hosts"][number]>();
  for (const { host, counted_on: day, n } of placements) {
    const entity = hosts.get(host)?.entity ?? null;
    const domain = domainOn(entity, day);
    const key = `${domain ?? ""} ${entity?.code ?? ""}`;
    counts.set(key, { domain, host: entity?.name ?? "", placements: (counts.get(key)?.placements ?? 0) + n });
  }
  return [...counts.values()];
};

interface PeopleRow extends Record<string, unknown> {
  gender: "female" | "male" | "x" | null;
  education: "low" | "middle" | "high" | null;
  birth_year: number | null;
  facilitated: boolean | null;
  n: number;
}

/** Sources contradict themselves; each person counts once, with what the last internship that tells says. */
const lastKnown = (column: SQL): SQL => sql`(array_agg(${column} order by counted_on desc, row_id desc) filter (where ${column} is not null))[1]`;

const readPeople = (year: number, hosts: FlemishHosts) =>
  readDb().execute<PeopleRow>(sql`
    select gender, education, birth_year, facilitated, count(*)::int as n
    from (
      select ${lastKnown(sql`gender`)} as gender, ${lastKnown(sql`education`)} as education, ${lastKnown(sql`birth_year`)} as birth_year,
        bool_or(facilitated) as facilitated
      from (${schoolInternships(year, hosts)}) school where person is not null group by person
    ) people group by 1, 2, 3, 4`);
