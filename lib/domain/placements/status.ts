import type { Events } from "@/lib/domain/machine";

export const placementStatuses = [
  "prepared", "approval-requested", "approved", "refused", "signed",
  "running", "suspended", "completed", "ended-early", "cancelled",
] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/** Instruments without approval (schoolstage, BVS by its own initiator) go from `prepared` to `signed`; the command guards which. */
export const placementEvents = {
  // From `approved` too: a plan that changes after the approval is asked anew.
  requestApproval: { from: ["prepared", "refused", "approved"], to: "approval-requested", by: ["entity", "mediator"] },
  withdrawRequest: { from: ["approval-requested"], to: "prepared", by: ["entity", "mediator"] },
  approve: { from: ["approval-requested"], to: "approved", by: ["mediator"] },
  refuse: { from: ["approval-requested"], to: "refused", by: ["mediator"] },
  // Caused by the last signature, so by whoever gives it.
  sign: { from: ["prepared", "approved"], to: "signed", by: ["student", "school", "entity", "mediator"] },
  start: { from: ["signed"], to: "running", by: ["entity", "school", "mediator"] },
  suspend: { from: ["running"], to: "suspended", by: ["mediator", "school"] },
  resume: { from: ["suspended"], to: "running", by: ["mediator", "school"] },
  complete: { from: ["running"], to: "completed", by: ["entity", "school", "mediator"] },
  // By itself on the day that was decided ahead.
  endEarly: { from: ["running", "suspended"], to: "ended-early", by: ["student", "school", "entity", "mediator", "system"] },
  cancel: {
    from: ["prepared", "approval-requested", "approved", "refused", "signed"],
    to: "cancelled",
    by: ["student", "school", "entity", "mediator"],
  },
} as const satisfies Events<PlacementStatus>;
export type PlacementEvent = keyof typeof placementEvents;

/** States that occupy the person's days: no forbidden overlap between two of them. */
export const livePlacementStatuses = ["prepared", "approval-requested", "approved", "signed", "running", "suspended"] as const satisfies readonly PlacementStatus[];

/** What must be arranged before a placement may run; conditions, not states. */
export const startConditionKinds = ["mentor", "risk-analysis", "work-post-sheet", "insurance", "dimona"] as const;
export type StartConditionKind = (typeof startConditionKinds)[number];

export const evaluationKinds = ["mid-term", "final"] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];
