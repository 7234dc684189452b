import { describe, expect, test } from "vitest";
import { guide, type Fit } from "./guidance";
import type { GuidanceFacts } from "./guidance-schema";
import { instrumentCodes, type InstrumentCode } from "./schema";

const on = "2025-02-03";
const seeker = { jobSeeker: true, employed: false, mayWorkInBelgium: true, compulsoryForBelgianDiploma: false, education: "none", compulsorySchooling: false } as const;
const itemOf = (facts: GuidanceFacts, instrument: InstrumentCode) => guide({ on, ...facts }).find((item) => item.instrument === instrument);
const fitOf = (facts: GuidanceFacts, instrument: InstrumentCode): Fit | undefined => itemOf(facts, instrument)?.fit;

test("somebody who looks for work: what fits comes first, what is gone comes last", () => {
  const items = guide({ on, candidate: seeker });
  expect(items.map(({ instrument, fit }) => `${instrument} ${fit}`)).toEqual([
    "bis fits", "bvs fits", "wes fits", "so-ot fits", "ibo may-fit", "ibo-plus may-fit",
    "school does-not-fit", "oao does-not-fit", "sao does-not-fit", "oplstage does-not-fit",
    "act does-not-fit", "gbvs does-not-fit", "bio does-not-fit", "iss does-not-fit", "ibo-interim does-not-fit", "cibo does-not-fit",
  ]);
});

test("who tells nothing may fit everywhere that is open; every instrument is told of once", () => {
  const items = guide({ on });
  expect(items.map(({ instrument }) => instrument).toSorted()).toEqual([...instrumentCodes].toSorted());
  expect(items.filter(({ fit }) => fit === "fits")).toEqual([]);
  expect(items.filter(({ fit }) => fit === "may-fit")).toHaveLength(10);
});

describe("education", () => {
  test.each([["school", "school"], ["oao", "alternating"], ["sao", "alternating"], ["oplstage", "vdab-course"]] as const)("%s asks for it and fits %s", (instrument, education) => {
    expect(fitOf({}, instrument)).toBe("may-fit");
    expect(itemOf({}, instrument)?.conditions[0]).toMatchObject({ rule: "candidate-eligibility", outcome: "unknown", missing: ["candidate.education"] });
    expect(fitOf({ candidate: { education } }, instrument)).toBe("fits");
    expect(fitOf({ candidate: { education: "none" } }, instrument)).toBe("does-not-fit");
  });
});

describe("conditions", () => {
  test("each part is told on its own, what fails first, the decision of a person last", () => {
    expect(itemOf({ candidate: { jobSeeker: true, employed: true } }, "wes")?.conditions.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      "candidate-eligibility fail", "candidate-eligibility pass", "plan-approval warn",
    ]);
  });

  test("IBO asks where somebody worked before", () => {
    expect(fitOf({ candidate: seeker }, "ibo")).toBe("may-fit");
    expect(fitOf({ candidate: seeker, host: { weeksWorkedBefore: 4 } }, "ibo")).toBe("fits");
    expect(fitOf({ candidate: seeker, host: { weeksWorkedBefore: 5 } }, "ibo")).toBe("does-not-fit");
  });

  test("IBO+ by its list; from 2026 on only a decision by VDAB makes it sure", () => {
    const young = { ...seeker, birthDate: "2002-01-01", registeredSince: "2023-12-01", workDisability: false, sicknessBenefit: false };
    expect(fitOf({ candidate: young }, "ibo-plus")).toBe("fits");
    expect(fitOf({ candidate: { ...young, registeredSince: "2024-12-01" } }, "ibo-plus")).toBe("does-not-fit");
    expect(fitOf({ candidate: { ...young, registeredSince: "2024-12-01" }, on: "2026-02-02" }, "ibo-plus")).toBe("fits");
    expect(fitOf({ candidate: { ...young, registeredSince: "2025-12-01" }, on: "2026-02-02" }, "ibo-plus")).toBe("may-fit");
    expect(fitOf({ candidate: { groundVerified: true }, on: "2026-02-02" }, "ibo-plus")).toBe("fits");
  });

  test.each([["bvs", 1, 2], ["wes", 6, 7], ["bis", 6, 7], ["ibo", 6, 7], ["ibo-plus", 12, 13]] as const)("%s fits %i months and not %i", (instrument, fits, tooLong) => {
    const outcome = (months: number) => itemOf({ months }, instrument)?.conditions.find(({ rule }) => rule === "max-duration")?.outcome;
    expect([outcome(fits), outcome(tooLong)]).toEqual(["pass", "fail"]);
  });

  test("an entrepreneur track lasts at least three months", () => {
    const outcome = (months: number) => itemOf({ months }, "so-ot")?.conditions.find(({ rule }) => rule === "min-duration")?.outcome;
    expect([outcome(2), outcome(3)]).toEqual(["fail", "pass"]);
  });

  test("hours count where they are told", () => {
    const pupil = { education: "alternating" } as const;
    expect(fitOf({ candidate: pupil, hoursPerWeek: 19.5 }, "oao")).toBe("does-not-fit");
    expect(fitOf({ candidate: pupil, hoursPerWeek: 20 }, "oao")).toBe("fits");
    expect(fitOf({ candidate: seeker, hoursPerWeek: 16, on: "2022-12-01" }, "wes")).toBe("does-not-fit");
    expect(fitOf({ candidate: seeker, hoursPerWeek: 16 }, "wes")).toBe("fits");
  });

  test("a wish to be paid, or not, follows the label", () => {
    expect(fitOf({ candidate: seeker, paid: true }, "bis")).toBe("fits");
    expect(fitOf({ candidate: seeker, paid: true }, "bvs")).toBe("does-not-fit");
    expect(fitOf({ candidate: seeker, paid: false }, "bvs")).toBe("fits");
    expect(fitOf({ candidate: seeker, paid: false }, "bis")).toBe("does-not-fit");
  });

  test("a sanction or a workplace that is not recognised counts where it is told", () => {
    expect(fitOf({ candidate: seeker, host: { sanctions: [{ decidedOn: "2024-06-01" }] } }, "wes")).toBe("does-not-fit");
    expect(fitOf({ candidate: { education: "school" }, host: { sanctions: [{ decidedOn: "2024-06-01" }] } }, "school")).toBe("fits");
    expect(fitOf({ candidate: { education: "alternating" }, host: { recognisedWorkplace: false } }, "oao")).toBe("does-not-fit");
  });
});

test("in 2022 the activeringsstage was still there, the WES with its old target group", () => {
  expect(fitOf({ candidate: { jobSeeker: true }, on: "2022-12-31" }, "act")).toBe("fits");
  expect(fitOf({ candidate: { jobSeeker: true }, on: "2022-12-31" }, "wes")).toBe("fits");
  expect(fitOf({ candidate: { jobSeeker: true }, on: "2023-01-01" }, "wes")).toBe("may-fit");
  expect(itemOf({ on: "2023-01-01" }, "act")?.conditions).toMatchObject([{ rule: "instrument-available", outcome: "fail" }]);
});
