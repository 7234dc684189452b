import { ageBands } from "@/lib/domain/statistics/age-band";
import { hireDelays, type HalfCounts, type HostCount, type OfferedCounts, type SchoolCounts, type YearCounts } from "@/lib/domain/statistics/year-counts";
import { educationLevels } from "@/lib/domain/statistics/year-tables";

/** Often a few, which is where it becomes difficult. */
const small = [0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 20, 100] as const;
const large = [0, 3, 8, 15, 25, 40, 60, 90, 140, 200] as const;

/** A small generator, so that a failing register can be made again from its number. */
const generator = (seed: number) => {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  // Half of the registers are small, where almost everything is; in the others a few stand among many, as in real ones.
  const sizes = next() < 0.5 ? small : large;
  return { below, pick, chance: (p: number) => next() < p, size: () => pick(sizes), few: () => pick(small) };
};
type Generator = ReturnType<typeof generator>;

const entities = ["a", "b", "c", "d", "e", "f", "g"] as const;

/** Divides people over groups, often leaving a few in one. */
const divide = <K extends string>(random: Generator, total: number, groups: readonly K[]): Record<K, number> => {
  let rest = total;
  const entries = groups.map((group, index) => {
    const count = index === groups.length - 1 ? rest : Math.min(rest, random.pick([random.size(), random.size(), Math.floor(rest / 2), rest]));
    rest -= count;
    return [group, count] as const;
  });
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Record<K, number>;
};

const randomHalves = (random: Generator): HalfCounts[] =>
  ["act", "bvs", "ibo", "iss", "school", "wes"].filter(() => random.chance(0.7)).flatMap((instrument) =>
    (["h1", "h2"] as const).flatMap((half) => {
      const started = random.size();
      const answered = random.below(started + 1);
      const answers = { yes: random.below(answered + 1), answered };
      const education = divide(random, started, educationLevels);
      return started === 0 ? [] : [{ instrument, half, started, lastStart: "2022-03-01", after3m: answers, after12m: answers, education }];
    }));

const randomHosts = (random: Generator, total: number): HostCount[] => {
  const byEntity = divide(random, total, entities);
  const outside = divide(random, 3, entities);
  return entities.filter((entity) => byEntity[entity] > 0)
    .map((entity) => ({ entity, domain: outside[entity] > 0 ? null : random.pick(["fb", "ov"]), count: byEntity[entity] }));
};

const randomSchool = (random: Generator, everywhere: number): SchoolCounts | null => {
  const placements = Math.max(0, everywhere - random.pick([0, 0, 1, 2, 4, 10]));
  if (random.chance(0.2) || placements === 0) return null;
  const via = divide(random, placements, ["viaSchool", "viaTrainingCentre", "unknown"]);
  const persons = placements - random.pick([0, 0, 1, Math.min(3, placements - 1)]);
  const facilitated = persons - Math.min(persons, random.size());
  const group = () => (random.chance(0.2) ? null : facilitated - Math.min(facilitated, random.few()));
  return {
    placements, viaSchool: via.viaSchool, viaTrainingCentre: via.viaTrainingCentre, hosts: randomHosts(random, placements), persons,
    education: divide(random, persons, educationLevels),
    gender: divide(random, persons, ["female", "male", "x", "unknown"]),
    age: divide(random, persons, [...ageBands.map(({ code }) => code), "unknown"]),
    facilitated: random.chance(0.2) ? null : { persons: facilitated, foreignOrigin: group(), disability: group() },
  };
};

const randomOffered = (random: Generator): OfferedCounts[] =>
  ["school", "oao", "bis"].flatMap((instrument) =>
    randomHosts(random, random.size()).map(({ domain, entity, count }) => ({ instrument, domain, entity, places: count })));

const randomHired = (random: Generator): YearCounts["hired"] => {
  const persons = random.size();
  const instruments = divide(random, persons, ["school", "bis", "ibo"]);
  return {
    entities: [], persons, delay: divide(random, persons, hireDelays),
    instruments: Object.entries(instruments).filter(([, n]) => n > 0).map(([instrument, n]) => ({ instrument, persons: n })),
  };
};

const randomPersons = (random: Generator, halves: readonly HalfCounts[]): YearCounts["persons"] => {
  const actions = (half: "h1" | "h2") => halves.filter((row) => row.half === half).reduce((sum, row) => sum + row.started, 0);
  const [h1, h2] = [actions("h1"), actions("h2")].map((count) => count - Math.min(count, random.few()));
  const both = Math.min(h1 ?? 0, h2 ?? 0, random.few());
  return { h1: h1 ?? 0, h2: h2 ?? 0, year: (h1 ?? 0) + (h2 ?? 0) - both };
};

/** What could be counted of a year, made up; the same number makes the same year. */
export const randomYear = (seed: number): YearCounts => {
  const random = generator(seed);
  const halves = randomHalves(random);
  const school = randomSchool(random, halves.filter((row) => row.instrument === "school").reduce((sum, row) => sum + row.started, 0));
  const persons = randomPersons(random, halves);
  const offered = randomOffered(random);
  return {
    year: 2022, halves, persons, reporting: [], isReported: school !== null, school,
    offered: offered.length === 0 ? null : offered,
    agreements: random.chance(0.3) ? null : randomHosts(random, random.size()),
    hired: random.chance(0.3) ? null : randomHired(random),
  };
};
