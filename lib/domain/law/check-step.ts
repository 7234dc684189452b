import { checkCompliance, type ComplianceAnswer } from "./check";
import type { Finding, RuleName } from "./finding";
import type { Facts } from "./schema";

/** The steps of a file at which the law is asked. */
export type LawStep = "publish" | "select" | "approve" | "sign" | "start" | "end";

const publish: readonly RuleName[] = [
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours", "host-sanction", "host-recognition",
  "allowance-minimum", "allowance-amount",
];
const approve: readonly RuleName[] = [...publish, "candidate-eligibility", "plan-kind", "plan-content", "request-window", "overlap", "funding-conditions"];
const sign: readonly RuleName[] = [...approve, "plan-approval"];

/** What can be known by each step: a step looks only at these. */
const rulesOf: Readonly<Record<LawStep, readonly RuleName[]>> = {
  publish, select: publish, approve, sign, start: [...sign, "signed-before-start"], end: ["follow-up-contract"],
};

export interface StepCheck {
  readonly answer: ComplianceAnswer;
  /** They block the step. */
  readonly blocking: readonly Finding[];
  /** The person who decides must tick that they saw them. */
  readonly toAcknowledge: readonly Finding[];
}

/** What the law says at a step. Other findings of the answer are shown and ask nothing. */
export const checkForStep = (step: LawStep, facts: Facts): StepCheck => {
  const answer = checkCompliance(facts);
  const seen = answer.findings.filter(({ rule }) => rulesOf[step].includes(rule));
  return {
    answer,
    blocking: seen.filter(({ outcome }) => outcome === "fail"),
    toAcknowledge: seen.filter(({ outcome }) => outcome === "unknown" || outcome === "warn"),
  };
};
