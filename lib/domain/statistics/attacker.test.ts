import { describe, expect, test } from "vitest";
import { intervalOf } from "@/lib/domain/disclosure/testing/attacker";
import { emptyKnowledge, type Knowledge } from "@/lib/domain/disclosure/testing/knowledge";
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

test("of 50 random registers, with every public answer about the year in hand, no count of 1 to 4 can be computed", { timeout: 120_000 }, () => {
  const attacks = Array.from({ length: 50 }, (_, seed) => ({ seed: seed + 1, ...attackYear(randomYear(seed + 1)) }));
  expect(attacks.filter(({ mistaken }) => mistaken.length > 0).map(({ seed, mistaken }) => ({ seed, mistaken }))).toEqual([]);
  expect(attacks.filter(({ found }) => found.length > 0).map(({ seed, found }) => ({ seed, found }))).toEqual([]);
});
