import type { Duration } from "./duration";
import type { Parameters } from "./parameters/parameters";
import type { Facts } from "./schema";
import type { Bilingual, Source } from "./source";

export const ruleNames = [
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours", "plan-kind", "plan-content",
  "plan-approval", "request-window", "signed-before-start", "candidate-eligibility", "host-sanction", "host-recognition", "follow-up-contract",
  "allowance-minimum", "allowance-amount", "funding-conditions", "overlap", "suspension", "early-end-authority", "early-end-ground",
] as const;
export type RuleName = (typeof ruleNames)[number];

export const outcomes = ["pass", "fail", "warn", "unknown"] as const;
export type Outcome = (typeof outcomes)[number];
export type Value = string | number | boolean | null;

/** What a rule says of a case. */
export interface Judgement {
  readonly outcome: Outcome;
  /** What was found; null where one value does not say it. */
  readonly actual?: Value;
  /** What it was held against. */
  readonly limit?: Value;
  readonly message: Bilingual;
  /** With `unknown`: the facts that could still settle it, as paths in the request (`candidate.birthDate`). */
  readonly missing?: readonly string[];
  /** The facts that it reads, whatever the outcome, as such paths; for the guide, which says it in the words of the asker. */
  readonly about?: readonly string[];
  /** Where this outcome stands, when it is not where the rule stands. */
  readonly source?: Source;
}

/** A judgement under its rule's name and source. */
export interface Finding {
  readonly rule: RuleName;
  readonly outcome: Outcome;
  readonly actual: Value;
  readonly limit: Value;
  readonly message: Bilingual;
  readonly source: Source;
  readonly missing?: readonly string[];
}

/** A rule with its parameters, ready to be asked. */
export interface Rule {
  readonly name: RuleName;
  readonly source: Source;
  /** Null = it does not appear: an event rule whose block was not given. */
  readonly judge: (facts: Facts, parameters: Parameters) => Judgement | null;
  /** The parts that must all hold, each on its own; the guide shows them one by one. */
  readonly parts?: (facts: Facts) => readonly Judgement[];
  /** The lengths that it holds a period against. */
  readonly durations?: readonly Duration[];
}

export const findingOf = ({ name: rule, source: usual }: Pick<Rule, "name" | "source">, judgement: Judgement): Finding => {
  const { outcome, actual = null, limit = null, message, missing, source = usual } = judgement;
  // Written out: spreading one object into another took half of the time of a check.
  return missing ? { rule, outcome, actual, limit, message, source, missing } : { rule, outcome, actual, limit, message, source };
};

/** The judgement of a rule that cannot tell yet: which fact is missing, in words and as a path; what was found of it so far. */
export const unknown = (missing: readonly string[], words: Bilingual, limit: Value = null, actual: Value = null): Judgement =>
  ({ outcome: "unknown", actual, limit, missing, message: { nl: `Nog niet bekend: ${words.nl}.`, en: `Not known yet: ${words.en}.` } });

/** Which of these facts were not given. */
export const missingOf = (facts: Facts, names: readonly (keyof Facts)[]): string[] => names.filter((name) => facts[name] === undefined);
