import { describe, expect, test } from "vitest";
import { nextStep, type Progress } from "@/lib/domain/placements/next-step";

const progress: Progress = {
  instrument: "school", status: "prepared", startsOn: "2027-02-01", endsOn: "2027-03-31", isArranged: false, planStatus: null,
  agreementStatus: null, unsigned: [], openConditions: [], evaluated: [], hasContract: false,
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

describe("a kind that VDAB approves", () => {
  const wes: Progress = { ...progress, instrument: "wes", isArranged: true };

  test.each([
    [{ ...wes, isArranged: false }, "arrange", ["mediator", "entity"]],
    [wes, "plan", ["mediator", "entity"]],
    [{ ...wes, planStatus: "draft" }, "plan", ["mediator", "entity"]],
    [{ ...wes, status: "approval-requested", planStatus: "submitted" }, "approve", ["mediator"]],
    [{ ...wes, status: "approval-requested", planStatus: "changes-requested" }, "plan-more", ["mediator", "entity"]],
    [{ ...wes, status: "refused", planStatus: "refused" }, "plan-again", ["mediator", "entity"]],
    [{ ...wes, status: "approved", planStatus: "approved" }, "present", ["mediator", "entity"]],
  ] as [Progress, string, string[]][])("%#: %j", (given, step, roles) => {
    expect(nextStep(given, "2026-11-24")).toEqual({ step, roles, dueOn: "2027-02-01" });
  });

  test("of a BIS VDAB only approves: the host completes it", () => {
    const bis: Progress = { ...progress, instrument: "bis", status: "running", evaluated: ["final"] };
    expect(nextStep(bis, "2027-03-31").roles).toEqual(["entity"]);
    expect(nextStep({ ...bis, instrument: "wes" }, "2027-03-31").roles).toEqual(["entity", "mediator"]);
  });
});

describe("what must follow", () => {
  test("a plan that nobody approves is made final before it is signed", () => {
    const oao: Progress = { ...progress, instrument: "oao", isArranged: true };
    expect(nextStep(oao, "2026-11-24")).toMatchObject({ step: "plan", roles: ["school", "entity"] });
    expect(nextStep({ ...oao, planStatus: "final" }, "2026-11-24").step).toBe("present");
  });

  test("an IBO is not over until its contract stands in the file", () => {
    const ibo: Progress = { ...progress, instrument: "ibo", status: "completed" };
    expect(nextStep(ibo, "2027-04-01")).toEqual({ step: "contract", roles: ["entity", "mediator", "coordinator"], dueOn: "2027-03-31" });
    expect(nextStep({ ...ibo, hasContract: true }, "2027-04-01").step).toBe("none");
    expect(nextStep({ ...ibo, status: "ended-early" }, "2027-04-01").step).toBe("none");
  });

  test("suspended, whoever guides the trainee lets it go on", () => {
    expect(nextStep({ ...progress, instrument: "oao", status: "suspended" }, "2027-02-10")).toEqual({ step: "resume", roles: ["school"], dueOn: null });
  });

  test("a kind that the law closed waits for nothing", () => {
    expect(nextStep({ ...progress, instrument: "iss" }, "2026-11-24").step).toBe("none");
  });
});
