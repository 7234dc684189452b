import type { Events } from "@/lib/domain/machine";

/** A referral by a mediator starts at `referred` and becomes `submitted` when the person agrees. */
export const applicationStatuses = [
  "draft", "referred", "submitted", "shortlisted", "invited", "accepted", "confirmed",
  "declined", "rejected", "withdrawn", "expired",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export const applicationEvents = {
  submit: { from: ["draft"], to: "submitted", by: ["student"] },
  agree: { from: ["referred"], to: "submitted", by: ["student"] },
  // A mediator opens a file for the own candidate, where that initiative is the decision (BVS, placement inside a course).
  place: { from: ["referred"], to: "confirmed", by: ["mediator"] },
  shortlist: { from: ["submitted"], to: "shortlisted", by: ["entity"] },
  invite: { from: ["submitted", "shortlisted"], to: "invited", by: ["entity"] },
  accept: { from: ["submitted", "shortlisted", "invited"], to: "accepted", by: ["entity"] },
  reject: { from: ["submitted", "shortlisted", "invited"], to: "rejected", by: ["entity"] },
  // The organisation takes a choice back before the candidate confirmed it.
  revoke: { from: ["accepted"], to: "rejected", by: ["entity"] },
  confirm: { from: ["accepted"], to: "confirmed", by: ["student"] },
  decline: { from: ["accepted", "referred"], to: "declined", by: ["student"] },
  withdraw: { from: ["draft", "submitted", "shortlisted", "invited"], to: "withdrawn", by: ["student"] },
  expire: { from: ["accepted"], to: "expired", by: ["system"] },
  // Closing the offer ends what is still open, with the reason "offer closed".
  close: { from: ["referred", "submitted", "shortlisted", "invited", "accepted"], to: "rejected", by: ["entity", "system"] },
} as const satisfies Events<ApplicationStatus>;
export type ApplicationEvent = keyof typeof applicationEvents;

/** States in which a decision is still open: one such application a person and offer. */
export const openApplicationStatuses = ["referred", "submitted", "shortlisted", "invited", "accepted"] as const satisfies readonly ApplicationStatus[];
