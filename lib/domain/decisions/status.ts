import type { Events } from "@/lib/domain/machine";

export const requestStatuses = ["open", "changes-requested", "decided", "withdrawn"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** A request for a decision, from the question to the answer. A plan that is answered with a new version is the same request. */
export const requestEvents = {
  askMore: { from: ["open"], to: "changes-requested", by: ["mediator"] },
  answer: { from: ["changes-requested"], to: "open", by: ["student", "school", "entity", "mediator"] },
  decide: { from: ["open"], to: "decided", by: ["mediator"] },
  // By whoever asked, and by itself when the placement is cancelled or over.
  withdraw: { from: ["open", "changes-requested"], to: "withdrawn", by: ["student", "school", "entity", "mediator", "system"] },
} as const satisfies Events<RequestStatus>;
