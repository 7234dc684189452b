import { checkCompliance, type ComplianceAnswer } from "./check";
import type { Finding, RuleName } from "./finding";
import { builtInParameters, type Parameters } from "./parameters/parameters";
import type { Facts } from "./schema";

/** The steps of a file at which the law is asked. */
export type LawStep = "publish" | "select" | "request-approval" | "approve" | "sign" | "start" | "suspend" | "end-early" | "end";

const publish: readonly RuleName[] = [
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours", "host-sanction", "host-recognition",
  "allowance-minimum", "allowance-amount",
];
const approve: readonly RuleName[] = [...publish, "candidate-eligibility", "plan-kind", "plan-content", "request-window", "overlap", "funding-conditions"];
const sign: readonly RuleName[] = [...approve, "plan-approval"];

/** A step looks only at what can be known by then. */
const rulesOf: Readonly<Record<LawStep, readonly RuleName[]>> = {
  publish, select: publish, "request-approval": approve, approve, sign, start: [...sign, "signed-before-start"],
  suspend: ["suspension"], "end-early": ["early-end-authority", "early-end-ground"], end: ["follow-up-contract"],
};

/** Whether a step looks at what this rule says. */
export const looksAt = (step: LawStep, rule: RuleName): boolean => rulesOf[step].includes(rule);

export interface StepCheck {
  readonly answer: ComplianceAnswer;
  /** They block the step. */
  readonly blocking: readonly Finding[];
  /** The person who decides must tick that they saw them. */
  readonly toAcknowledge: readonly Finding[];
  /** The rest: shown, and they ask nothing. */
  readonly shown: readonly Finding[];
}

/** What the law says at a step, with the parameters that are known. */
export const checkForStep = (step: LawStep, facts: Facts, parameters: Parameters = builtInParameters): StepCheck => {
  const answer = checkCompliance(facts, parameters);
  const isLookedAt = ({ rule }: Finding) => looksAt(step, rule);
  const blocking = answer.findings.filter((finding) => isLookedAt(finding) && finding.outcome === "fail");
  const toAcknowledge = answer.findings.filter((finding) => isLookedAt(finding) && (finding.outcome === "unknown" || finding.outcome === "warn"));
  const asked = new Set([...blocking, ...toAcknowledge]);
  return { answer, blocking, toAcknowledge, shown: answer.findings.filter((finding) => !asked.has(finding)) };
};
