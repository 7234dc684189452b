import type { Events } from "@/lib/domain/machine";

export const planStatuses = ["draft", "submitted", "changes-requested", "approved", "refused", "final"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/**
 * One version of a plan. A version that was decided on is never written again: the next edit is a new number. Where
 * nobody approves (alternating training: the parties sign it), the writer makes it final.
 */
export const planEvents = {
  submit: { from: ["draft"], to: "submitted", by: ["entity", "mediator"] },
  // By whoever asked, and by itself when the placement is cancelled.
  withdraw: { from: ["submitted"], to: "draft", by: ["student", "school", "entity", "mediator"] },
  askMore: { from: ["submitted"], to: "changes-requested", by: ["mediator"] },
  approve: { from: ["submitted"], to: "approved", by: ["mediator"] },
  refuse: { from: ["submitted"], to: "refused", by: ["mediator"] },
  finish: { from: ["draft"], to: "final", by: ["school", "entity", "mediator"] },
} as const satisfies Events<PlanStatus>;
