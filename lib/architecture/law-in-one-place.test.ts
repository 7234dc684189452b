import { describe, expect, test } from "vitest";
import { readSource, sourceFiles } from "@/lib/architecture/source-files";
import { builtInParameters } from "@/lib/domain/regulation/parameters/parameters";
import { instruments } from "@/lib/domain/regulation/instruments/all";

/** Code that decides: not the law itself, not tests, and neither invented people nor facts that are stored as they were found. */
const decides = (file: string): boolean =>
  !/^(lib\/domain\/regulation|scripts\/demo|db\/(reference|testing)|e2e)\//u.test(file) && !/\.(test|spec)\.tsx?$/u.test(file);
const files = sourceFiles().filter(decides);

const findings = (pattern: RegExp): string[] =>
  files.flatMap((file) => [...readSource(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

/** Twelve months after a start is a question of the statistics, not of the law. */
const ofStatistics = /^lib\/domain\/statistics\/outflow\.ts: /u;

describe("nothing outside the law decides", () => {
  test("how long something lasts", () => {
    const counted = findings(/\.(?:add|subtract)\(\{\s*(?:months|weeks|years)\b[^}]*\}\)|\blastDayOf(?:Days|Weeks|Months|Years)\(|\bhasReachedAge\(|interval '\d+ (?:month|week|year)/gu);
    expect(counted.filter((found) => !ofStatistics.test(found))).toEqual([]);
  });

  test("which version holds: the days on which the law changed stand in its versions alone", () => {
    const borders = Object.values(instruments).flatMap(({ versions, end }) => [...versions.map(({ validFrom }) => validFrom), end?.from]).filter((day) => typeof day === "string");
    expect(new Set(borders).size).toBeGreaterThan(8);
    expect(findings(new RegExp(`(?<!such as )(?:${[...new Set(borders)].join("|")})`, "gu"))).toEqual([]);
  });

  test("an amount of the law", () => {
    const { ggmmi, soOtAmounts } = builtInParameters;
    const amounts = [...ggmmi.rows.map(({ value }) => value), ...soOtAmounts.rows.flatMap(({ value }) => value)];
    const written = amounts.map((cents) => String(cents).replace(/(\d{3})$/u, "_?$1"));
    expect(findings(new RegExp(`\\b(?:${written.join("|")})\\b`, "gu"))).toEqual([]);
  });
});

test("the law is found where it stands, so an empty answer above means something", () => {
  const law = sourceFiles().filter((file) => file.startsWith("lib/domain/regulation/") && !file.endsWith(".test.ts")).map(readSource).join("\n");
  expect(law).toMatch(/\blastDayOfMonths\(/u);
  expect(law).toContain("2023-01-01");
  expect(law).toMatch(/\b207_048\b/u);
});
