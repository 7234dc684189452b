/** After how many months people are asked whether they work. */
export const outflowMonths = [3, 12] as const;
export type OutflowMonths = (typeof outflowMonths)[number];

/** `unknown` is an answer too: "I would rather not say". It is not `no`. */
export const outflowWork = ["yes", "no", "unknown"] as const;
export type OutflowWork = (typeof outflowWork)[number];

/** Where somebody works who works: at the organisation of the placement, elsewhere at the Flemish government, elsewhere. */
export const outflowEmployers = ["same-host", "flemish-government", "elsewhere"] as const;
export type OutflowEmployer = (typeof outflowEmployers)[number];

/** One question whether somebody works, as a reader of the dossier may see it. */
export interface AskedOutflow {
  months: OutflowMonths;
  askedAt: Date;
  /** Last day on which it can be answered, `YYYY-MM-DD`. */
  openUntil: string;
  state: "answered" | "open" | "closed";
  /** What was answered: for the person alone. */
  answer: { work: OutflowWork; employer: OutflowEmployer | null; hiredOn: string | null; answeredOn: string } | null;
  /** What the link of the mail holds, while the person can still answer. */
  token: string | null;
}
