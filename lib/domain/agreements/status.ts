import type { Events } from "@/lib/domain/machine";

export const agreementStatuses = ["draft", "to-sign", "signed", "cancelled"] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const agreementEvents = {
  present: { from: ["draft"], to: "to-sign", by: ["entity", "school", "mediator"] },
  // A changed text is a new version that everybody signs (again).
  revise: { from: ["to-sign"], to: "draft", by: ["entity", "school", "mediator"] },
  amend: { from: ["signed"], to: "draft", by: ["entity", "school", "mediator"] },
  // Caused by the last signature.
  complete: { from: ["to-sign"], to: "signed", by: ["student", "school", "entity", "mediator"] },
  cancel: { from: ["draft", "to-sign", "signed"], to: "cancelled", by: ["student", "school", "entity", "mediator"] },
} as const satisfies Events<AgreementStatus>;

export const agreementParties = ["trainee", "school", "host", "vdab", "partner"] as const;
export type AgreementParty = (typeof agreementParties)[number];
