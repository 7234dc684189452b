import { ageBands } from "@/lib/domain/statistics/age-band";
import type { AgeBand, EducationLevel, HalfCounts, HostCount, SchoolCounts, YearCounts } from "@/lib/domain/statistics/year-counts";
import { educationLevels } from "@/lib/domain/statistics/year-tables";
import type { Generator } from "./generator";

/** Who does it, and what a register says of it. */
interface Action {
  instrument: string;
  half: "h1" | "h2";
  /** Null = nobody knows who. */
  person: number | null;
  education: EducationLevel;
  gender: keyof SchoolCounts["gender"];
  age: AgeBand | "unknown";
  via: "viaSchool" | "viaTrainingCentre" | "unknown";
  /** Null = not at the Flemish government. */
  host: Pick<HostCount, "domain" | "entity"> | null;
  facilitated: boolean;
  foreignOrigin: boolean;
  disability: boolean;
  yes: boolean | null;
}

/** Chooses as registers do: most of one kind, a few of the others, some never. */
const unevenly = <T>(random: Generator, values: readonly [T, ...T[]]): (() => T) => {
  const weighed = values.flatMap((value) => Array.from({ length: random.pick([0, 1, 1, 2, 5, 30]) }, () => value));
  return () => weighed[random.below(weighed.length)] ?? values[0];
};

const halves = ["h1", "h2"] as const;
const kinds = ["act", "bvs", "ibo", "iss", "school", "wes"] as const;
const hosts = [["a", "fb"], ["b", "fb"], ["c", "ov"], ["d", "ov"], ["e", "ov"], ["f", null], ["g", null]] as const;

/** The rows of registers of a year, made up. */
const randomActions = (random: Generator): Action[] => {
  const choose = {
    education: unevenly(random, ["low", "middle", "high", "unknown"] as const), gender: unevenly(random, ["female", "male", "x", "unknown"] as const),
    age: unevenly(random, ["18-20", ...ageBands.map(({ code }) => code), "unknown"] as const), via: unevenly(random, ["viaSchool", "viaTrainingCentre", "unknown"] as const),
    host: unevenly(random, [hosts[0], ...hosts]), half: unevenly(random, ["h1", "h2"] as const),
  };
  const often = (): number => random.pick([0, 0.03, 0.5, 0.97, 1]);
  const chances = { known: random.pick([1, 1, 0.9]), flemish: random.pick([1, 0.97, 0.5]), facilitated: often(), foreignOrigin: often(), disability: often(), answered: often(), yes: often() };
  const people = 1 + random.below(random.pick([8, 60, 1000]));
  const actionOf = (instrument: string): Action => {
    const [entity, domain] = choose.host();
    const yes = random.chance(chances.answered) ? random.chance(chances.yes) : null;
    return {
      instrument, half: choose.half(), person: random.chance(chances.known) ? random.below(people) : null,
      education: choose.education(), gender: choose.gender(), age: choose.age(), via: choose.via(), yes,
      host: random.chance(chances.flemish) ? { entity, domain } : null, facilitated: random.chance(chances.facilitated),
      foreignOrigin: random.chance(chances.foreignOrigin), disability: random.chance(chances.disability),
    };
  };
  return kinds.flatMap((instrument) => Array.from({ length: random.chance(0.7) ? random.size() : 0 }, () => actionOf(instrument)));
};

const tally = <K extends string>(names: readonly K[], values: readonly K[]): Record<K, number> =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(names.map((name) => [name, values.filter((value) => value === name).length])) as Record<K, number>;

const halfCounts = (actions: readonly Action[]): HalfCounts[] =>
  kinds.flatMap((instrument) => halves.flatMap((half): HalfCounts[] => {
    const rows = actions.filter((row) => row.instrument === instrument && row.half === half);
    const answers = { yes: rows.filter(({ yes }) => yes === true).length, answered: rows.filter(({ yes }) => yes !== null).length };
    const education = tally(educationLevels, rows.map((row) => row.education));
    return rows.length === 0 ? [] : [{ instrument, half, started: rows.length, lastStart: "2022-03-01", after3m: answers, after12m: answers, education }];
  }));

const peopleOf = (actions: readonly Action[]): Map<number, Action[]> => {
  const people = new Map<number, Action[]>();
  for (const action of actions) if (action.person !== null) people.set(action.person, [...(people.get(action.person) ?? []), action]);
  return people;
};

/** What the last row that knows it says of a person. */
const lastKnown = <K extends string>(rows: readonly Action[], valueOf: (row: Action) => K | "unknown"): K | "unknown" =>
  rows.map(valueOf).findLast((value) => value !== "unknown") ?? "unknown";

const hostCounts = (actions: readonly Action[]): HostCount[] =>
  hosts.map(([entity, domain]) => ({ entity, domain, count: actions.filter(({ host }) => host?.entity === entity).length })).filter(({ count }) => count > 0);

const schoolCounts = (actions: readonly Action[], isTold: (group: string) => boolean): SchoolCounts | null => {
  const rows = actions.filter(({ instrument, host }) => instrument === "school" && host !== null);
  if (rows.length === 0) return null;
  const people = [...peopleOf(rows).values()];
  const facilitated = people.filter((own) => own.some((row) => row.facilitated));
  const group = (name: "foreignOrigin" | "disability") => (isTold(name) ? facilitated.filter((own) => own.some((row) => row[name])).length : null);
  const via = tally(["viaSchool", "viaTrainingCentre"], rows.flatMap((row) => (row.via === "unknown" ? [] : [row.via])));
  return {
    placements: rows.length, ...via, hosts: hostCounts(rows), persons: people.length,
    education: tally(educationLevels, people.map((own) => lastKnown(own, (row) => row.education))),
    gender: tally(["female", "male", "x", "unknown"], people.map((own) => lastKnown(own, (row) => row.gender))),
    age: tally([...ageBands.map(({ code }) => code), "unknown"], people.map((own) => lastKnown(own, (row) => row.age))),
    facilitated: isTold("facilitated") ? { persons: facilitated.length, foreignOrigin: group("foreignOrigin"), disability: group("disability") } : null,
  };
};

/**
 * What is counted of made-up rows, one by one: people and what they did belong together, as in a register, which an
 * attacker knows too.
 */
export const randomRegister = (random: Generator): Pick<YearCounts, "halves" | "persons" | "school"> => {
  const actions = randomActions(random);
  const persons = (half?: "h1" | "h2") => peopleOf(actions.filter((row) => half === undefined || row.half === half)).size;
  const told = new Map<string, boolean>();
  const isTold = (group: string): boolean => told.get(group) ?? (told.set(group, random.chance(0.8)), isTold(group));
  return { halves: halfCounts(actions), persons: { h1: persons("h1"), h2: persons("h2"), year: persons() }, school: schoolCounts(actions, isTold) };
};
