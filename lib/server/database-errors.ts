import { DomainError } from "@/lib/domain/errors";

/** Promise of the database (constraint, trigger) → what the person reads. */
const codes: Record<string, string> = {
  offers_never_overfilled: "application.offerFull",
  applications_one_open: "application.alreadyOpen",
  placements_no_overlap: "placement.overlap",
  placements_week_cap: "placement.weekCap",
  placements_within_law: "placement.tooLong",
  placements_period: "endBeforeStart",
  offers_period: "endBeforeStart",
  employments_application_id_unique: "employment.alreadyThere",
  agreed_period_stays: "placement.agreedPeriod",
  agreed_end_stays: "placement.endAgreed",
  signed_terms_stay: "placement.signedTerms",
  suspensions_no_overlap: "placement.alreadySuspended",
  host_not_sanctioned: "placement.hostSanctioned",
  declared_transition: "transition.notNow",
  signature_of_current_text: "agreement.textChanged",
  signatures_once: "agreement.alreadySigned",
  signatures_one_person: "agreement.signsForOther",
  signature_of_approved_plan: "placement.notApproved",
  signed_as_approved: "placement.notApproved",
  signed_agreement_stays: "agreement.textChanged",
  agreement_signed_by_all: "agreement.notSignedByAll",
  signed_before_start: "placement.signedTooLate",
  start_conditions_met: "placement.conditionsOpen",
  confirmed_month_stays: "attendance.confirmed",
  attendance_days_one_correction: "conflict",
  attendance_in_its_month: "attendance.otherMonth",
  outflow_answers_placement_id_months_pk: "outflow.alreadyAnswered",
  evaluations_once: "evaluation.alreadyWritten",
  budget_never_overcommitted: "budget.notEnough",
  budget_one_payment_a_month: "payment.alreadyPaid",
  frozen_answer_never_changes: "answer.frozen",
  answer_agreed: "answer.notAgreed",
  answer_parts_two_pairs_of_eyes: "answer.ownPart",
  funding_was_reserved: "funding.notReserved",
  funding_amount_kept: "funding.amountKept",
  funding_covers_period: "funding.longerThanReserved",
  funding_requests_one: "funding.alreadyAsked",
  funding_requests_other_person: "forbidden",
  decided_under_mandate: "decision.noMandate",
  decision_not_own_case: "decision.ownCase",
  plans_not_own_case: "decision.ownCase",
  plans_not_by_contributor: "decision.ownCase",
  decision_answers_request: "decision.answered",
  decisions_final_once: "decision.answered",
  decision_requests_one_open: "decision.alreadyAsked",
  decision_never_changes: "decision.neverChanges",
  early_end_by_vdab: "decision.vdabOnly",
  plan_text_never_changes: "plan.underReview",
  plans_number: "plan.conflict",
  people_email: "person.emailTaken",
  parameter_rows_number: "parameter.changedMeanwhile",
  delegation_to_colleague: "delegation.notColleague",
  delegation_within_mandate: "delegation.outsideMandate",
  sanction_cases_one_open: "sanction.alreadyOpen",
  sanctions_one_at_a_time: "sanction.alreadySanctioned",
  sanction_by_vdab: "sanction.vdabOnly",
  sanction_letter_never_changes: "sanction.neverChanges",
};

/** The promises whose refusal a person reads as a sentence. */
export const promisesWithWords = Object.keys(codes);

interface PostgresFailure {
  code?: string;
  constraint_name?: string;
}

const failureOf = (error: unknown): PostgresFailure | null => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause !== "object" || cause === null || !("code" in cause) || typeof cause.code !== "string") return null;
  const constraint = "constraint_name" in cause ? cause.constraint_name : undefined;
  return { code: cause.code, constraint_name: typeof constraint === "string" ? constraint : undefined };
};

/**
 * The sentence behind a refusal of the database, or null when it is a fault of ours.
 * Lock and statement time-outs (55P03, 57014) become `busy`: trying again is the right advice.
 */
export const domainErrorOf = (error: unknown): DomainError | null => {
  if (error instanceof DomainError) return error;
  const failure = failureOf(error);
  const code = failure?.constraint_name ? codes[failure.constraint_name] : undefined;
  if (code) return new DomainError(code);
  if (failure?.code === "55P03" || failure?.code === "57014" || failure?.code === "40P01") return new DomainError("busy");
  return null;
};
