import { describe, expect, test } from "vitest";
import type { Protected } from "@/lib/domain/disclosure/protect";
import { intervalOf, type Knowledge } from "@/lib/domain/disclosure/testing/attacker";
import { ageBands } from "@/lib/domain/statistics/age-band";
import { flemishGovernment } from "@/lib/domain/statistics/flemish-government";
import { workBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import type { HalfCounts, SchoolCounts, YearCounts } from "@/lib/domain/statistics/year-counts";

/** A small generator, so that a failing register can be made again from its number. */
const generator = (seed: number) => {
  let state = seed * 2_654_435_761 + 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0], chance: (p: number) => next() < p };
};
type Generator = ReturnType<typeof generator>;

const sizes = [0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 20, 100] as const;

const randomHalves = (random: Generator): HalfCounts[] =>
  ["act", "bvs", "ibo", "iss", "school", "wes"].filter(() => random.chance(0.7)).flatMap((instrument) =>
    (["h1", "h2"] as const).flatMap((half) => {
      const started = random.pick(sizes);
      const answered = random.below(started + 1);
      const answers = { yes: random.below(answered + 1), answered };
      return started === 0 ? [] : [{ instrument, half, started, lastStart: "2022-03-01", after3m: answers, after12m: answers }];
    }));

/** Divides people over groups, often leaving a few in one. */
const divide = <K extends string>(random: Generator, total: number, groups: readonly K[]): Record<K, number> => {
  let rest = total;
  const entries = groups.map((group, index) => {
    const count = index === groups.length - 1 ? rest : Math.min(rest, random.pick([...sizes, Math.floor(rest / 2), rest]));
    rest -= count;
    return [group, count] as const;
  });
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Record<K, number>;
};

const randomSchool = (random: Generator, everywhere: number): SchoolCounts | null => {
  const placements = Math.max(0, everywhere - random.pick([0, 0, 1, 2, 4, 10]));
  if (random.chance(0.2) || placements === 0) return null;
  const names = ["a", "b", "c", "d", "e", "f", "g"] as const;
  const byHost = divide(random, placements, names);
  const domain = divide(random, 3, names);
  const hosts = names.filter((name) => byHost[name] > 0).map((host) => ({ host, domain: domain[host] > 0 ? null : random.pick(["fb", "ov"]), placements: byHost[host] }));
  const via = divide(random, placements, ["viaSchool", "viaTrainingCentre", "unknown"]);
  const persons = placements - random.pick([0, 0, 1, Math.min(3, placements - 1)]);
  const facilitated = persons - Math.min(persons, random.pick(sizes));
  const group = () => (random.chance(0.2) ? null : facilitated - Math.min(facilitated, random.pick(sizes)));
  return {
    placements, viaSchool: via.viaSchool, viaTrainingCentre: via.viaTrainingCentre, hosts, persons,
    education: divide(random, persons, ["low", "middle", "high", "unknown"]),
    gender: divide(random, persons, ["female", "male", "x", "unknown"]),
    age: divide(random, persons, [...ageBands.map(({ code }) => code), "unknown"]),
    facilitated: random.chance(0.2) ? null : { persons: facilitated, foreignOrigin: group(), disability: group() },
  };
};

const randomYear = (seed: number): YearCounts => {
  const random = generator(seed);
  const halves = randomHalves(random);
  const total = (half: "h1" | "h2") => halves.filter((row) => row.half === half).reduce((sum, row) => sum + row.started, 0);
  const [h1, h2] = [total("h1"), total("h2")];
  const school = randomSchool(random, halves.filter((row) => row.instrument === "school").reduce((sum, row) => sum + row.started, 0));
  return { year: 2022, halves, persons: { h1, h2, year: h1 + h2 }, school, offeredPlaces: null, offeredTrainingPlaces: null, agreementsSigned: null, hiredAfterwards: null };
};

/** Gathers what was published about a year, from the answers alone, with what each number really is. */
class Dossier implements Knowledge {
  readonly bounds: Knowledge["bounds"] = new Map();
  readonly sums: Knowledge["sums"] = [];
  readonly truth = new Map<string, number>();

  see(id: string, figure: Protected, truth: number): string {
    const seen = figure.value === null ? boundsOf(figure) : { least: figure.value, most: figure.value };
    this.bounds.set(id, seen);
    this.truth.set(id, truth);
    return id;
  }

  /** What is never shown but could be computed: the rest of a group. */
  guess(id: string, truth: number): string {
    this.bounds.set(id, { least: 0, most: Infinity });
    this.truth.set(id, truth);
    return id;
  }

  sum(total: string, parts: string[]): void {
    this.sums.push({ total, parts });
  }
}

const boundsOf = (figure: Protected) => {
  if (figure.reason === "small") return { least: 1, most: 4 };
  return { least: 0, most: Infinity };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const readWorkBasedLearning = (dossier: Dossier, counts: YearCounts): void => {
  const instruments = [...new Set(counts.halves.map(({ instrument }) => instrument))];
  const truth = (instrument: string | null, part: string) =>
    sum(counts.halves.filter((row) => (instrument === null || row.instrument === instrument) && (part === "year" || row.half === part)).map((row) => row.started));
  for (const part of ["h1", "h2", "year"] as const) {
    const answer = workBasedLearning(counts, part, "2026-01-01");
    const seen = answer.items.map((item) => dossier.see(`${item.instrument}/${part}`, item.started, truth(item.instrument, part)));
    for (const instrument of instruments) if (!seen.includes(`${instrument}/${part}`)) dossier.bounds.set(`${instrument}/${part}`, { least: 0, most: 0 });
    if (answer.items.length > 0) dossier.sum(dossier.see(`all/${part}`, answer.total, truth(null, part)), instruments.map((instrument) => `${instrument}/${part}`));
  }
  for (const instrument of instruments) dossier.sum(`${instrument}/year`, [`${instrument}/h1`, `${instrument}/h2`]);
};

const readGovernment = (dossier: Dossier, counts: YearCounts): void => {
  const { school } = counts;
  if (!school) return;
  const answer = flemishGovernment(counts);
  const all = dossier.guess("school", school.placements);
  const unknownVia = dossier.guess("via-unknown", school.placements - school.viaSchool - school.viaTrainingCentre);
  dossier.sum(all, [dossier.see("via-school", answer.viaSchool, school.viaSchool), dossier.see("via-centre", answer.viaTrainingCentre, school.viaTrainingCentre), unknownVia]);
  const domains = answer.domains.map((domain) => {
    const hosts = school.hosts.filter((host) => host.domain === domain.domain);
    const total = dossier.see(`domain/${domain.domain}`, domain.count, sum(hosts.map((host) => host.placements)));
    dossier.sum(total, domain.entities.map(({ name, count }) =>
      dossier.see(`host/${domain.domain}/${name}`, count, hosts.find((host) => host.host === name)?.placements ?? 0)));
    return total;
  });
  dossier.sum(all, domains);
  dossier.sum("school/year", [all, dossier.guess("elsewhere", sum(counts.halves.filter((row) => row.instrument === "school").map((row) => row.started)) - school.placements)]);
  const persons = dossier.guess("persons", school.persons);
  for (const partition of ["education", "gender", "age"] as const) {
    const groups = Object.entries<Protected>(answer[partition]);
    const truth: Record<string, number> = school[partition];
    dossier.sum(persons, groups.map(([name, figure]) => dossier.see(`${partition}/${name}`, figure, truth[name] ?? 0)));
  }
  if (!school.facilitated) return;
  const { facilitated } = school;
  dossier.sum(persons, [dossier.see("facilitated", answer.facilitated.persons, facilitated.persons), dossier.guess("not-facilitated", school.persons - facilitated.persons)]);
  for (const group of ["foreignOrigin", "disability"] as const) {
    const truth = facilitated[group];
    if (truth === null) continue;
    dossier.sum("facilitated", [dossier.see(group, answer.facilitated[group], truth), dossier.guess(`not-${group}`, facilitated.persons - truth)]);
  }
};

const attack = (counts: YearCounts): string[] => {
  const dossier = new Dossier();
  readWorkBasedLearning(dossier, counts);
  readGovernment(dossier, counts);
  return [...dossier.truth].filter(([, truth]) => truth > 0 && truth < 5).flatMap(([id, truth]) => {
    const { least, most } = intervalOf(dossier, id);
    // The truth always fits: else the attacker, not the protection, is broken.
    expect(least, id).toBeLessThanOrEqual(truth);
    expect(most, id).toBeGreaterThanOrEqual(truth);
    return least === most ? [`${id} = ${truth}`] : [];
  });
};

test("the attacker finds what is not protected: the year less the other half", () => {
  const knowledge: Knowledge = {
    bounds: new Map([["h1", { least: 1, most: 4 }], ["h2", { least: 40, most: 40 }], ["year", { least: 43, most: 43 }]]),
    sums: [{ total: "year", parts: ["h1", "h2"] }],
  };
  expect(intervalOf(knowledge, "h1")).toEqual({ least: 3, most: 3 });
});

/** ATTACKED_REGISTERS=3000 for a long night. */
const registers = Number(process.env.ATTACKED_REGISTERS ?? 50);

describe(`of ${registers} random registers, with every public answer about the year in hand`, () => {
  test("no count of 1 to 4 can be computed", { timeout: 600_000 }, () => {
    const found = Array.from({ length: registers }, (_, seed) => ({ seed, cells: attack(randomYear(seed + 1)) })).filter(({ cells }) => cells.length > 0);
    expect(found).toEqual([]);
  });
});
