import { isSmall, type LinkedTables } from "@/lib/domain/disclosure/linked-tables";
import { protectCounts, type Protected } from "@/lib/domain/disclosure/protect";
import type { PeriodPart } from "./half-year";
import { TableBuilder } from "./table-builder";
import { hireDelays, type EducationLevel, type HalfCounts, type HiredCounts, type HostCount, type OfferedCounts, type SchoolCounts, type YearCounts } from "./year-counts";

/** What a year was protected to, for as long as its counts are held: several answers of one page are made of them. */
const protectedYears = new WeakMap<YearCounts, ReadonlyMap<string, Protected>>();

/** The figures of a year that are shown, by the name of their cell, protected together. */
export const protectYear = (counts: YearCounts): ReadonlyMap<string, Protected> => {
  const figures = protectedYears.get(counts) ?? protectCounts(yearTables(counts));
  protectedYears.set(counts, figures);
  return figures;
};

/**
 * All counts of a year that go out, with every way in which they can be computed from each other: half-years and their
 * year, instruments and their total, entities, domains and all of them, groups of people and what is left of them, people
 * of both halves. They are protected together, so that an answer says the same whichever question it is asked by.
 */
const yearTables = ({ halves, persons, school, offered, agreements, hired }: Omit<YearCounts, "year" | "reporting" | "isReported">): LinkedTables => {
  const tables = new TableBuilder();
  addInstruments(tables, halves);
  addEducation(tables, halves);
  addPersons(tables, persons, halves);
  if (school) {
    addSchools(tables, school, halves);
    addPeople(tables, school);
    linkPeople(tables, school, { halves, persons });
  }
  if (offered) addOffered(tables, offered);
  if (agreements) addHosts(tables, "agreements", agreements);
  if (hired) addHired(tables, hired);
  return tables.build();
};

/** Hosts outside the domains, and those that are in no list, together. */
export const noDomain = "none";
const domainOf = ({ domain }: { domain: string | null }): string => domain ?? noDomain;

const parts = ["h1", "h2", "year"] as const satisfies readonly PeriodPart[];
export const educationLevels = ["low", "middle", "high", "unknown"] as const satisfies readonly EducationLevel[];

/** What is counted by host: school internships, agreements, places. */
export type HostTheme = "school" | "agreements" | "offered";
export const domainCell = (theme: HostTheme, domain: string): string => `${theme}/domain/${domain}`;
export const hostCell = (theme: HostTheme, host: Pick<HostCount, "domain" | "entity">): string => `${theme}/host/${domainOf(host)}/${host.entity}`;
export const startedCell = (instrument: string, part: PeriodPart): string => `started/${instrument}/${part}`;
export const educationCell = (instrument: string, level: EducationLevel, part: PeriodPart): string => `started/${instrument}/${level}/${part}`;
export const personsCell = (part: PeriodPart): string => `persons/${part}`;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What is counted of each half of a year. */
interface CountOfHalves {
  count: (half: "h1" | "h2") => number;
  /** Of a half without a line everybody knows that it is 0. */
  hasLine: (half: "h1" | "h2") => boolean;
}

/** A count of each half and of the year, which is their sum. */
const addYear = (tables: TableBuilder, cell: (part: PeriodPart) => string, { count, hasLine }: CountOfHalves): void => {
  const halves = (["h1", "h2"] as const).map((half) => tables.add(cell(half), count(half), hasLine(half) ? "shown" : "known"));
  tables.sum(tables.add(cell("year"), count("h1") + count("h2")), halves);
};

/** The same of something that has a line only where there is something. */
const addListedYear = (tables: TableBuilder, cell: (part: PeriodPart) => string, count: CountOfHalves["count"]): void => {
  const hasLine = (half: "h1" | "h2") => count(half) > 0;
  addYear(tables, cell, { count, hasLine });
  for (const half of ["h1", "h2"] as const) if (hasLine(half)) tables.addListed(cell(half), count(half));
  tables.addListed(cell("year"), count("h1") + count("h2"));
};

const instrumentsOf = (halves: readonly HalfCounts[]): string[] => [...new Set(halves.map(({ instrument }) => instrument))];
const rowOf = (halves: readonly HalfCounts[], instrument: string, half: "h1" | "h2"): HalfCounts | undefined =>
  halves.find((counts) => counts.instrument === instrument && counts.half === half);

const addInstruments = (tables: TableBuilder, halves: readonly HalfCounts[]): void => {
  const instruments = instrumentsOf(halves);
  for (const instrument of instruments) {
    addListedYear(tables, (part) => startedCell(instrument, part), (half) => rowOf(halves, instrument, half)?.started ?? 0);
  }
  addListedYear(tables, (part) => startedCell("all", part), (half) => total(halves.filter((row) => row.half === half).map(({ started }) => started)));
  for (const part of parts) tables.sum(startedCell("all", part), instruments.map((instrument) => startedCell(instrument, part)));
};

/** The same actions by the education of who did them. */
const addEducation = (tables: TableBuilder, halves: readonly HalfCounts[]): void => {
  for (const instrument of instrumentsOf(halves)) {
    for (const level of educationLevels) {
      addYear(tables, (part) => educationCell(instrument, level, part), {
        count: (half) => rowOf(halves, instrument, half)?.education[level] ?? 0,
        hasLine: (half) => rowOf(halves, instrument, half) !== undefined,
      });
    }
    for (const part of parts) tables.sum(startedCell(instrument, part), educationLevels.map((level) => educationCell(instrument, level, part)));
  }
};

/** People of both halves are in each of them and once in the year: the three counts together would give them away. */
const addPersons = (tables: TableBuilder, persons: YearCounts["persons"], halves: readonly HalfCounts[]): void => {
  const both = persons.h1 + persons.h2 - persons.year;
  tables.add("persons/both", both, "secret");
  tables.add("persons/only-h1", persons.h1 - both, "secret");
  tables.add("persons/only-h2", persons.h2 - both, "secret");
  for (const half of ["h1", "h2"] as const) {
    // Where nothing started there were no people.
    const kind = halves.some((row) => row.half === half) ? "shown" : "known";
    tables.sum(tables.add(personsCell(half), persons[half], kind), [`persons/only-${half}`, "persons/both"]);
  }
  tables.sum(tables.add(personsCell("year"), persons.year), ["persons/only-h1", "persons/only-h2", "persons/both"]);
  for (const part of parts) tables.atMost(personsCell(part), startedCell("all", part));
};

/** Counts by host: the entities of a domain, and the domains. Answers the cells of the domains. */
const addHosts = (tables: TableBuilder, theme: HostTheme, hosts: readonly HostCount[]): void => {
  const domains = [...new Set(hosts.map(domainOf))];
  for (const domain of domains) {
    const within = hosts.filter((host) => domainOf(host) === domain);
    tables.addListed(domainCell(theme, domain), total(within.map(({ count }) => count)));
    tables.sum(domainCell(theme, domain), within.map((host) => tables.addListed(hostCell(theme, host), host.count)));
  }
  tables.add(`${theme}/all`, total(hosts.map(({ count }) => count)), theme === "school" ? "secret" : "shown");
  tables.sum(`${theme}/all`, domains.map((domain) => domainCell(theme, domain)));
};

/** School internships: by host, by who sent the trainees, and those elsewhere. */
const addSchools = (tables: TableBuilder, school: SchoolCounts, halves: readonly HalfCounts[]): void => {
  addHosts(tables, "school", school.hosts);
  tables.add("school/via-school", school.viaSchool);
  tables.add("school/via-training-centre", school.viaTrainingCentre);
  tables.add("school/via-unknown", school.placements - school.viaSchool - school.viaTrainingCentre, "secret");
  tables.sum("school/all", ["school/via-school", "school/via-training-centre", "school/via-unknown"]);

  const everywhere = total(halves.filter(({ instrument }) => instrument === "school").map(({ started }) => started));
  tables.add("school/elsewhere", everywhere - school.placements, "secret");
  if (everywhere > 0) tables.sum(startedCell("school", "year"), ["school/all", "school/elsewhere"]);
};

/** People, each once in every partition; the groups of origin and disability overlap and have only a rest. */
const addPeople = (tables: TableBuilder, school: SchoolCounts): void => {
  // Any partition without a hidden cell gives the number of people, so an attacker is taken to know it.
  const persons = tables.add("persons", school.persons, isSmall(school.persons) ? "secret" : "known");
  for (const partition of ["education", "gender", "age"] as const) {
    const groups = Object.entries(school[partition]);
    tables.sum(persons, groups.map(([group, count]) => tables.add(`${partition}/${group}`, count)));
  }
  const { facilitated } = school;
  if (!facilitated) return;
  tables.sum(persons, [tables.add("facilitated", facilitated.persons), tables.add("not/facilitated", school.persons - facilitated.persons, "secret")]);
  for (const id of ["foreignOrigin", "disability"] as const) {
    const value = facilitated[id];
    if (value !== null) addSpecialGroup(tables, { id, value, all: facilitated.persons });
  }
};

/**
 * People and what they did. Everyone in a table of people did something that stands in a table of placements, at a level of
 * education that stands there too; and who did none of these internships did something else.
 */
const linkPeople = (tables: TableBuilder, school: SchoolCounts, { halves, persons }: Pick<YearCounts, "halves" | "persons">): void => {
  if (halves.length === 0) return;
  tables.atMost("persons", "school/all");
  tables.sum(personsCell("year"), ["persons", tables.add("persons/other", persons.year - school.persons, "secret")]);
  const everything = total(halves.map(({ started }) => started));
  tables.sum(startedCell("all", "year"), ["school/all", tables.add("other/all", everything - school.placements, "secret")]);
  tables.atMost("persons/other", "other/all");
  for (const level of educationLevels) tables.atMost(`education/${level}`, educationCell("school", level, "year"));
};

/**
 * A group and the rest of the facilitated: the rest is not shown, and must not be computable when it is few. Nor when it
 * is nobody: "all of them are" tells the origin of each.
 */
const addSpecialGroup = (tables: TableBuilder, { id, value, all }: { id: string; value: number; all: number }): void => {
  tables.add(id, value);
  const rest = all > 0 ? tables.addRevealing(`not/${id}`, all - value) : tables.add(`not/${id}`, 0, "secret");
  tables.sum("facilitated", [id, rest]);
};

/** Places by host and by instrument. */
const addOffered = (tables: TableBuilder, offered: readonly OfferedCounts[]): void => {
  const hosts = new Map<string, HostCount>();
  for (const { domain, entity, places } of offered) {
    const key = hostCell("offered", { domain, entity });
    hosts.set(key, { domain, entity, count: (hosts.get(key)?.count ?? 0) + places });
  }
  addHosts(tables, "offered", [...hosts.values()]);
  const instruments = [...new Set(offered.map(({ instrument }) => instrument))];
  tables.sum("offered/all", instruments.map((instrument) =>
    tables.add(`offered/instrument/${instrument}`, total(offered.filter((row) => row.instrument === instrument).map(({ places }) => places)))));
};

/** People who were hired, by how soon and by the kind of their placement. */
const addHired = (tables: TableBuilder, { persons, delay, instruments }: HiredCounts): void => {
  tables.add("hired/all", persons);
  tables.sum("hired/all", hireDelays.map((after) => tables.add(`hired/delay/${after}`, delay[after])));
  tables.sum("hired/all", instruments.map((row) => tables.addListed(`hired/instrument/${row.instrument}`, row.persons)));
};
