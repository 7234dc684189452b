import { Temporal } from "temporal-polyfill";
import type { Role } from "@/lib/domain/access";
import type { AgreementParty, AgreementStatus } from "@/lib/domain/agreements/status";
import { isPastMiddle } from "@/lib/domain/placements/rules";
import type { PlacementStatus, StartConditionKind } from "@/lib/domain/placements/status";

/** What a placement waits for, as far as the step needs to know. Dates are `YYYY-MM-DD`. */
export interface Progress {
  status: PlacementStatus;
  startsOn: string;
  endsOn: string;
  agreementStatus: AgreementStatus | null;
  /** Parties of the current text that have not signed. */
  unsigned: readonly AgreementParty[];
  openConditions: readonly { kind: StartConditionKind; responsible: Role }[];
  /** Evaluations the host wrote. */
  evaluated: readonly ("mid-term" | "final")[];
}

export type Step = "arrange" | "approve" | "sign" | "conditions" | "start" | "evaluate-mid-term" | "evaluate-final" | "complete" | "none";

export interface NextStep {
  step: Step;
  /** Who is at turn; empty when nobody has to do anything now. */
  roles: readonly Role[];
  /** The last day on which it keeps to the plan. */
  dueOn: string | null;
}

const roleOfParty: Record<AgreementParty, Role> = { trainee: "student", school: "school", host: "entity", vdab: "mediator", partner: "mediator" };

const nothing: NextStep = { step: "none", roles: [], dueOn: null };

const beforeStart = (progress: Progress): NextStep => {
  const dueOn = progress.startsOn;
  if (progress.agreementStatus === "to-sign") return { step: "sign", roles: [...new Set(progress.unsigned.map((party) => roleOfParty[party]))], dueOn };
  return { step: "arrange", roles: ["entity", "school"], dueOn };
};

const atStart = (progress: Progress): NextStep => {
  const dueOn = progress.startsOn;
  if (progress.openConditions.length > 0) return { step: "conditions", roles: [...new Set(progress.openConditions.map(({ responsible }) => responsible))], dueOn };
  return { step: "start", roles: ["entity"], dueOn };
};

const whileRunning = (progress: Progress, today: string): NextStep => {
  const lastWeek = Temporal.PlainDate.from(progress.endsOn).subtract({ days: 7 }).toString();
  const final = progress.evaluated.includes("final");
  if (final) return today >= progress.endsOn ? { step: "complete", roles: ["entity", "school"], dueOn: progress.endsOn } : nothing;
  if (today >= lastWeek) return { step: "evaluate-final", roles: ["entity"], dueOn: progress.endsOn };
  if (isPastMiddle(progress, today) && !progress.evaluated.includes("mid-term")) return { step: "evaluate-mid-term", roles: ["entity"], dueOn: lastWeek };
  return nothing;
};

/** The next step of a placement, who takes it, and by when. The dossier, the homes and the lists all ask here. */
export const nextStep = (progress: Progress, today: string): NextStep => {
  switch (progress.status) {
    case "prepared":
    case "approved":
      return beforeStart(progress);
    case "approval-requested":
      return { step: "approve", roles: ["mediator"], dueOn: progress.startsOn };
    case "signed":
      return atStart(progress);
    case "running":
      return whileRunning(progress, today);
    default:
      return nothing;
  }
};
