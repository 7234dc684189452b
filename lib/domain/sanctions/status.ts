import type { Events } from "@/lib/domain/machine";

export const sanctionCaseStatuses = ["proposed", "hearing", "decided", "dropped"] as const;
export type SanctionCaseStatus = (typeof sanctionCaseStatuses)[number];

/** The way to a sanction. Nobody is sanctioned without having been heard: `decided` is reached from the hearing alone. */
export const sanctionCaseEvents = {
  hear: { from: ["proposed"], to: "hearing", by: ["mediator"] },
  decide: { from: ["hearing"], to: "decided", by: ["mediator"] },
  drop: { from: ["proposed", "hearing"], to: "dropped", by: ["mediator"] },
} as const satisfies Events<SanctionCaseStatus>;
export type SanctionCaseEvent = keyof typeof sanctionCaseEvents;
