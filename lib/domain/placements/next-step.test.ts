import { describe, expect, test } from "vitest";
import { nextStep, type Progress } from "@/lib/domain/placements/next-step";

const progress: Progress = {
  status: "prepared", startsOn: "2027-02-01", endsOn: "2027-03-31", agreementStatus: null, unsigned: [], openConditions: [], evaluated: [],
};

describe("the next step of a placement", () => {
  test("before there is an agreement, host or school arranges it", () => {
    expect(nextStep(progress, "2026-11-24")).toEqual({ step: "arrange", roles: ["entity", "school"], dueOn: "2027-02-01" });
  });

  test("out for signature, exactly who has not signed is at turn", () => {
    expect(nextStep({ ...progress, agreementStatus: "to-sign", unsigned: ["trainee", "school"] }, "2026-11-24"))
      .toEqual({ step: "sign", roles: ["student", "school"], dueOn: "2027-02-01" });
  });

  test("signed, the parties of the open conditions are at turn, and then the host starts it", () => {
    const signed: Progress = { ...progress, status: "signed", agreementStatus: "signed" };
    expect(nextStep({ ...signed, openConditions: [{ kind: "dimona", responsible: "school" }] }, "2027-01-15").roles).toEqual(["school"]);
    expect(nextStep(signed, "2027-02-01").step).toBe("start");
  });

  // 1 February to 31 March 2027 is 58 days apart; 29 days later is 2 March.
  test.each([
    ["2027-03-01", "none"],
    ["2027-03-02", "evaluate-mid-term"],
    ["2027-03-24", "evaluate-final"],
    ["2027-04-05", "evaluate-final"],
  ])("running on %s: %s", (today, step) => {
    expect(nextStep({ ...progress, status: "running" }, today).step).toBe(step);
  });

  test("with the final evaluation it is completed from the last day on", () => {
    const evaluated: Progress = { ...progress, status: "running", evaluated: ["final"] };
    expect(nextStep(evaluated, "2027-03-30").step).toBe("none");
    expect(nextStep(evaluated, "2027-03-31")).toEqual({ step: "complete", roles: ["entity", "school"], dueOn: "2027-03-31" });
  });

  test.each(["completed", "ended-early", "cancelled", "refused"] as const)("%s: nothing waits", (status) => {
    expect(nextStep({ ...progress, status }, "2027-02-01").step).toBe("none");
  });
});
