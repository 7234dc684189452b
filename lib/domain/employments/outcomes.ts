/** What came of a temporary job: a contract there, work elsewhere, or it stopped by whose choice. */
export const employmentOutcomes = ["contract", "work-elsewhere", "own-choice", "employer", "other"] as const;
export type EmploymentOutcome = (typeof employmentOutcomes)[number];

/** A temporary job as candidate and employer read it. Days are `YYYY-MM-DD`. */
export interface Employment {
  id: string;
  version: number;
  startsOn: string;
  endsOn: string;
  coachName: string;
  languageSupport: string;
  endedOn: string | null;
  outcome: string | null;
}
