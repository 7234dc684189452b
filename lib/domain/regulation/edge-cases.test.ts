import { describe, expect, test } from "vitest";
import { calculateAllowance } from "./allowance";
import { checkCompliance } from "./check";
import type { Finding, RuleName } from "./finding";
import { sanctionAdvice } from "./sanction";
import type { Facts } from "./schema";

const findingOf = (facts: Facts, rule: RuleName): Finding | undefined => checkCompliance(facts).findings.find((finding) => finding.rule === rule);
const outcome = (facts: Facts, rule: RuleName) => findingOf(facts, rule)?.outcome ?? "absent";
const regulation = (facts: Facts) => checkCompliance(facts).regulation?.id ?? null;

describe("durations", () => {
  test("E1 a BVS of 30 calendar days fits", () => {
    expect(outcome({ instrument: "bvs", startsOn: "2024-01-31", endsOn: "2024-02-29" }, "max-duration")).toBe("pass");
  });

  test("E2 a BVS of 31 calendar days does not, and its last allowed day is told", () => {
    const facts: Facts = { instrument: "bvs", startsOn: "2023-01-15", endsOn: "2023-02-14" };
    expect(checkCompliance(facts)).toMatchObject({ verdict: "non-compliant", lastAllowedDay: "2023-02-13" });
    expect(findingOf(facts, "max-duration")).toMatchObject({ outcome: "fail", actual: "2023-02-14", limit: "2023-02-13", message: { nl: expect.stringContaining("13 februari 2023") } });
  });

  test("E3 thirty days cross a month of 28", () => {
    expect(checkCompliance({ instrument: "bvs", startsOn: "2023-01-31" }).lastAllowedDay).toBe("2023-03-01");
  });

  test("E8 six months from the 31st end at the end of February", () => {
    expect(checkCompliance({ instrument: "wes", startsOn: "2023-08-31" }).lastAllowedDay).toBe("2024-02-29");
    expect(checkCompliance({ instrument: "wes", startsOn: "2024-08-31" }).lastAllowedDay).toBe("2025-02-28");
  });

  test("E9 one day more is too long", () => {
    expect(outcome({ instrument: "wes", startsOn: "2023-08-31", endsOn: "2024-02-29" }, "max-duration")).toBe("pass");
    expect(outcome({ instrument: "wes", startsOn: "2023-08-31", endsOn: "2024-03-01" }, "max-duration")).toBe("fail");
  });

  test("E19 a BIS of six months but more than 26 weeks is too long: the stricter counts", () => {
    const facts: Facts = { instrument: "bis", startsOn: "2024-03-01", endsOn: "2024-08-31" };
    expect(checkCompliance(facts)).toMatchObject({ verdict: "non-compliant", lastAllowedDay: "2024-08-29" });
    expect(findingOf(facts, "max-duration")).toMatchObject({ outcome: "fail", limit: "2024-08-29", source: { status: "assumption" } });
    expect(outcome({ ...facts, endsOn: "2024-08-29" }, "max-duration")).toBe("pass");
  });

  test("a BIS from September: now the six months are the stricter", () => {
    expect(checkCompliance({ instrument: "bis", startsOn: "2022-09-01" }).lastAllowedDay).toBe("2023-02-28");
  });
});

describe("which version holds", () => {
  test("E4 a WES of December 2022 needs 20 hours", () => {
    const facts: Facts = { instrument: "wes", startsOn: "2022-12-15", hoursPerWeek: 16 };
    expect(regulation(facts)).toBe("wes-2017");
    expect(findingOf(facts, "min-weekly-hours")).toMatchObject({ outcome: "fail", actual: 16, limit: 20 });
  });

  test("E5 the same in January 2023 has no minimum", () => {
    expect(regulation({ instrument: "wes", startsOn: "2023-01-02" })).toBe("wes-2023");
    expect(outcome({ instrument: "wes", startsOn: "2023-01-02", hoursPerWeek: 16 }, "min-weekly-hours")).toBe("absent");
  });

  test("E6 signed in 2022, started in 2023: the start decides, and a stageplan is needed", () => {
    const facts: Facts = { instrument: "wes", signedOn: "2022-12-20", startsOn: "2023-01-09", plan: { kind: "opleidingsplan" } };
    expect(findingOf(facts, "plan-kind")).toMatchObject({ outcome: "fail", actual: "opleidingsplan", limit: "stageplan" });
  });

  test("E7 an extension decided in 2023 stays under the rules of its start", () => {
    const extended: Facts = { instrument: "wes", startsOn: "2022-11-01", endsOn: "2023-04-30", hoursPerWeek: 12 };
    expect([regulation(extended), outcome(extended, "max-duration"), outcome(extended, "min-weekly-hours")]).toEqual(["wes-2017", "pass", "fail"]);
    expect(outcome({ ...extended, endsOn: "2023-05-01" }, "max-duration")).toBe("fail");
  });

  test("E17 an activeringsstage of 2023 is refused with the way to WES; one of 2022 runs on", () => {
    const refused = checkCompliance({ instrument: "act", startsOn: "2023-01-01" });
    expect(refused).toMatchObject({ verdict: "non-compliant", regulation: null, lastAllowedDay: null });
    expect(refused.findings).toEqual([expect.objectContaining({ rule: "instrument-available", outcome: "fail", message: { nl: expect.stringContaining("WES"), en: expect.stringContaining("WES") } })]);
    expect(checkCompliance({ instrument: "act", startsOn: "2022-12-30" })).toMatchObject({ regulation: { id: "act-2017", validTo: "2022-12-31" }, lastAllowedDay: "2023-06-29" });
    expect(regulation({ instrument: "act", startsOn: "2017-04-10" })).toBeNull();
  });

  test("E18 a BIO signed before the reform stays one, however long; signed after it is a BIS and too long", () => {
    const nineMonths = { startsOn: "2018-09-15", endsOn: "2019-06-14" };
    expect(regulation({ instrument: "bio", signedOn: "2018-08-20", ...nineMonths })).toBe("bio-until-2018");
    expect(checkCompliance({ instrument: "bio", signedOn: "2018-08-20", ...nineMonths }).lastAllowedDay).toBeNull();
    expect(regulation({ instrument: "bio", signedOn: "2018-09-03", ...nineMonths })).toBeNull();
    expect(outcome({ instrument: "bis", signedOn: "2018-09-03", ...nineMonths }, "max-duration")).toBe("fail");
    expect(regulation({ instrument: "bis", signedOn: "2018-08-20", ...nineMonths })).toBeNull();
  });

  test.each([
    ["iss", "2018-09-01", undefined, null],
    ["iss", "2018-08-31", undefined, "iss-2013"],
    ["iss", "2018-09-10", "2018-08-31", "iss-2013"],
    ["ibo-interim", "2018-09-01", undefined, null],
    ["cibo", "2018-09-01", "2018-09-01", null],
    ["gbvs", "2022-12-31", "2022-12-31", "gbvs-until-2022"],
    ["gbvs", "2023-01-01", "2022-12-01", null],
    ["wes", "2016-12-31", undefined, null],
    ["oao", "2016-09-01", "2016-08-31", null],
    ["oao", "2016-09-01", "2016-09-01", "oao-2016"],
    ["ibo", "2018-09-15", "2018-08-31", "ibo-until-2018"],
    ["ibo", "2018-09-15", "2018-09-01", "ibo-2018"],
    ["ibo", "2019-07-01", "2018-08-20", "ibo-2019"],
    ["ibo", "2019-06-30", "2019-07-02", "ibo-2018"],
    ["ibo", "2025-12-31", "2026-01-05", "ibo-2019"],
    ["ibo", "2026-01-01", "2025-12-01", "ibo-2026"],
    ["ibo-plus", "2026-01-01", "2025-12-01", "ibo-plus-2026"],
    ["ibo-plus", "2018-09-01", "2018-08-31", null],
    ["so-ot", "2010-06-30", undefined, null],
  ] as const)("%s that starts on %s and was signed on %s falls under %s", (instrument, startsOn, signedOn, id) => {
    expect(regulation({ instrument, startsOn, signedOn })).toBe(id);
  });
});

describe("plans, ends, suspensions", () => {
  test("E13 an objective with start-situation actions will do, without an objective it will not", () => {
    const plan = { kind: "stageplan", startSituationActions: ["Kennismaken met het team"] } as const;
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", plan: { ...plan, startSituationActions: ["Kennismaken"], objective: "Werkritme" } }, "plan-content")).toBe("pass");
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", plan: { kind: "stageplan", startSituationActions: ["Kennismaken"] } }, "plan-content")).toBe("fail");
  });

  test("E10 a WES of 2023 is not suspended for ten days of illness: its end stays, the allowance falls in proportion", () => {
    const facts: Facts = { instrument: "wes", startsOn: "2023-03-01", endsOn: "2023-08-31", suspensions: [{ from: "2023-04-03", to: "2023-04-12", reason: "illness" }] };
    expect(findingOf(facts, "suspension")).toMatchObject({ outcome: "fail", source: { status: "verified" } });
    expect(checkCompliance(facts).lastAllowedDay).toBe("2023-08-31");
    // 20 weekdays in April 2023; ill on 8 of them, of which Easter Monday counts as performed.
    const { months } = calculateAllowance({ instrument: "wes", startsOn: "2023-03-01", endsOn: "2023-08-31", absences: [{ from: "2023-04-03", to: "2023-04-12" }] });
    expect(months.find(({ month }) => month === "2023-04")).toMatchObject({ workedDays: 13, plannedDays: 20, amountCents: 13_000 });
  });

  test("E11 a WES of 2022 is; whether its end moves is an open point, and the last allowed day stays", () => {
    const facts: Facts = { instrument: "wes", startsOn: "2022-10-01", suspensions: [{ from: "2022-11-01", to: "2022-11-10", reason: "illness" }] };
    expect(findingOf(facts, "suspension")).toMatchObject({ outcome: "pass", actual: 10, source: { status: "assumption" }, message: { nl: expect.stringContaining("zegt de bron niet") } });
    expect(checkCompliance(facts).lastAllowedDay).toBe("2023-03-31");
  });

  test("E14 a partner alone ends a WES early", () => {
    const earlyEnd = { on: "2023-03-01", ground: "objective-reached" } as const;
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", earlyEnd: { ...earlyEnd, decidedBy: "partner" } }, "early-end-authority")).toBe("fail");
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", earlyEnd: { ...earlyEnd, decidedBy: "vdab" } }, "early-end-authority")).toBe("pass");
  });
});

describe("sanctions", () => {
  const sanctioned = { sanctions: [{ decidedOn: "2023-05-10" }] };

  test.each([["2023-05-09", "pass"], ["2023-05-10", "fail"], ["2026-05-09", "fail"], ["2026-05-10", "pass"]])("E15 decided on 2023-05-10, a WES that starts on %s: %s", (startsOn, expected) => {
    expect(outcome({ instrument: "wes", startsOn, host: sanctioned }, "host-sanction")).toBe(expected);
  });

  test.each([
    ["ibo", "fail", "verified"], ["ibo-plus", "fail", "verified"], ["bvs", "fail", "verified"], ["oplstage", "fail", "verified"], ["bis", "fail", "assumption"],
    ["school", "warn", "assumption"], ["oao", "warn", "assumption"], ["sao", "warn", "assumption"],
  ] as const)("E15 on %s it answers %s, %s", (instrument, expected, status) => {
    expect(findingOf({ instrument, startsOn: "2024-01-08", host: sanctioned }, "host-sanction")).toMatchObject({ outcome: expected, source: { status } });
  });

  test("the latest sanction that runs is told, whatever their order", () => {
    const host = { sanctions: [{ decidedOn: "2024-01-15" }, { decidedOn: "2023-05-10" }, { decidedOn: "2019-01-01" }] };
    expect(findingOf({ instrument: "wes", startsOn: "2025-01-06", host }, "host-sanction")).toMatchObject({ actual: "2024-01-15", limit: "2027-01-14" });
  });

  test("E16 a breach in a WES that started in 2022 is no ground for one; in 2023 it can be, never by itself", () => {
    expect(sanctionAdvice("wes", { startsOn: "2022-10-01" }, "2023-02-15")).toMatchObject({ isPossible: false, lastDay: null });
    expect(sanctionAdvice("wes", { startsOn: "2023-01-01" }, "2023-05-10")).toMatchObject({ isPossible: true, lastDay: "2026-05-09", message: { nl: expect.stringContaining("nooit vanzelf") } });
    expect(sanctionAdvice("bvs", { startsOn: "2024-01-08" }, "2024-02-01").isPossible).toBe(false);
  });
});

describe("money, contracts, people, overlaps", () => {
  test("E12 a WES from 16 January 2023 gives 109.09 euro that month", () => {
    const { payer, months } = calculateAllowance({ instrument: "wes", startsOn: "2023-01-16", endsOn: "2023-02-28" });
    expect(payer).toBe("vdab");
    expect(months).toMatchObject([{ month: "2023-01", amountCents: 10_909, workedDays: 12, plannedDays: 22 }, { month: "2023-02", amountCents: 20_000, workedDays: 20, plannedDays: 20 }]);
  });

  test("E20 500 euro for a half-time BIS in May 2024 is below 517.62", () => {
    const facts: Facts = { instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", hoursPerWeek: 19, fullTimeHoursPerWeek: 38 };
    expect(findingOf({ ...facts, allowanceCents: 50_000 }, "allowance-minimum")).toMatchObject({ outcome: "fail", actual: 50_000, limit: 51_762, source: { status: "assumption" }, message: { nl: expect.stringContaining("517,62 euro") } });
    expect(outcome({ ...facts, allowanceCents: 51_761 }, "allowance-minimum")).toBe("fail");
    expect(outcome({ ...facts, allowanceCents: 51_762 }, "allowance-minimum")).toBe("pass");
  });

  test("E21 the diversity service pays only when it was there from the selection on, with budget, at the Flemish government", () => {
    const funding = { payer: "diversity-service", budgetAvailable: true, serviceInvolvedOn: "2024-02-01", selectionStartedOn: "2024-02-01" } as const;
    const ask = (changed: Partial<NonNullable<Facts["funding"]>>, host?: Facts["host"]) => outcome({ instrument: "bis", startsOn: "2024-03-01", funding: { ...funding, ...changed }, host }, "funding-conditions");
    expect(ask({})).toBe("pass");
    expect(ask({}, { kind: "flemish-government" })).toBe("pass");
    expect(ask({ serviceInvolvedOn: "2024-02-02" })).toBe("fail");
    expect(ask({ budgetAvailable: false })).toBe("fail");
    expect(ask({}, { kind: "local-government" })).toBe("fail");
    expect(ask({ budgetAvailable: undefined })).toBe("unknown");
    expect(ask({ budgetAvailable: undefined, serviceInvolvedOn: "2024-02-02" })).toBe("fail");
    expect(ask({ budgetAvailable: false, serviceInvolvedOn: undefined })).toBe("fail");
    expect(ask({ payer: "host" })).toBe("absent");
  });

  test.each([["2024-09-15", "fail", 112], ["2024-10-12", "fail", 139], ["2024-10-13", "pass", 140]])("E22 an IBO+ of 140 days and a contract until %s: %s", (endsOn, expected, actual) => {
    const facts: Facts = { instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2024-05-26", followUpContract: { startsOn: "2024-05-27", endsOn } };
    expect(findingOf(facts, "follow-up-contract")).toMatchObject({ outcome: expected, actual, limit: 140 });
  });

  test("E23 25 on the first day needs 24 months of registration, one day younger 12", () => {
    const candidate = { jobSeeker: true, employed: false, registeredSince: "2023-01-01", workDisability: false, sicknessBenefit: false };
    const ask = (more: Facts["candidate"]) => outcome({ instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { ...candidate, ...more } }, "candidate-eligibility");
    expect(ask({ birthDate: "1999-02-01" })).toBe("fail");
    expect(ask({ birthDate: "1999-02-02" })).toBe("pass");
    expect(ask({ birthDate: "1999-02-01", workDisability: true })).toBe("pass");
    expect(ask({ birthDate: "1999-02-01", sicknessBenefit: true })).toBe("pass");
    expect(ask({ birthDate: "1999-02-01", groundVerified: true })).toBe("pass");
    expect(ask({ birthDate: "1999-02-01", registeredSince: "2022-02-01" })).toBe("pass");
    expect(ask({ birthDate: "1999-02-01", registeredSince: "2022-02-02" })).toBe("fail");
  });

  test("E24 full-time twice on one day is refused, in another part of the week it warns", () => {
    const facts: Facts = { instrument: "wes", startsOn: "2024-01-08", endsOn: "2024-02-28", hoursPerWeek: 38, fullTimeHoursPerWeek: 38 };
    const bis = { instrument: "bis", startsOn: "2024-02-01", endsOn: "2024-03-01" } as const;
    expect(outcome({ ...facts, otherPlacements: [{ ...bis, hoursPerWeek: 38 }] }, "overlap")).toBe("fail");
    expect(outcome({ ...facts, otherPlacements: [{ ...bis, startsOn: "2024-02-28", hoursPerWeek: 38 }] }, "overlap")).toBe("fail");
    expect(outcome({ ...facts, otherPlacements: [{ ...bis, startsOn: "2024-02-29", hoursPerWeek: 38 }] }, "overlap")).toBe("pass");
    expect(outcome({ instrument: "bvs", startsOn: "2024-02-05", endsOn: "2024-02-09", hoursPerWeek: 16, otherPlacements: [{ instrument: "school", startsOn: "2024-02-01", endsOn: "2024-05-31", hoursPerWeek: 22 }] }, "overlap")).toBe("warn");
    expect(outcome({ instrument: "bvs", startsOn: "2024-02-05", endsOn: "2024-02-09", hoursPerWeek: 16, otherPlacements: [{ instrument: "school", startsOn: "2024-02-01", endsOn: "2024-05-31", hoursPerWeek: 22.5 }] }, "overlap")).toBe("fail");
  });

  test("E25 19.5 hours on average is no OAO but an SAO; the second year in June 2024 gives 662.60 euro", () => {
    expect(findingOf({ instrument: "oao", startsOn: "2024-06-01", hoursPerWeek: 19.5 }, "min-weekly-hours")).toMatchObject({ outcome: "fail", limit: 20, message: { nl: expect.stringContaining("sao"), en: expect.stringContaining("sao") } });
    expect(outcome({ instrument: "oao", startsOn: "2024-06-01", hoursPerWeek: 20 }, "min-weekly-hours")).toBe("pass");
    expect(calculateAllowance({ instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30", trainingYear: 2 })).toMatchObject({ payer: "host", totalCents: 66_260, warnings: [] });
    expect(calculateAllowance({ instrument: "sao", startsOn: "2024-06-01", endsOn: "2024-06-30" })).toMatchObject({ payer: "none", totalCents: 0, months: [] });
  });
});
