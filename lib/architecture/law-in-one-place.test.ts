import { describe, expect, test } from "vitest";
import { readSource, sourceFiles } from "@/lib/architecture/source-files";
import { builtInParameters } from "@/lib/domain/regulation/parameters/parameters";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCodes } from "@/lib/domain/regulation/schema";

/** Code that decides: not the law itself, not tests, and neither invented people nor facts that are stored as they were found. */
const decides = (file: string): boolean =>
  !/^(lib\/domain\/regulation|scripts\/(demo|bench)|db\/(reference|testing)|e2e)\//u.test(file) && !/\.(test|spec)\.tsx?$|\/testing\//u.test(file);
const files = sourceFiles().filter(decides);

const findings = (pattern: RegExp): string[] =>
  files.flatMap((file) => [...readSource(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));

/** Work after 3 and 12 months is a question of the statistics, and how long a city's programme lasts is no law. */
const ofOthers = /^lib\/(?:(?:domain|server)\/statistics\/[\w-]+|domain\/programmes)\.ts: /u;
/** From one month to the next is a step of the calendar. */
const isOneMonth = /months?: 1 |'1 month/u;
/** How wide the columns of a printed table are, and an example in a comment. */
const isNoAmount = /^lib\/server\/(?:pdf|answers)\/|^lib\/domain\/parameters\/schema\.ts: /u;

/** Where a kind of placement is named for another reason than what its law allows: what is counted, who does what, how it is worded. */
const namedElsewhere: Readonly<Record<string, RegExp>> = {
  "counts and answers": /^(?:lib\/(?:domain|server)\/(?:statistics|answers|imports|outflow)|components\/(?:statistics|coordinator))\/|^lib\/server\/offers\/published-figures\.ts: /u,
  "the words of an agreement": /^lib\/(?:domain|server)\/agreements\//u,
  "who opens, decides, signs and is asked what": /^lib\/domain\/placements\/(?:process|terms)\.ts: /u,
  "what the diversity service pays for": /^lib\/domain\/funding\/status\.ts: /u,
  "words on a page": /^(?:components\/[\w-]+\/[\w-]+-words|components\/placements\/condition-list|lib\/domain\/placements\/legal-allowance)\.tsx?: /u,
};

/** Every length that a rule of any version holds a period against; one of something is said of too much else. */
const lengths = Object.values(instruments).flatMap(({ versions }) => versions.flatMap(({ rules }) => rules.flatMap(({ durations = [] }) => durations)))
  .flatMap((duration) => Object.entries(duration)).filter(([, count]) => count > 1).map(([unit, count]) => `${unit}\\b\\)?\\s*(?:[<>]=?|[!=]==?|[:=])\\s*${count}`);

const numbersIn = (value: unknown): number[] => (typeof value === "number" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : []);
/** Every figure of every parameter table; those that are round or small are said of too much else. */
const figures = [...new Set(Object.values(builtInParameters).flatMap(({ rows }) => rows.flatMap(({ value }: { value: unknown }) => numbersIn(value))))]
  .filter((figure) => (Number.isInteger(figure) ? figure > 1000 && figure % 1000 !== 0 : String(figure).length > 3));

describe("nothing outside the law decides", () => {
  test("how long something lasts", () => {
    const counted = findings(/\.(?:add|subtract)\(\{\s*(?:months|weeks|years)\b[^}]*\}\)|\blastDayOf(?:Days|Weeks|Months|Years)\(|\bhasReachedAge\(|interval '\d+ (?:month|week|year)/gu);
    const compared = findings(new RegExp(`\\b(?:${[...new Set(lengths)].join("|")})\\b`, "gu"));
    expect([...counted, ...compared].filter((found) => !ofOthers.test(found) && !isOneMonth.test(found))).toEqual([]);
    expect(lengths.length).toBeGreaterThan(5);
  });

  test("how many hours a week, how old, how long registered", () => {
    expect(findings(/\b(?:hours(?:PerWeek)?|totalHours|weeksWorkedBefore|bitDay|age|months(?:Registered)?)\s*[<>]=?\s*(?:4|12|20|24|25|38|156|310|800)\b/gu)).toEqual([]);
    expect(findings(/\b(?:registeredSince|birthDate)\b[^;\n]*\.(?:add|subtract|until|since)\(/gu)).toEqual([]);
  });

  test("what a kind of placement allows: nobody asks which one it is to find out", () => {
    const codes = instrumentCodes.filter((code) => code !== "school").join("|");
    const asked = findings(new RegExp(`(?:[!=]==\\s*|\\bcase\\s+|\\.startsWith\\()"(?:${codes})"|\\[\\s*"(?:${codes})"(?:,\\s*"[^"]*")*\\s*\\](?!>)`, "gu"));
    const allowed = Object.values(namedElsewhere);
    expect(asked.filter((found) => !allowed.some((reason) => reason.test(found)))).toEqual([]);
    // A reason that nobody needs any more goes.
    expect(Object.entries(namedElsewhere).filter(([, reason]) => !asked.some((found) => reason.test(found))).map(([why]) => why)).toEqual([]);
  });

  test("which version holds: the days on which the law changed stand in its versions alone", () => {
    const borders = Object.values(instruments).flatMap(({ versions, end }) => [...versions.map(({ validFrom }) => validFrom), end?.from]).filter((day) => typeof day === "string");
    expect(new Set(borders).size).toBeGreaterThan(8);
    expect(findings(new RegExp(`(?<!such as )(?:${[...new Set(borders)].join("|")})`, "gu"))).toEqual([]);
  });

  test("an amount or a share of the law", () => {
    expect(figures.length).toBeGreaterThan(25);
    const written = figures.map((figure) => String(figure).replace(".", "\\.").replace(/(\d{3})$/u, (last) => (Number.isInteger(figure) ? `_?${last}` : last)));
    expect(findings(new RegExp(`(?<![\\w.])(?:${written.join("|")})\\b`, "gu")).filter((found) => !isNoAmount.test(found))).toEqual([]);
  });
});

test("the law is found where it stands, so an empty answer above means something", () => {
  const law = sourceFiles().filter((file) => file.startsWith("lib/domain/regulation/") && !file.endsWith(".test.ts")).map(readSource).join("\n");
  expect(law).toMatch(/\blastDayOfMonths\(/u);
  expect(law).toContain("2023-01-01");
  expect(law).toMatch(/\b207_048\b/u);
});
