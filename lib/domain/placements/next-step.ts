import { Temporal } from "temporal-polyfill";
import type { Role } from "@/lib/domain/access";
import type { AgreementParty, AgreementStatus } from "@/lib/domain/agreements/status";
import { evaluationFormOf } from "@/lib/domain/evaluations/form";
import { processOf, sidesOf, type Process } from "@/lib/domain/placements/process";
import { isPastMiddle } from "@/lib/domain/placements/rules";
import type { PlacementStatus, StartConditionKind } from "@/lib/domain/placements/status";
import type { PlanStatus } from "@/lib/domain/plans/status";

/** What a placement waits for, as far as the step needs to know. Dates are `YYYY-MM-DD`. */
export interface Progress {
  instrument: string;
  status: PlacementStatus;
  startsOn: string;
  /** The last day as it stands: an earlier one where that was decided. */
  endsOn: string;
  /** Somebody fixed dates, hours and terms: they are no longer the offer's proposals. */
  isArranged: boolean;
  /** Of the latest version; null without a plan. */
  planStatus: PlanStatus | null;
  agreementStatus: AgreementStatus | null;
  /** Parties of the current text that have not signed. */
  unsigned: readonly AgreementParty[];
  openConditions: readonly { kind: StartConditionKind; responsible: Role }[];
  /** Evaluations the host wrote. */
  evaluated: readonly ("mid-term" | "final")[];
  /** The contract after it is registered. */
  hasContract: boolean;
}

export type Step =
  | "arrange" | "plan" | "plan-more" | "plan-again" | "approve" | "present" | "sign" | "conditions" | "start"
  | "evaluate-mid-term" | "evaluate-final" | "complete" | "resume" | "contract" | "none";

export interface NextStep {
  step: Step;
  /** Who is at turn; empty when nobody has to do anything now. */
  roles: readonly Role[];
  /** The last day on which it keeps to the plan. */
  dueOn: string | null;
}

const roleOfParty: Record<AgreementParty, Role> = { trainee: "student", school: "school", host: "entity", vdab: "mediator", partner: "mediator" };

const nothing: NextStep = { step: "none", roles: [], dueOn: null };

/** The plan, where the kind asks one: written, and decided on or made final, before anybody signs. */
const planStep = ({ planStatus, startsOn }: Progress, { plan }: Process): NextStep | null => {
  if (!plan || planStatus === "approved" || planStatus === "final") return null;
  return { step: planStatus === "refused" ? "plan-again" : "plan", roles: plan.by, dueOn: startsOn };
};

const beforeSignature = (progress: Progress, process: Process): NextStep => {
  const dueOn = progress.startsOn;
  if (progress.agreementStatus === "to-sign") return { step: "sign", roles: [...new Set(progress.unsigned.map((party) => roleOfParty[party]))], dueOn };
  if (!process.plan || !progress.isArranged) return { step: "arrange", roles: process.arrangedBy, dueOn };
  return planStep(progress, process) ?? { step: "present", roles: process.arrangedBy, dueOn };
};

/** The decider is at turn, unless more was asked and the new version is not sent yet. */
const whileDeciding = ({ planStatus, startsOn }: Progress, { plan }: Process): NextStep =>
  plan && (planStatus === "changes-requested" || planStatus === "draft")
    ? { step: "plan-more", roles: plan.by, dueOn: startsOn }
    : { step: "approve", roles: ["mediator"], dueOn: startsOn };

const atStart = (progress: Progress): NextStep => {
  const dueOn = progress.startsOn;
  if (progress.openConditions.length > 0) return { step: "conditions", roles: [...new Set(progress.openConditions.map(({ responsible }) => responsible))], dueOn };
  return { step: "start", roles: ["entity"], dueOn };
};

const whileRunning = (progress: Progress, today: string): NextStep => {
  const lastWeek = Temporal.PlainDate.from(progress.endsOn).subtract({ days: 7 }).toString();
  const final = progress.evaluated.includes("final");
  if (final) return today >= progress.endsOn ? { step: "complete", roles: sidesOf(progress.instrument), dueOn: progress.endsOn } : nothing;
  if (today >= lastWeek) return { step: "evaluate-final", roles: ["entity"], dueOn: progress.endsOn };
  if (evaluationFormOf(progress.instrument).kinds.includes("mid-term") && isPastMiddle(progress, today) && !progress.evaluated.includes("mid-term")) return { step: "evaluate-mid-term", roles: ["entity"], dueOn: lastWeek };
  return nothing;
};

/** Where the host must hire afterwards, the file is not over until the contract stands in it; who watches sees that it does not. */
const afterEnd = ({ hasContract, endsOn }: Progress, { contractAfter }: Process): NextStep =>
  contractAfter && !hasContract ? { step: "contract", roles: ["entity", "mediator", "coordinator"], dueOn: endsOn } : nothing;

/** The next step of a placement, who takes it, and by when. The dossier, the homes and the lists all ask here. */
export const nextStep = (progress: Progress, today: string): NextStep => {
  const process = processOf(progress.instrument);
  if (!process) return nothing;
  switch (progress.status) {
    case "prepared":
    case "approved":
      return beforeSignature(progress, process);
    case "refused":
      return planStep(progress, process) ?? nothing;
    case "approval-requested":
      return whileDeciding(progress, process);
    case "signed":
      return atStart(progress);
    case "running":
      return whileRunning(progress, today);
    case "suspended":
      return { step: "resume", roles: sidesOf(progress.instrument).filter((role) => role !== "entity"), dueOn: null };
    case "completed":
      return afterEnd(progress, process);
    default:
      return nothing;
  }
};
