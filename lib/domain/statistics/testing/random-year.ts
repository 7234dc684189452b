import { hireDelays, type HostCount, type OfferedCounts, type YearCounts } from "@/lib/domain/statistics/year-counts";
import { generator, type Generator } from "./generator";
import { randomRegister } from "./random-actions";

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

const randomHosts = (random: Generator, total: number): HostCount[] => {
  const byEntity = divide(random, total, entities);
  const outside = divide(random, 3, entities);
  return entities.filter((entity) => byEntity[entity] > 0)
    .map((entity) => ({ entity, domain: outside[entity] > 0 ? null : random.pick(["fb", "ov"]), count: byEntity[entity] }));
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

/** What could be counted of a year, made up; the same number makes the same year. */
export const randomYear = (seed: number): YearCounts => {
  const random = generator(seed);
  const register = randomRegister(random);
  const offered = randomOffered(random);
  return {
    year: 2022, ...register, reporting: [], isReported: register.school !== null,
    offered: offered.length === 0 ? null : offered,
    agreements: random.chance(0.3) ? null : randomHosts(random, random.size()),
    hired: random.chance(0.3) ? null : randomHired(random),
  };
};
