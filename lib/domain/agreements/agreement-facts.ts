import type { Process } from "@/lib/domain/placements/process";
import type { AllowanceAnswer } from "@/lib/domain/regulation/allowance";
import type { Version } from "@/lib/domain/regulation/version";

/** The plan that goes with an agreement. Days are `YYYY-MM-DD`. */
export interface AgreementPlan {
  kind: "stageplan" | "opleidingsplan";
  number: number;
  /** Null where nobody approves it, or not yet. */
  approvedOn: string | null;
}

/** The contract that follows, as far as the parties fixed it. */
export interface AgreementContract {
  startsOn: string;
  endsOn: string | null;
}

/** Everything the clauses of an agreement are made of: plain facts, as they stand when it is drawn up. */
export interface AgreementFacts {
  instrument: string;
  process: Process;
  /** The version of the law under which it runs. */
  version: Version;
  title: string;
  trainee: string;
  host: string;
  school: string | null;
  course: string | null;
  /** VDAB or the partner that mediates. */
  mediator: string | null;
  mentor: string;
  supervisor: string | null;
  place: string;
  startsOn: string;
  endsOn: string;
  lastAllowedDay: string | null;
  hoursPerWeek: number;
  /** Half days 0 (Monday morning) to 13 (Sunday afternoon). */
  lanes: readonly number[];
  goals: readonly string[];
  plan: AgreementPlan | null;
  payer: "host" | "vdab" | "diversity-service" | "none";
  /** A month, in cents, as the parties agreed. */
  allowanceCents: number | null;
  trainingYear: number | null;
  referenceWageCents: number | null;
  /** Share of 1. */
  premiumRate: number | null;
  travelReimbursed: boolean;
  /** What the law reckons for the period: for BIS the minimum, for OAO and WES the amount. */
  reckoned: AllowanceAnswer | null;
  /** How it can end, in the parties' own words; empty = nothing beside the rules. */
  wayOfEnding: string;
  contract: AgreementContract | null;
  drawnUpOn: string;
}
