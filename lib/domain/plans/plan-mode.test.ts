import { expect, test } from "vitest";
import { emptyPlan } from "@/lib/domain/plans/content";
import { planModeOf } from "@/lib/domain/plans/plan-mode";
import type { PlanStatus } from "@/lib/domain/plans/status";
import type { PlanView } from "@/lib/domain/plans/view";
import type { PlacementStatus } from "@/lib/domain/placements/status";

const view = (latest: PlanStatus | null, placement: PlacementStatus = "prepared", write = true): Pick<PlanView, "versions" | "placement" | "rights"> => ({
  versions: latest ? [{ id: "plan", number: 1, version: 1, status: latest, content: emptyPlan, authorName: "Proef P.", submittedAt: null, decidedAt: null }] : [],
  placement: { id: "p", version: 1, reference: "WES-2026-00001", title: "Onthaal", instrument: "wes", status: placement, startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19, mentorName: "" },
  rights: { write, comment: true, answer: true },
});
const modeOf = (given: ReturnType<typeof view>, query: Record<string, string> = {}) => planModeOf(given, query).mode;

test("a plan that is not there or a draft is written, by who may", () => {
  expect([modeOf(view(null)), modeOf(view("draft")), modeOf(view("draft", "prepared", false)), modeOf(view("draft", "running"))]).toEqual(["write", "write", "read", "read"]);
});

test("only a draft is read through before it is handed in", () => {
  expect([modeOf(view("draft"), { step: "review" }), modeOf(view(null), { step: "review" }), modeOf(view("submitted", "approval-requested"), { step: "review" })]).toEqual(["review", "write", "read"]);
});

test("what was decided on is read, until somebody asks for the next version", () => {
  expect([modeOf(view("refused", "refused")), modeOf(view("refused", "refused"), { step: "write" }), modeOf(view("submitted", "approval-requested"), { step: "write" })]).toEqual(["read", "write", "read"]);
});

test("a comparison of versions is something to read; a number that cannot be is none", () => {
  expect(planModeOf(view("draft"), { compare: "2" })).toEqual({ mode: "read", compare: 2 });
  expect(planModeOf(view("draft"), { compare: "1" }).compare).toBeNull();
  expect(planModeOf(view("draft"), { compare: "x" }).compare).toBeNull();
});
