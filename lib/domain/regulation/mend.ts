import { dayAfter, type Day } from "./calendar";
import type { Finding, RuleName } from "./finding";

/** The day of a form that would have to change. */
export type MendableDay = "startsOn" | "endsOn";

/** A day that makes a finding hold, as its rule proposes it. */
export interface Mend {
  readonly field: MendableDay;
  readonly day: Day;
}

/** Which day each of these rules holds against its limit, and which day it proposes instead. */
const proposals: Readonly<Partial<Record<RuleName, { field: MendableDay; dayOf: (limit: Day) => Day }>>> = {
  "min-duration": { field: "endsOn", dayOf: (limit) => limit },
  "max-duration": { field: "endsOn", dayOf: (limit) => limit },
  "request-window": { field: "startsOn", dayOf: (limit) => limit },
  // Its limit is the last day that is barred.
  "host-sanction": { field: "startsOn", dayOf: dayAfter },
};

/** The day with which a finding that fails would hold; null where its rule proposes none. */
export const mendOf = ({ rule, outcome, limit }: Pick<Finding, "rule" | "outcome" | "limit">): Mend | null => {
  const proposal = proposals[rule];
  return proposal && outcome === "fail" && typeof limit === "string" ? { field: proposal.field, day: proposal.dayOf(limit) } : null;
};
