import { isSmall, type Cell, type LinkedTables, type Sum } from "@/lib/domain/disclosure/linked-tables";
import type { PeriodPart } from "./half-year";
import type { HalfCounts, SchoolCounts, YearCounts } from "./year-counts";

/** Gathers cells and how they add up. */
class TableBuilder {
  private readonly cells = new Map<string, Cell>();
  private readonly sums: Sum[] = [];

  add(id: string, value: number, kind: Cell["kind"] = "shown"): string {
    this.cells.set(id, { value, kind });
    return id;
  }

  sum(total: string, parts: readonly string[]): void {
    this.sums.push({ total, parts });
  }

  build(): LinkedTables {
    return { cells: this.cells, sums: this.sums };
  }
}

/**
 * All counts of a year that go out, with every way in which they can be computed from each other: half-years and their
 * year, instruments and their total, entities, domains and all of them, groups of people and what is left of them.
 * They are protected together, so that an answer says the same whichever question it is asked by.
 */
export const yearTables = ({ halves, school }: Pick<YearCounts, "halves" | "school">): LinkedTables => {
  const tables = new TableBuilder();
  addInstruments(tables, halves);
  if (school) {
    addHosts(tables, school, halves);
    addPeople(tables, school);
  }
  return tables.build();
};

/** Hosts outside the domains, and those that are in no list, together. */
export const noDomain = "none";
const domainOf = ({ domain }: SchoolCounts["hosts"][number]): string => domain ?? noDomain;

export const domainCell = (domain: string): string => `domain/${domain}`;
export const hostCell = (host: SchoolCounts["hosts"][number]): string => `host/${domainOf(host)}/${host.host}`;
export const startedCell = (instrument: string, part: PeriodPart): string => `started/${instrument}/${part}`;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const addInstruments = (tables: TableBuilder, halves: readonly HalfCounts[]): void => {
  const instruments = [...new Set(halves.map(({ instrument }) => instrument))];
  const started = (instrument: string, half: "h1" | "h2") =>
    halves.find((counts) => counts.instrument === instrument && counts.half === half)?.started ?? 0;
  for (const instrument of instruments) {
    const [h1, h2] = [started(instrument, "h1"), started(instrument, "h2")];
    const parts = [tables.add(startedCell(instrument, "h1"), h1), tables.add(startedCell(instrument, "h2"), h2)];
    tables.sum(tables.add(startedCell(instrument, "year"), h1 + h2), parts);
  }
  for (const part of ["h1", "h2", "year"] as const) {
    const counted = halves.filter(({ half }) => part === "year" || half === part);
    const all = tables.add(startedCell("all", part), total(counted.map((counts) => counts.started)));
    tables.sum(all, instruments.map((instrument) => startedCell(instrument, part)));
  }
};

/** School internships by host: the entities of a domain, the domains, who sent the trainees, and those elsewhere. */
const addHosts = (tables: TableBuilder, school: SchoolCounts, halves: readonly HalfCounts[]): void => {
  const all = tables.add("school/all", school.placements, "secret");
  tables.add("school/via-school", school.viaSchool);
  tables.add("school/via-training-centre", school.viaTrainingCentre);
  tables.add("school/via-unknown", school.placements - school.viaSchool - school.viaTrainingCentre, "secret");
  tables.sum(all, ["school/via-school", "school/via-training-centre", "school/via-unknown"]);

  const domains = [...new Set(school.hosts.map(domainOf))];
  for (const domain of domains) {
    const hosts = school.hosts.filter((host) => domainOf(host) === domain);
    tables.add(domainCell(domain), total(hosts.map(({ placements }) => placements)));
    tables.sum(domainCell(domain), hosts.map((host) => tables.add(hostCell(host), host.placements)));
  }
  tables.sum(all, domains.map(domainCell));

  const everywhere = total(halves.filter(({ instrument }) => instrument === "school").map(({ started }) => started));
  tables.add("school/elsewhere", everywhere - school.placements, "secret");
  if (everywhere > 0) tables.sum(startedCell("school", "year"), [all, "school/elsewhere"]);
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
  addGroup(tables, { id: "facilitated", value: facilitated.persons, of: persons, all: school.persons });
  for (const id of ["foreignOrigin", "disability"] as const) {
    const value = facilitated[id];
    if (value !== null) addGroup(tables, { id, value, of: "facilitated", all: facilitated.persons });
  }
};

/** A group and the rest of those it is of: the rest is not shown, and must not be computable when it is few. */
const addGroup = (tables: TableBuilder, { id, value, of, all }: { id: string; value: number; of: string; all: number }): void => {
  tables.add(id, value);
  tables.add(`not/${id}`, all - value, "secret");
  tables.sum(of, [id, `not/${id}`]);
};
