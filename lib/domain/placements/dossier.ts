import type { AskedOutflow } from "@/lib/domain/outflow/answer";
import type { EventRole } from "@/lib/domain/machine";
import type { Role, Subject } from "@/lib/domain/access";
import type { AgreementParty, AgreementStatus } from "@/lib/domain/agreements/status";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { StoredTerms } from "@/lib/domain/placements/facts";
import type { EvaluationKind, PlacementStatus, StartConditionKind } from "@/lib/domain/placements/status";
import type { PlanStatus } from "@/lib/domain/plans/status";
import type { DecisionRow } from "@/lib/domain/plans/view";

/** Days are `YYYY-MM-DD`; instants are `Date`. */
export interface DossierPlacement {
  id: string;
  version: number;
  reference: string;
  title: string;
  instrument: string;
  status: PlacementStatus;
  startsOn: string;
  endsOn: string;
  hoursPerWeek: number;
  lanes: number[];
  goals: string;
  mentorName: string;
  regulationId: string;
  lastAllowedDay: string | null;
  findings: unknown[];
  /** The day on which the law was asked last. */
  lawCheckedOn: string | null;
  facilitated: boolean;
  serviceInvolvedOn: string | null;
  signedOn: string | null;
  startedAt: Date | null;
  endedOn: string | null;
  endReasonCode: string | null;
  endReasonText: string | null;
  createdAt: Date;
}

export interface DossierAgreement {
  status: AgreementStatus;
  code: string;
  /** Null until a text was drawn up. */
  number: number | null;
  versionId: string | null;
  sha256: string | null;
  canonical: string | null;
  presentedAt: Date | null;
  parties: { party: AgreementParty; signedAt: Date | null; signerName: string | null }[];
}

export interface DossierEvaluation {
  id: string;
  kind: EvaluationKind;
  authorRole: Role;
  authorName: string;
  scores: { goal: string; score: number }[];
  strengths: string;
  growth: string;
  /** What the form of the instrument asked beside the goals. */
  answers: Record<string, string>;
  submittedAt: Date;
}

/** What is agreed beside dates and hours; a kind that does not ask something has null there. */
export interface DossierTerms extends StoredTerms {
  arrangedAt: Date | null;
  recognitionReference: string;
  referenceWageCents: number | null;
  premiumRate: number | null;
  wayOfEnding: string;
  contractRegisteredAt: Date | null;
}

/** The latest version of the plan. */
export interface DossierPlan {
  id: string;
  number: number;
  kind: string;
  status: PlanStatus;
  decidedAt: Date | null;
  reasonCode: string | null;
  reasonText: string | null;
}

/** Weeks in which it stood still; a class of reasons, never a medical one. */
export interface DossierSuspension {
  from: string;
  to: string | null;
  reason: string;
}

/** The one file of a placement, as one reader may see it. */
export interface Dossier {
  placement: DossierPlacement;
  terms: DossierTerms;
  plan: DossierPlan | null;
  /** Newest first; empty for who may not read them. */
  decisions: DecisionRow[];
  suspensions: DossierSuspension[];
  /** Who mediates, where the law gives a mediator a part. */
  mediator: { name: string } | null;
  subject: Subject;
  goals: string[];
  trainee: { name: string };
  host: { name: string; slug: string; kind: OrganisationKind };
  school: { name: string } | null;
  supervisorName: string | null;
  course: string | null;
  place: string;
  offerSlug: string | null;
  application: { reference: string; submittedAt: Date | null; acceptedAt: Date | null } | null;
  agreement: DossierAgreement | null;
  conditions: { kind: StartConditionKind; responsible: Role; doneAt: Date | null; note: string }[];
  evaluations: DossierEvaluation[];
  /** Whether they were asked if they work; empty for who may not know. */
  outflow: AskedOutflow[];
  messages: { id: string; authorName: string; role: Role; at: Date; body: string }[];
  history: { seq: number; at: Date; event: string; role: EventRole; actorName: string | null }[];
}
