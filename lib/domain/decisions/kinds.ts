/** What a decision is asked about. */
export const requestKinds = ["plan", "extension", "early-end"] as const;
export type RequestKind = (typeof requestKinds)[number];

export const decisionOutcomes = ["approved", "approved-other-duration", "changes-requested", "refused"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Grounds on which VDAB is asked to end a placement early, as the regulation engine names them. Which ones hold, its version says. */
export const earlyEndGrounds = ["breach", "work-found", "long-absence", "objective-reached", "objective-unattainable", "other"] as const;
export type EarlyEndGround = (typeof earlyEndGrounds)[number];

/** A text of the database as a kind, outcome or ground; null when it is none. */
const known = <T extends string>(values: readonly T[]) => (text: string | null): T | null => values.find((value) => value === text) ?? null;
export const requestKindOf = known(requestKinds);
export const decisionOutcomeOf = known(decisionOutcomes);
export const earlyEndGroundOf = known(earlyEndGrounds);
