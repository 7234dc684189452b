import { describe, expect, test } from "vitest";
import { intervalOf } from "@/lib/domain/disclosure/testing/attacker";
import { emptyKnowledge, type Knowledge } from "@/lib/domain/disclosure/testing/knowledge";
import type { HalfCounts, SchoolCounts, YearCounts } from "./year-counts";
import { attackYear } from "./testing/attack-year";
import { PublicKnowledge } from "./testing/public-knowledge";
import { randomYear } from "./testing/random-year";

describe("the attacker finds what is not protected", () => {
  const knowledge = (bounds: [string, number, number][], rest: Partial<Knowledge>): Knowledge =>
    ({ ...emptyKnowledge(), ...rest, bounds: new Map(bounds.map(([id, least, most]) => [id, { least, most }])) });

  test("the year less the other half", () => {
    const known = knowledge([["h1", 1, 4], ["h2", 40, 40], ["year", 43, 43]], { sums: [{ total: "year", parts: ["h1", "h2"] }] });
    expect(intervalOf(known, "h1")).toEqual({ least: 3, most: 3 });
  });

  test("two small ones that are 8 together", () => {
    const known = knowledge([["a", 1, 4], ["b", 1, 4], ["c", 30, 30], ["all", 38, 38]], { sums: [{ total: "all", parts: ["a", "b", "c"] }] });
    expect(intervalOf(known, "a")).toEqual({ least: 4, most: 4 });
  });

  test("the few behind a percentage", () => {
    const known = knowledge([["yes", 0, Infinity], ["answered", 20, 20]], {
      inequalities: [{ terms: [["yes", 100], ["answered", -15.5]], atMost: 0 }, { terms: [["yes", -100], ["answered", 14.5]], atMost: 0 }],
    });
    expect(intervalOf(known, "yes")).toEqual({ least: 3, most: 3 });
  });
});

test("what the answers of the test hide is really there to be found", () => {
  const published = Array.from({ length: 20 }, (_, seed) => new PublicKnowledge(randomYear(seed + 1)));
  expect(published.reduce((sum, { sensitive }) => sum + sensitive.length, 0)).toBeGreaterThan(200);
});

describe("people and what they did are no two separate tables", () => {
  const nobody = { yes: 0, answered: 0 };
  const education = (low: number, middle: number, high: number) => ({ low, middle, high, unknown: 0 });
  const half = (part: "h1" | "h2", levels: HalfCounts["education"]): HalfCounts => ({
    instrument: "school", half: part, started: levels.low + levels.middle + levels.high, lastStart: "2022-03-01", after3m: nobody, after12m: nobody, education: levels,
  });
  const tenPeople = {
    placements: 10, viaSchool: 0, viaTrainingCentre: 0, persons: 10, gender: { female: 10, male: 0, x: 0, unknown: 0 }, facilitated: null,
    age: { "under-18": 0, "18-20": 10, "21-24": 0, "25-29": 0, "30-39": 0, "40-54": 0, "55-plus": 0, unknown: 0 },
  };
  const year = (halves: HalfCounts[], persons: YearCounts["persons"], school: Pick<SchoolCounts, "hosts" | "education">): YearCounts => ({
    year: 2022, halves, persons, school: { ...tenPeople, ...school }, reporting: [], isReported: true, offered: null, agreements: null, hired: null,
  });

  test("ten people did ten internships, seven of them in one domain: the other domain does not show its three", () => {
    const counts = year([half("h1", education(10, 0, 0))], { h1: 10, h2: 0, year: 10 }, {
      hosts: [{ entity: "a", domain: "fb", count: 3 }, { entity: "b", domain: "ov", count: 7 }], education: education(10, 0, 0),
    });
    expect(attackYear(counts)).toMatchObject({ found: [], mistaken: [], hidden: 4 });
  });

  test("six internships anywhere were of high education, so no more than six of the ten people: the low ones are not four at least", () => {
    const counts = year([half("h1", education(20, 0, 6)), half("h2", education(20, 20, 0))], { h1: 26, h2: 40, year: 66 }, {
      hosts: [{ entity: "a", domain: "fb", count: 10 }], education: education(4, 0, 6),
    });
    expect(attackYear(counts)).toMatchObject({ found: [], mistaken: [], hidden: 9 });
  });
});

test("of 50 random registers, with every public answer about the year in hand, no count of 1 to 4 can be computed", { timeout: 120_000 }, () => {
  const attacks = Array.from({ length: 50 }, (_, seed) => ({ seed: seed + 1, ...attackYear(randomYear(seed + 1)) }));
  expect(attacks.filter(({ mistaken }) => mistaken.length > 0).map(({ seed, mistaken }) => ({ seed, mistaken }))).toEqual([]);
  expect(attacks.filter(({ found }) => found.length > 0).map(({ seed, found }) => ({ seed, found }))).toEqual([]);
});
