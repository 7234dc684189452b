import type { AgreementParty } from "@/lib/domain/agreements/status";
import type { Role } from "@/lib/domain/access";
import type { StartConditionKind } from "@/lib/domain/placements/status";

/** How a placement of one kind runs: who signs, who decides, what must be arranged before the first day. */
export interface Process {
  readonly parties: readonly AgreementParty[];
  /** Whether somebody must approve before signing; what of it the law wants, the regulation engine checks. */
  readonly approval: "none" | "plan";
  readonly conditions: Readonly<Partial<Record<StartConditionKind, Role>>>;
}

/**
 * Source: process of a schoolstage: agreement of trainee, school and host; the host makes the risk analysis and the
 * work post sheet beforehand (Codex welzijn op het werk, book X); the organising authority of the school declares the
 * trainee (Dimona type STG, since 1 January 2020) and insures.
 */
const school: Process = {
  parties: ["trainee", "school", "host"],
  approval: "none",
  conditions: { mentor: "entity", "risk-analysis": "entity", "work-post-sheet": "entity", insurance: "school", dimona: "school" },
};

const processes: Readonly<Record<string, Process>> = { school };

/** The process of an instrument, or null when placements of that kind cannot be made here yet. */
export const processOf = (instrument: string): Process | null => processes[instrument] ?? null;
