import type { Events } from "@/lib/domain/machine";

export const planStatuses = ["draft", "submitted", "changes-requested", "approved", "refused"] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const planEvents = {
  submit: { from: ["draft", "changes-requested", "refused"], to: "submitted", by: ["entity", "mediator"] },
  withdraw: { from: ["submitted"], to: "draft", by: ["entity", "mediator"] },
  askMore: { from: ["submitted"], to: "changes-requested", by: ["mediator"] },
  approve: { from: ["submitted"], to: "approved", by: ["mediator"] },
  refuse: { from: ["submitted"], to: "refused", by: ["mediator"] },
} as const satisfies Events<PlanStatus>;
