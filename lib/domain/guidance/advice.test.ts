import { describe, expect, test } from "vitest";
import { adviseOn } from "./advice";
import { factsOf, questionsBehind } from "./facts";
import { questions, skipped, walk, type Answers, type Side } from "./questions";

const today = "2026-11-24";
const seeker: Answers = { now: "seeking", age: "27", vdab: "free", since: "8", work: "yes", health: "none", start: "2027-02-01" };
const openFits = (side: Side, answers: Answers): Record<string, string[]> => {
  const fits: Record<string, string[]> = {};
  for (const { instrument, fit, conditions } of adviseOn(side, answers, today)) {
    if (!conditions.some(({ rule }) => rule === "instrument-available")) (fits[fit] ??= []).push(instrument);
  }
  return fits;
};

describe("what was answered, as facts of the law", () => {
  test("an age and a number of months become days that reckon back to them", () => {
    expect(factsOf("candidate", seeker, today)).toEqual({
      on: "2027-02-01",
      candidate: {
        education: "none", birthDate: "2000-02-01", registeredSince: "2026-06-01", jobSeeker: true, employed: false, mayWorkInBelgium: true,
        compulsoryForBelgianDiploma: false, compulsorySchooling: false, workDisability: false, sicknessBenefit: false,
      },
    });
  });

  test("what was skipped is no fact: it is not known, which is not no", () => {
    const skips = Object.fromEntries(questions.candidate.map(({ key }) => [key, skipped]));
    const { on, candidate } = factsOf("candidate", skips, today);
    expect(on).toBe(today);
    expect(Object.values(candidate ?? {}).filter((value) => value !== undefined)).toEqual([]);
  });

  test("one ground is told without denying the other", () => {
    expect(factsOf("candidate", { ...seeker, health: "benefit" }, today).candidate).toMatchObject({ sicknessBenefit: true });
    expect(factsOf("candidate", { ...seeker, health: "benefit" }, today).candidate?.workDisability).toBeUndefined();
  });

  test("of an organisation", () => {
    expect(factsOf("host", { who: "seeking", months: "5", hours: "38", pay: "yes", sanction: "yes", sanctionOn: "2025-03-01", before: "0" }, today)).toEqual({
      on: today, candidate: { education: "none", jobSeeker: true, employed: false }, months: 5, hoursPerWeek: 38, paid: true,
      host: { recognisedWorkplace: undefined, sanctions: [{ decidedOn: "2025-03-01" }], weeksWorkedBefore: 0 },
    });
    expect(factsOf("host", { sanction: "no" }, today).host?.sanctions).toEqual([]);
    expect(factsOf("host", { sanction: "yes" }, today).host?.sanctions).toBeUndefined();
  });
});

describe("what fits", () => {
  test("somebody of 27 who looks for work: paid first; IBO waits for a place, IBO+ for a decision", () => {
    expect(openFits("candidate", seeker)).toEqual({
      fits: ["bis", "bvs", "wes", "so-ot"], "may-fit": ["ibo", "ibo-plus"], "does-not-fit": ["school", "oao", "sao", "oplstage"],
    });
  });

  test("somebody who looks for work and is not registered: what VDAB grants does not fit", () => {
    expect(openFits("candidate", { now: "seeking", age: "30", vdab: "no", work: "yes", health: "none" })).toMatchObject({ fits: ["bis", "so-ot"] });
  });

  test("a pupil whose diploma asks for it", () => {
    expect(openFits("candidate", { now: "school", age: "17", schooling: "yes", diploma: "yes", vdab: "no", work: "yes", health: "none" })).toMatchObject({ fits: ["school"] });
  });

  test("who skips everything may still do whatever is open", () => {
    expect(openFits("candidate", Object.fromEntries(questions.candidate.map(({ key }) => [key, skipped])))).toEqual({
      "may-fit": ["bvs", "ibo-plus", "school", "oao", "sao", "oplstage", "so-ot", "bis", "wes", "ibo"],
    });
  });

  test("an organisation that VDAB sanctioned gets nothing that VDAB grants, for somebody who looks for work", () => {
    expect(openFits("host", { who: "seeking", sanction: "yes", sanctionOn: "2026-03-01" })["fits"]).toBeUndefined();
    expect(openFits("host", { who: "school", sanction: "yes", sanctionOn: "2026-03-01" })).toMatchObject({ fits: ["school"] });
  });

  test("a wish of seven months is too long for a WES", () => {
    expect(openFits("host", { who: "seeking", months: "6", pay: "no", sanction: "no" })).toMatchObject({ fits: ["wes"] });
    expect(openFits("host", { who: "seeking", months: "7", pay: "no", sanction: "no" })["fits"] ?? []).not.toContain("wes");
  });
});

test("whatever is unknown for want of an answer leads to a question of that side, but for what a place or a person decides", () => {
  for (const side of ["candidate", "host"] as const) {
    const asked = new Set(questions[side].map(({ key }) => key));
    const open = adviseOn(side, {}, today).flatMap(({ conditions }) => conditions).filter(({ outcome }) => outcome === "unknown");
    const leadless = open.filter(({ rule, missing = [] }) => !questionsBehind(rule, missing).some((key) => asked.has(key))).flatMap(({ missing = [] }) => missing);
    // Of the person an organisation does not know yet, and of the place a candidate has not chosen yet, nothing is asked.
    expect([...new Set(leadless)].toSorted()).toEqual(side === "candidate" ? ["host.weeksWorkedBefore"] : ["candidate.compulsoryForBelgianDiploma", "candidate.compulsorySchooling", "candidate.mayWorkInBelgium"]);
  }
});

test("what the law of the day says of whom, how long and who pays stands with each instrument that can start then", () => {
  const items = adviseOn("candidate", seeker, today);
  expect(items.find(({ instrument }) => instrument === "so-ot")?.topics?.who?.nl).toContain("erkende cursus");
  expect(items.find(({ instrument }) => instrument === "act")?.topics).toBeNull();
  expect(adviseOn("candidate", { ...seeker, start: "2022-12-01" }, today).find(({ instrument }) => instrument === "wes")?.topics?.hours?.nl).toBe("Minstens 20 uur");
});

test("only answers to what is asked count", () => {
  expect(walk("candidate", { ...seeker, now: "school" }).answers.since).toBeUndefined();
  expect(factsOf("candidate", { ...seeker, now: "school" }, today).candidate?.registeredSince).toBeUndefined();
});
