import type { Facts } from "./schema";
import type { Bilingual, Source } from "./source";

export const ruleNames = [
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours", "plan-kind", "plan-content",
  "plan-approval", "request-window", "signed-before-start", "candidate-eligibility", "host-sanction", "host-recognition", "follow-up-contract",
  "allowance-minimum", "allowance-amount", "funding-conditions", "overlap", "suspension", "early-end-authority", "early-end-ground",
] as const;
export type RuleName = (typeof ruleNames)[number];
export type Outcome = "pass" | "fail" | "warn" | "unknown";
export type Value = string | number | boolean | null;

/** What a rule found: the fact, the limit, a sentence in both languages, and where it stands. */
export interface Finding {
  readonly rule: RuleName;
  readonly outcome: Outcome;
  readonly actual: Value;
  readonly limit: Value;
  readonly message: Bilingual;
  readonly source: Source;
}

/** A rule with its parameters, ready to be asked. Null = it does not appear: an event rule whose block was not given. */
export type Rule = (facts: Facts) => Finding | null;

/** Builds a rule's finding: the sentence that fits the outcome, and the facts that are missing when it is unknown. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly actual?: Value;
  readonly limit?: Value;
  readonly message: Bilingual;
}

export const finding = (rule: RuleName, source: Source, { outcome, actual = null, limit = null, message }: Verdict): Finding =>
  ({ rule, outcome, actual, limit, message, source });

/** The sentence of every unknown outcome: which fact is missing. */
export const missing = (nl: string, en: string): Bilingual => ({ nl: `Nog niet bekend: ${nl}.`, en: `Not known yet: ${en}.` });
