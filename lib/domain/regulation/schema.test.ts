import { describe, expect, test } from "vitest";
import { allowanceRequest } from "./allowance-schema";
import { checkCompliance } from "./check";
import { complianceAnswer } from "./answer-schema";
import { guidanceRequest } from "./guidance-schema";
import { complianceRequest } from "./schema";

/** The request of the interface's description, word for word. */
const described = {
  instrument: "wes", signedOn: "2022-12-20", startsOn: "2023-01-09", endsOn: "2023-07-08",
  hoursPerWeek: 16, fullTimeHoursPerWeek: 38, totalHours: 400,
  candidate: {
    birthDate: "1999-03-01", education: "none", groundVerified: false, mayWorkInBelgium: true, compulsoryForBelgianDiploma: false, jobSeeker: true, employed: false,
    registeredSince: "2021-09-01", workDisability: false, sicknessBenefit: false, educationLevel: "low", bitDay: 160, compulsorySchooling: false,
  },
  host: { kind: "flemish-government", sanctions: [{ decidedOn: "2019-05-10" }], recognisedWorkplace: true, weeksWorkedBefore: 0 },
  plan: {
    kind: "opleidingsplan", requestedOn: "2022-12-01", approvedOn: "2022-12-15", objective: "…",
    competences: [{ name: "…", method: "…" }], startSituationActions: ["…"],
  },
  followUpContract: { startsOn: "2023-07-09", endsOn: "2024-01-08", openEnded: false },
  allowanceCents: 50_000, trainingYear: 2,
  funding: { payer: "diversity-service", budgetAvailable: true, serviceInvolvedOn: "2022-10-01", selectionStartedOn: "2022-10-05" },
  otherPlacements: [{ instrument: "bis", startsOn: "2023-02-01", endsOn: "2023-03-01", hoursPerWeek: 38 }],
  suspensions: [{ from: "2022-12-20", to: "2022-12-29", reason: "illness" }],
  earlyEnd: { on: "2023-03-01", decidedBy: "vdab", ground: "objective-reached" },
};

test("the described request is answered as described", () => {
  const answer = checkCompliance(complianceRequest.parse(described));
  expect(complianceAnswer.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({
    verdict: "non-compliant", lastAllowedDay: "2023-07-08",
    regulation: { id: "wes-2023", instrument: "wes", anchor: "start", validFrom: "2023-01-01", validTo: null },
  });
  expect(answer.findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    "instrument-available pass", "max-duration pass", "plan-kind fail", "plan-content pass", "plan-approval pass", "signed-before-start pass", "candidate-eligibility pass",
    "host-sanction pass", "allowance-amount fail", "funding-conditions pass", "overlap fail", "suspension fail", "early-end-authority pass", "early-end-ground pass",
  ]);
});

const wrongIn = (schema: { safeParse: (value: unknown) => { error?: { issues: readonly { path: readonly PropertyKey[]; keys?: readonly string[] }[] } } }, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).flatMap(({ path, keys }) => (keys ? keys.map((key) => [...path, key].join(".")) : [path.join(".")]));

describe("a compliance check refuses, under the field's name,", () => {
  const base = { instrument: "wes", startsOn: "2023-01-09" };
  test.each<[string, unknown, string]>([
    ["no instrument", { startsOn: "2023-01-09" }, "instrument"],
    ["no start", { instrument: "wes" }, "startsOn"],
    ["an unknown code", { ...base, instrument: "wep" }, "instrument"],
    ["a code in capitals", { ...base, instrument: "WES" }, "instrument"],
    ["an unknown property", { ...base, colour: "red" }, "colour"],
    ["an unknown property inside a block", { ...base, candidate: { origin: "x" } }, "candidate.origin"],
    ["an unknown property inside a list", { ...base, host: { sanctions: [{ decidedOn: "2023-01-01", by: "x" }] } }, "host.sanctions.0.by"],
    ["a day that does not exist", { ...base, startsOn: "2023-02-29" }, "startsOn"],
    ["a day in another notation", { ...base, startsOn: "09/01/2023" }, "startsOn"],
    ["a moment instead of a day", { ...base, startsOn: "2023-01-09T00:00:00Z" }, "startsOn"],
    ["a day before 1900", { ...base, startsOn: "1899-12-31" }, "startsOn"],
    ["a day after 2100", { ...base, endsOn: "2101-01-01" }, "endsOn"],
    ["an end before the start", { ...base, endsOn: "2023-01-08" }, "endsOn"],
    ["a contract that ends before it starts", { ...base, followUpContract: { startsOn: "2024-01-02", endsOn: "2024-01-01" } }, "followUpContract.endsOn"],
    ["a contract without end that is not open-ended", { ...base, followUpContract: { startsOn: "2024-01-02" } }, "followUpContract.endsOn"],
    ["a contract without start", { ...base, followUpContract: { openEnded: true } }, "followUpContract.startsOn"],
    ["another placement that ends before it starts", { ...base, otherPlacements: [{ instrument: "bis", startsOn: "2024-01-02", endsOn: "2024-01-01" }] }, "otherPlacements.0.endsOn"],
    ["another placement without end", { ...base, otherPlacements: [{ instrument: "bis", startsOn: "2024-01-02" }] }, "otherPlacements.0.endsOn"],
    ["another placement without instrument", { ...base, otherPlacements: [{ startsOn: "2024-01-02", endsOn: "2024-01-02" }] }, "otherPlacements.0.instrument"],
    ["a suspension that ends before it starts", { ...base, suspensions: [{ from: "2024-01-02", to: "2024-01-01" }] }, "suspensions.0.to"],
    ["a suspension without end", { ...base, suspensions: [{ from: "2024-01-02" }] }, "suspensions.0.to"],
    ["an early end without day", { ...base, earlyEnd: { decidedBy: "vdab" } }, "earlyEnd.on"],
    ["an unknown ground", { ...base, earlyEnd: { on: "2023-02-01", ground: "boredom" } }, "earlyEnd.ground"],
    ["a sanction without day", { ...base, host: { sanctions: [{}] } }, "host.sanctions.0.decidedOn"],
    ["a competence without name", { ...base, plan: { competences: [{ method: "x" }] } }, "plan.competences.0.name"],
    ["negative hours", { ...base, hoursPerWeek: -1 }, "hoursPerWeek"],
    ["more hours than a week has", { ...base, hoursPerWeek: 169 }, "hoursPerWeek"],
    ["a full-time week of nothing", { ...base, fullTimeHoursPerWeek: 0 }, "fullTimeHoursPerWeek"],
    ["hours as text", { ...base, hoursPerWeek: "16" }, "hoursPerWeek"],
    ["negative total hours", { ...base, totalHours: -400 }, "totalHours"],
    ["a negative allowance", { ...base, allowanceCents: -1 }, "allowanceCents"],
    ["half a cent", { ...base, allowanceCents: 100.5 }, "allowanceCents"],
    ["a year of training before the first", { ...base, trainingYear: 0 }, "trainingYear"],
    ["negative weeks of work", { ...base, host: { weeksWorkedBefore: -1 } }, "host.weeksWorkedBefore"],
    ["a negative day of the integration period", { ...base, candidate: { bitDay: -1 } }, "candidate.bitDay"],
    ["null instead of nothing", { ...base, endsOn: null }, "endsOn"],
    ["text instead of a block", { ...base, candidate: "x" }, "candidate"],
    ["yes instead of true", { ...base, candidate: { jobSeeker: "yes" } }, "candidate.jobSeeker"],
    ["a block instead of a list", { ...base, suspensions: {} }, "suspensions"],
    ["a list instead of an object", [], ""],
    ["nothing", null, ""],
  ])("%s", (_name, value, field) => expect(wrongIn(complianceRequest, value)).toContain(field));

  test("and takes the first and the last day that the law can hold", () => {
    expect(complianceRequest.safeParse({ instrument: "school", startsOn: "1900-01-01", endsOn: "2100-12-31" }).success).toBe(true);
    expect(complianceRequest.safeParse({ instrument: "school", startsOn: "2024-02-29", endsOn: "2024-02-29" }).success).toBe(true);
  });
});

describe("an allowance refuses, under the field's name,", () => {
  const base = { instrument: "wes", startsOn: "2023-01-09", endsOn: "2023-03-01" };
  test.each<[string, unknown, string]>([
    ["no end", { instrument: "wes", startsOn: "2023-01-09" }, "endsOn"],
    ["an end before the start", { ...base, endsOn: "2023-01-01" }, "endsOn"],
    ["a weekday that does not exist", { ...base, workdays: [0] }, "workdays.0"],
    ["an eighth weekday", { ...base, workdays: [8] }, "workdays.0"],
    ["no weekday at all", { ...base, workdays: [] }, "workdays"],
    ["a weekday twice", { ...base, workdays: [1, 1] }, "workdays"],
    ["an absence that ends before it starts", { ...base, absences: [{ from: "2023-02-02", to: "2023-02-01" }] }, "absences.0.to"],
    ["a rate above one", { ...base, employeeContributionRate: 13.07 }, "employeeContributionRate"],
    ["a negative wage", { ...base, grossWageCents: -1 }, "grossWageCents"],
    ["an unknown property", { ...base, candidate: {} }, "candidate"],
    ["a year of training that is missing", { ...base, instrument: "oao" }, "trainingYear"],
  ])("%s", (_name, value, field) => expect(wrongIn(allowanceRequest, value)).toContain(field));
});

describe("the guide refuses, under the field's name,", () => {
  test.each<[string, unknown, string]>([
    ["an instrument", { instrument: "wes" }, "instrument"],
    ["half a month", { months: 1.5 }, "months"],
    ["no month", { months: 0 }, "months"],
    ["a wish in words", { paid: "yes" }, "paid"],
    ["a day outside the law", { on: "1066-10-14" }, "on"],
    ["negative hours", { hoursPerWeek: -5 }, "hoursPerWeek"],
  ])("%s", (_name, value, field) => expect(wrongIn(guidanceRequest, value)).toContain(field));

  test("and takes nothing at all", () => expect(guidanceRequest.parse({})).toEqual({}));
});
