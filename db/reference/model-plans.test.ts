import { expect, test } from "vitest";
import { modelPlans } from "@/db/reference/model-plans";
import { planFactsOf } from "@/lib/domain/plans/content";
import { checkForStep } from "@/lib/domain/regulation/check-step";

test("there are a dozen models, each under its own title, of both kinds", () => {
  expect(modelPlans.length).toBeGreaterThanOrEqual(12);
  expect(new Set(modelPlans.map(({ kind, title }) => `${kind} ${title}`)).size).toBe(modelPlans.length);
  expect(new Set(modelPlans.map(({ kind }) => kind)).size).toBe(2);
});

test.each(modelPlans.map((model) => [model.title, model] as const))("%s holds what the law wants in such a plan", (_, { kind, content }) => {
  const instrument = kind === "stageplan" ? "wes" : "bis";
  const { answer } = checkForStep("approve", { instrument, startsOn: "2027-02-01", signedOn: "2027-01-20", plan: planFactsOf(content, { kind }) });
  const ofThePlan = answer.findings.filter(({ rule }) => rule === "plan-kind" || rule === "plan-content");
  expect(ofThePlan.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
  expect(content.learningActions.length).toBeGreaterThan(0);
  expect(content.durationMotivation).not.toBe("");
});
