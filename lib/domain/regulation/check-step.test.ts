import { describe, expect, test } from "vitest";
import { checkForStep, type LawStep } from "./check-step";
import type { Facts } from "./schema";
import { versionFor } from "./version-for";

const names = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const wes: Facts = { instrument: "wes", startsOn: "2025-02-03", endsOn: "2025-08-02", hoursPerWeek: 38, host: { sanctions: [] } };

describe("what a step looks at", () => {
  test.each<[LawStep, string[]]>([
    ["publish", []],
    ["select", []],
    ["request-approval", ["plan-kind", "plan-content", "candidate-eligibility"]],
    ["approve", ["plan-kind", "plan-content", "candidate-eligibility"]],
    ["sign", ["plan-kind", "plan-content", "plan-approval", "candidate-eligibility"]],
    ["start", ["plan-kind", "plan-content", "plan-approval", "signed-before-start", "candidate-eligibility"]],
    ["end", []],
  ])("%s asks to acknowledge %j of a WES of which the offer alone is known", (step, expected) => {
    const { blocking, toAcknowledge, shown, answer } = checkForStep(step, wes);
    expect([names(blocking), names(toAcknowledge)]).toEqual([[], expected]);
    expect(shown.length + toAcknowledge.length).toBe(answer.findings.length);
  });

  test("a failure blocks from the step on that can know it", () => {
    const late: Facts = { ...wes, signedOn: "2025-02-04", plan: { kind: "stageplan" } };
    expect(names(checkForStep("publish", late).blocking)).toEqual([]);
    expect(names(checkForStep("approve", late).blocking)).toEqual(["plan-content"]);
    expect(names(checkForStep("sign", late).blocking)).toEqual(["plan-content", "plan-approval"]);
    expect(names(checkForStep("start", late).blocking)).toEqual(["plan-content", "plan-approval", "signed-before-start"]);
  });

  test("the end of an IBO+ looks at the contract alone", () => {
    const facts: Facts = { instrument: "ibo-plus", startsOn: "2025-02-03", endsOn: "2025-08-03" };
    expect(names(checkForStep("end", facts).toAcknowledge)).toEqual(["follow-up-contract"]);
    expect(names(checkForStep("end", { ...facts, followUpContract: { startsOn: "2025-08-04", endsOn: "2025-08-31" } }).blocking)).toEqual(["follow-up-contract"]);
  });

  test("a suspension and an early end are steps of their own", () => {
    expect(names(checkForStep("suspend", { ...wes, suspensions: [{ from: "2025-03-03", to: "2025-03-04" }] }).blocking)).toEqual(["suspension"]);
    expect(names(checkForStep("end-early", { ...wes, earlyEnd: { on: "2025-03-03", decidedBy: "partner", ground: "work-found" } }).blocking)).toEqual(["early-end-authority"]);
  });

  test("an instrument that is gone blocks at once", () => {
    expect(names(checkForStep("publish", { ...wes, instrument: "act" }).blocking)).toEqual(["instrument-available"]);
  });
});

test("a placement stores the version and the last day that it allows", () => {
  expect(versionFor("wes", { startsOn: "2022-12-31" })?.id).toBe("wes-2017");
  expect(versionFor("bis", { startsOn: "2024-03-01" })?.lastAllowedDay({ startsOn: "2024-03-01" })).toBe("2024-08-29");
  expect(versionFor("school", { startsOn: "2024-03-01" })?.lastAllowedDay({ startsOn: "2024-03-01" })).toBeNull();
  expect(versionFor("iss", { startsOn: "2024-03-01" })).toBeNull();
});
