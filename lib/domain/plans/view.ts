import type { Process } from "@/lib/domain/placements/process";
import type { PlacementStatus } from "@/lib/domain/placements/status";
import type { RequestStatus } from "@/lib/domain/decisions/status";
import type { PlanContent, PlanKind } from "@/lib/domain/plans/content";
import type { PlanStatus } from "@/lib/domain/plans/status";

export interface PlanVersion {
  id: string;
  number: number;
  /** Counts edits of this number. */
  version: number;
  status: PlanStatus;
  content: PlanContent;
  authorName: string;
  submittedAt: Date | null;
  decidedAt: Date | null;
}

export interface PlanComment {
  id: string;
  number: number;
  /** `objective`, `competences.2`, or empty for the whole plan. */
  part: string;
  authorName: string;
  body: string;
  createdAt: Date;
  resolvedAt: Date | null;
}

export interface PlanRequest {
  id: string;
  status: RequestStatus;
  organisationName: string;
  requestedAt: Date;
  dueOn: string;
  messages: { id: string; authorName: string; body: string; at: Date }[];
}

/** A decision as a list shows it. */
export interface DecisionRow {
  reference: string;
  kind: string;
  outcome: string;
  /** For another duration: the last day that was granted, `YYYY-MM-DD`. */
  approvedUntil: string | null;
  decidedAt: Date;
}

/** The plan of a placement, as one page shows it. Days are `YYYY-MM-DD`. */
export interface PlanView {
  placement: { id: string; version: number; reference: string; title: string; instrument: string; status: PlacementStatus; startsOn: string; endsOn: string; hoursPerWeek: number; mentorName: string };
  kind: PlanKind;
  approval: Process["approval"];
  traineeName: string;
  hostName: string;
  /** Newest first. */
  versions: PlanVersion[];
  comments: PlanComment[];
  /** The question about the plan that waits, or the last one. */
  request: PlanRequest | null;
  decisions: DecisionRow[];
  rights: { write: boolean; comment: boolean; answer: boolean };
}

/** What one may do with the newest version now: the buttons that are shown. The commands decide again. */
export const planStepOf = ({ versions: [latest], placement, rights }: Pick<PlanView, "versions" | "placement" | "rights">): "write" | "rewrite" | "wait" | "read" => {
  if (!rights.write || !["prepared", "approval-requested", "approved", "refused"].includes(placement.status)) return "read";
  if (!latest || latest.status === "draft") return "write";
  return latest.status === "submitted" ? "wait" : "rewrite";
};
