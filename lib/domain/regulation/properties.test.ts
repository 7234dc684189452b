import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { complianceAnswer } from "./answer-schema";
import { checkCompliance } from "./check";
import { anchorDate, chooseVersion } from "./choose-version";
import { instruments } from "./instruments/all";
import { complianceRequest, instrumentCodes, type Facts } from "./schema";
import type { Instrument, Version } from "./version";

const runs = { numRuns: 10_000 };

const dayFrom = (first: string, days: number) => fc.integer({ min: 0, max: days }).map((shift) => Temporal.PlainDate.from(first).add({ days: shift }).toString());
/** Most days lie around the borders of the law, some anywhere. */
const day = fc.oneof(
  { weight: 4, arbitrary: dayFrom("2016-06-01", 4000) }, { weight: 2, arbitrary: dayFrom("2018-08-20", 24) }, { weight: 2, arbitrary: dayFrom("2022-12-20", 24) },
  { weight: 2, arbitrary: dayFrom("2025-12-20", 130) }, { weight: 1, arbitrary: dayFrom("1900-01-01", 73_413) },
);
const hours = fc.oneof(fc.constantFrom(0, 16, 19, 19.5, 20, 38, 40), fc.integer({ min: 0, max: 168 }));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const period = fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([startsOn, days]) => ({ startsOn, endsOn: Temporal.PlainDate.from(startsOn).add({ days }).toString() }))
  .filter(({ endsOn }) => endsOn <= "2100-12-31");
const text = fc.constantFrom("", " ", "Lassen");

const candidate = fc.record({
  birthDate: day, education: fc.constantFrom("none", "school", "alternating", "vdab-course"), groundVerified: fc.boolean(), mayWorkInBelgium: fc.boolean(),
  compulsoryForBelgianDiploma: fc.boolean(), jobSeeker: fc.boolean(), employed: fc.boolean(), registeredSince: day, workDisability: fc.boolean(),
  sicknessBenefit: fc.boolean(), educationLevel: fc.constantFrom("low", "middle", "high"), bitDay: fc.integer({ min: 0, max: 400 }), compulsorySchooling: fc.boolean(),
}, { requiredKeys: [] });

const facts: fc.Arbitrary<Facts> = fc.record({
  instrument: fc.constantFrom(...instrumentCodes), when: period, isOpen: fc.boolean(), signedOn: some(day), hoursPerWeek: some(hours),
  fullTimeHoursPerWeek: some(fc.constantFrom(18, 36, 38, 40)), totalHours: some(fc.integer({ min: 0, max: 2000 })), candidate: some(candidate),
  host: some(fc.record({
    kind: fc.constantFrom("flemish-government", "local-government", "company", "non-profit", "other"), sanctions: fc.array(fc.record({ decidedOn: day }), { maxLength: 3 }),
    recognisedWorkplace: fc.boolean(), weeksWorkedBefore: fc.integer({ min: 0, max: 8 }),
  }, { requiredKeys: [] })),
  plan: some(fc.record({
    kind: fc.constantFrom("stageplan", "opleidingsplan"), requestedOn: day, approvedOn: day, objective: text,
    competences: fc.array(fc.record({ name: text, method: text }, { requiredKeys: ["name"] }), { maxLength: 2 }), startSituationActions: fc.array(text, { maxLength: 2 }),
  }, { requiredKeys: [] })),
  followUpContract: some(fc.oneof(period.map((contract) => ({ ...contract, openEnded: false })), day.map((startsOn) => ({ startsOn, openEnded: true })))),
  allowanceCents: some(fc.oneof(fc.constantFrom(20_000, 51_762, 66_260, 74_826), fc.integer({ min: 0, max: 200_000 }))),
  trainingYear: some(fc.integer({ min: 1, max: 10 })),
  funding: some(fc.record({ payer: fc.constantFrom("host", "diversity-service", "vdab"), budgetAvailable: fc.boolean(), serviceInvolvedOn: day, selectionStartedOn: day }, { requiredKeys: [] })),
  otherPlacements: some(fc.array(fc.tuple(period, some(hours)).map(([when, hoursPerWeek]) => ({ instrument: "bis" as const, ...when, hoursPerWeek })), { maxLength: 4 })),
  suspensions: some(fc.array(fc.tuple(period, some(fc.constantFrom("illness", "maternity", "accident", "force-majeure", "other"))).map(([{ startsOn, endsOn }, reason]) => ({ from: startsOn, to: endsOn, reason })), { maxLength: 2 })),
  earlyEnd: some(fc.record({
    on: day, decidedBy: fc.constantFrom("vdab", "partner", "host", "trainee"),
    ground: fc.constantFrom("breach", "work-found", "long-absence", "objective-reached", "objective-unattainable", "other"),
  }, { requiredKeys: ["on"] })),
}).map(({ when, isOpen, ...known }) => complianceRequest.parse({ ...known, startsOn: when.startsOn, endsOn: isOpen ? undefined : when.endsOn }));

test("a check never throws, and answers what the interface describes", () => {
  fc.assert(fc.property(facts, (asked) => {
    const answer = checkCompliance(asked);
    expect(complianceAnswer.safeParse(answer).error).toBeUndefined();
    const names = answer.findings.map(({ rule }) => rule);
    expect(names[0]).toBe("instrument-available");
    expect(new Set(names).size).toBe(names.length);
    if (answer.regulation === null) expect(names).toHaveLength(1);
    const outcomes = answer.findings.map(({ outcome }) => outcome);
    expect(answer.verdict).toBe(outcomes.includes("fail") ? "non-compliant" : outcomes.includes("unknown") ? "incomplete" : "compliant");
    for (const { outcome, missing } of answer.findings) expect(outcome === "unknown" || missing === undefined).toBe(true);
  }), runs);
});

/** Every fact that may be left out, as a path of one or two names. */
const optional = (asked: Facts): (readonly [string, string?])[] => Object.entries(asked).flatMap(([name, value]) => {
  if (name === "instrument" || name === "startsOn" || value === undefined) return [];
  const inside = name === "candidate" || name === "host" || name === "funding" ? Object.keys(value).map((inner) => [name, inner] as const) : [];
  return [[name] as const, ...inside];
});

const without = (asked: Facts, [name, inner]: readonly [string, string?]): Facts => {
  const entries = Object.entries(asked).flatMap(([key, value]) => {
    if (key !== name) return [[key, value]];
    return inner && typeof value === "object" ? [[key, Object.fromEntries(Object.entries(value).filter(([one]) => one !== inner))]] : [];
  });
  return complianceRequest.parse(Object.fromEntries(entries));
};

test("adding a fact never turns pass or fail into unknown while the version stays the same", () => {
  fc.assert(fc.property(facts, fc.nat(), (asked, choice) => {
    const paths = optional(asked);
    const path = paths[choice % Math.max(1, paths.length)];
    if (!path) return;
    const [before, after] = [checkCompliance(without(asked, path)), checkCompliance(asked)];
    if (before.regulation?.id !== after.regulation?.id) return;
    for (const { rule, outcome } of before.findings) {
      if (outcome !== "pass" && outcome !== "fail") continue;
      expect([path.join("."), rule, after.findings.find((finding) => finding.rule === rule)?.outcome]).not.toEqual([path.join("."), rule, "unknown"]);
    }
  }), runs);
});

describe("versions", () => {
  /** The law said another way: a version covers a file from its first day on, until the next one covers it or the instrument ends. */
  const covering = ({ versions, end }: Instrument, dates: { startsOn: string; signedOn: string }): Version[] => {
    const reaches = ({ anchor, validFrom }: Version) => validFrom === null || anchorDate(anchor, dates) >= validFrom;
    if (end && anchorDate(end.anchor, dates) >= end.from) return [];
    return versions.filter((version, index) => reaches(version) && !versions.slice(index + 1).some(reaches));
  };

  test("every pair of anchor dates has at most one, and none is missing between the first and the last", () => {
    fc.assert(fc.property(fc.constantFrom(...instrumentCodes), day, day, (code, startsOn, signedOn) => {
      const instrument = instruments[code];
      const dates = { startsOn, signedOn };
      const versions = covering(instrument, dates);
      expect(versions.length).toBeLessThanOrEqual(1);
      expect(chooseVersion(instrument, dates)?.id).toBe(versions[0]?.id);
      const [first] = instrument.versions;
      const hasBegun = first !== undefined && (first.validFrom === null || anchorDate(first.anchor, dates) >= first.validFrom);
      const hasEnded = instrument.end !== undefined && anchorDate(instrument.end.anchor, dates) >= instrument.end.from;
      if (hasBegun && !hasEnded) expect(versions).toHaveLength(1);
    }), runs);
  });

  test("follow on each other without a gap: each begins the day after the one before", () => {
    for (const { code, versions } of Object.values(instruments)) {
      const starts = versions.map(({ validFrom }) => validFrom ?? "");
      expect([code, starts]).toEqual([code, starts.toSorted()]);
      expect(versions.slice(1).every(({ validFrom }) => validFrom !== null)).toBe(true);
    }
  });
});

test("a period within the last allowed day passes, a day more fails", () => {
  fc.assert(fc.property(fc.constantFrom("bvs", "wes", "bis", "ibo", "ibo-plus"), dayFrom("2023-01-01", 1500), (instrument, startsOn) => {
    const { lastAllowedDay } = checkCompliance({ instrument, startsOn });
    if (lastAllowedDay === null) throw new Error("a maximum exists");
    const outcome = (endsOn: string) => checkCompliance({ instrument, startsOn, endsOn }).findings.find(({ rule }) => rule === "max-duration")?.outcome;
    expect(outcome(lastAllowedDay)).toBe("pass");
    expect(outcome(Temporal.PlainDate.from(lastAllowedDay).add({ days: 1 }).toString())).toBe("fail");
  }), { numRuns: 2000 });
});
