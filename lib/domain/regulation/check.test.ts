import { describe, expect, test } from "vitest";
import { lastDayOfMonths } from "./calendar";
import { checkCompliance } from "./check";
import type { RuleName } from "./finding";
import type { Facts } from "./schema";

const outcome = (facts: Facts, rule: RuleName) => checkCompliance(facts).findings.find((finding) => finding.rule === rule)?.outcome ?? "absent";

describe("the legal month", () => {
  test.each([
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-01-01", 1, "2023-01-31"],
    ["2023-01-15", 1, "2023-02-14"],
    ["2024-03-01", 6, "2024-08-31"],
    ["2023-05-10", 36, "2026-05-09"],
    ["2022-12-30", 6, "2023-06-29"],
  ])("%s and %i months end on %s", (start, months, end) => expect(lastDayOfMonths(start, months)).toBe(end));
});

describe("durations", () => {
  test("E1 a BVS of 30 calendar days", () => expect(outcome({ instrument: "bvs", startsOn: "2024-01-31", endsOn: "2024-02-29" }, "max-duration")).toBe("pass"));
  test("E2 a BVS of 31 calendar days", () => {
    const answer = checkCompliance({ instrument: "bvs", startsOn: "2023-01-15", endsOn: "2023-02-14" });
    expect(answer).toMatchObject({ verdict: "non-compliant", lastAllowedDay: "2023-02-13" });
  });
  test("E3 30 days cross a month of 28", () => expect(checkCompliance({ instrument: "bvs", startsOn: "2023-01-31" }).lastAllowedDay).toBe("2023-03-01"));
  test("E9 a WES one day too long", () => expect(outcome({ instrument: "wes", startsOn: "2023-08-31", endsOn: "2024-03-01" }, "max-duration")).toBe("fail"));
  test("E19 a BIS of 6 months but more than 26 weeks", () => {
    expect(checkCompliance({ instrument: "bis", startsOn: "2024-03-01", endsOn: "2024-08-31" })).toMatchObject({ verdict: "non-compliant", lastAllowedDay: "2024-08-29" });
  });
});

describe("versions by their anchor", () => {
  test("E4 a WES that started in 2022 needs 20 hours, E5 one of 2023 has no minimum", () => {
    expect(outcome({ instrument: "wes", startsOn: "2022-12-15", hoursPerWeek: 16 }, "min-weekly-hours")).toBe("fail");
    expect(outcome({ instrument: "wes", startsOn: "2023-01-02", hoursPerWeek: 16 }, "min-weekly-hours")).toBe("absent");
  });
  test("E6 the start decides: a stageplan is needed", () => {
    expect(outcome({ instrument: "wes", signedOn: "2022-12-20", startsOn: "2023-01-09", plan: { kind: "opleidingsplan" } }, "plan-kind")).toBe("fail");
  });
  test("E7 an extension stays under the old rules", () => {
    const facts: Facts = { instrument: "wes", startsOn: "2022-11-01", endsOn: "2023-04-30", hoursPerWeek: 12 };
    expect([outcome(facts, "max-duration"), outcome(facts, "min-weekly-hours")]).toEqual(["pass", "fail"]);
  });
  test.each([
    ["act", "2023-01-01", undefined, null],
    ["act", "2022-12-30", undefined, "act-2017"],
    ["bio", "2018-09-15", "2018-08-20", "bio-until-2018"],
    ["bio", "2018-09-15", "2018-09-03", null],
    ["bis", "2018-09-15", "2018-09-03", "bis-2018"],
    ["iss", "2018-09-01", undefined, null],
    ["ibo-interim", "2018-09-01", undefined, null],
    ["ibo", "2026-01-01", "2025-12-01", "ibo-2026"],
    ["wes", "2016-12-31", undefined, null],
  ] as const)("%s starting %s signed %s: %s", (instrument, startsOn, signedOn, id) => {
    expect(checkCompliance({ instrument, startsOn, signedOn }).regulation?.id ?? null).toBe(id);
  });
  test("an unavailable instrument has one finding", () => {
    expect(checkCompliance({ instrument: "act", startsOn: "2023-01-01" }).findings.map(({ rule, outcome: found }) => [rule, found])).toEqual([["instrument-available", "fail"]]);
  });
});

describe("plans, people, hosts", () => {
  test("E13 an objective with start-situation actions will do; without objective it will not", () => {
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", plan: { kind: "stageplan", objective: "Werkritme", startSituationActions: ["Gesprek"] } }, "plan-content")).toBe("pass");
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", plan: { kind: "stageplan", startSituationActions: ["Gesprek"] } }, "plan-content")).toBe("fail");
  });
  test("E14 a partner alone ends a WES early", () => {
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", earlyEnd: { on: "2023-03-01", decidedBy: "partner", ground: "objective-reached" } }, "early-end-authority")).toBe("fail");
  });
  test.each([["2026-05-09", "fail"], ["2026-05-10", "pass"], ["2023-05-09", "pass"], ["2023-05-10", "fail"]])("E15 a sanction of 2023-05-10 and a start on %s: %s", (startsOn, expected) => {
    expect(outcome({ instrument: "wes", startsOn, host: { sanctions: [{ decidedOn: "2023-05-10" }] } }, "host-sanction")).toBe(expected);
  });
  test("a sanction only warns for a schoolstage, and unknown sanctions ask nothing there", () => {
    expect(outcome({ instrument: "school", startsOn: "2024-01-08", host: { sanctions: [{ decidedOn: "2023-05-10" }] } }, "host-sanction")).toBe("warn");
    expect(outcome({ instrument: "school", startsOn: "2024-01-08" }, "host-sanction")).toBe("pass");
  });
  test.each([[112, "fail"], [140, "pass"]])("E22 an IBO+ of 20 weeks and a contract of %i days: %s", (days, expected) => {
    const endsOn = days === 112 ? "2024-09-15" : "2024-10-13";
    expect(outcome({ instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2024-05-26", followUpContract: { startsOn: "2024-05-27", endsOn } }, "follow-up-contract")).toBe(expected);
  });
  test("E23 25 on the first day needs 24 months, one day younger 12", () => {
    const candidate = { jobSeeker: true, employed: false, registeredSince: "2023-01-01", workDisability: false, sicknessBenefit: false };
    expect(outcome({ instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { ...candidate, birthDate: "1999-02-01" } }, "candidate-eligibility")).toBe("fail");
    expect(outcome({ instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { ...candidate, birthDate: "1999-02-02" } }, "candidate-eligibility")).toBe("pass");
  });
  test("E21 involved after the selection, the service does not pay", () => {
    const funding = { payer: "diversity-service", budgetAvailable: true, serviceInvolvedOn: "2024-02-02", selectionStartedOn: "2024-02-01" } as const;
    expect(outcome({ instrument: "bis", startsOn: "2024-03-01", funding }, "funding-conditions")).toBe("fail");
    expect(outcome({ instrument: "bis", startsOn: "2024-03-01", funding: { ...funding, serviceInvolvedOn: "2024-02-01" } }, "funding-conditions")).toBe("pass");
  });
});

describe("amounts and events", () => {
  test("E20 500 euro for a half-time BIS in May 2024 is below 517.62", () => {
    const answer = checkCompliance({ instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", hoursPerWeek: 19, fullTimeHoursPerWeek: 38, allowanceCents: 50_000 });
    expect(answer.findings.find(({ rule }) => rule === "allowance-minimum")).toMatchObject({ outcome: "fail", limit: 51_762 });
  });
  test("a month after the known amounts is unknown, never guessed", () => {
    expect(outcome({ instrument: "bis", startsOn: "2026-04-01", endsOn: "2026-04-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, allowanceCents: 120_000 }, "allowance-minimum")).toBe("unknown");
  });
  test("E24 full-time overlap is refused, 38 hours together warn, other days pass", () => {
    const other = { instrument: "bis", startsOn: "2024-02-01", endsOn: "2024-03-01" } as const;
    const facts: Facts = { instrument: "wes", startsOn: "2024-01-08", endsOn: "2024-02-28", hoursPerWeek: 19 };
    expect(outcome({ ...facts, otherPlacements: [{ ...other, hoursPerWeek: 38 }] }, "overlap")).toBe("fail");
    expect(outcome({ ...facts, otherPlacements: [{ ...other, hoursPerWeek: 19 }] }, "overlap")).toBe("warn");
    expect(outcome({ ...facts, otherPlacements: [other] }, "overlap")).toBe("unknown");
    expect(outcome({ ...facts, otherPlacements: [{ ...other, startsOn: "2024-02-29", hoursPerWeek: 38 }] }, "overlap")).toBe("pass");
  });
  test("E11 a WES of 2022 is suspended, E10 one of 2023 is not", () => {
    const suspensions = [{ from: "2022-11-01", to: "2022-11-10", reason: "illness" }] as const;
    expect(outcome({ instrument: "wes", startsOn: "2022-10-01", suspensions: [...suspensions] }, "suspension")).toBe("pass");
    expect(outcome({ instrument: "wes", startsOn: "2023-02-01", suspensions: [{ from: "2023-03-01", to: "2023-03-10", reason: "illness" }] }, "suspension")).toBe("fail");
  });
  test("E25 fewer than 20 hours is no OAO; 662.60 euro in the second year, June 2024", () => {
    expect(outcome({ instrument: "oao", startsOn: "2024-06-01", hoursPerWeek: 19.5 }, "min-weekly-hours")).toBe("fail");
    expect(outcome({ instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30", trainingYear: 2, allowanceCents: 66_260 }, "allowance-amount")).toBe("pass");
  });
});
