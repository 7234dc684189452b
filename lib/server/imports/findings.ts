import type { PlacementRow } from "@/lib/domain/imports/placement-row";
import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Facts } from "@/lib/domain/regulation/schema";

/** What the law says of an imported row: history, so it is kept beside the row and refuses nothing. */
export interface RowFindings {
  regulationId: string | null;
  /** `rule:outcome` of what fails or warns; what the register does not tell is not listed. */
  findings: string[];
}

/** The facts that a register holds. A year of birth is no birth date, and nobody's special category is a fact here. */
const factsOf = (row: PlacementRow, startsOn: string): Facts => ({
  instrument: row.instrument,
  startsOn,
  signedOn: row.signedOn ?? undefined,
  endsOn: row.endsOn ?? undefined,
  hoursPerWeek: row.hoursPerWeek ?? undefined,
  candidate: row.education === null ? undefined : { educationLevel: row.education },
});

/** Checks a row against the law of its time. A plan that was approved, or what was cancelled, has no start to check. */
export const findingsOf = (row: PlacementRow): RowFindings => {
  if (row.startsOn === null) return { regulationId: null, findings: [] };
  const { regulation, findings } = checkCompliance(factsOf(row, row.startsOn));
  return {
    regulationId: regulation?.id ?? null,
    findings: findings.filter(({ outcome }) => outcome === "fail" || outcome === "warn").map(({ rule, outcome }) => `${rule}:${outcome}`),
  };
};
