import type { DecisionOutcome, RequestKind } from "@/lib/domain/decisions/kinds";

/**
 * The coded reasons of a decision, by what was asked and what was answered. Each has a sentence in Dutch and English
 * (`decisions.reasons.<code>`) that the letter states; the first is the one that is proposed.
 */
export const decisionReasons = {
  plan: {
    approved: ["plan-complete", "fits-job-target", "gap-can-be-closed"],
    "approved-other-duration": ["shorter-enough", "within-law", "calendar"],
    "changes-requested": ["objective-unclear", "competences-unclear", "method-unclear", "duration-not-motivated", "guidance-unclear", "facts-missing", "other"],
    refused: ["work-not-learning", "no-gap", "outside-target-group", "host-not-suited", "duration-not-justified", "asked-too-late", "other"],
  },
  extension: {
    approved: ["objective-within-reach", "lost-time-made-up"],
    "approved-other-duration": ["shorter-enough", "within-law", "calendar"],
    "changes-requested": ["duration-not-motivated", "facts-missing", "other"],
    refused: ["objective-already-reached", "no-progress", "duration-not-justified", "other"],
  },
  "early-end": {
    approved: ["ground-established"],
    "approved-other-duration": ["other-last-day"],
    "changes-requested": ["ground-unclear", "hear-the-other-side", "facts-missing", "other"],
    refused: ["ground-not-established", "solution-possible", "other"],
  },
} as const satisfies Record<RequestKind, Record<DecisionOutcome, readonly string[]>>;

type Codes<K extends RequestKind> = (typeof decisionReasons)[K][DecisionOutcome][number];
export type ReasonCode = Codes<RequestKind>;

/** The codes one can choose from for this answer. */
export const reasonsFor = (kind: RequestKind, outcome: DecisionOutcome): readonly ReasonCode[] => decisionReasons[kind][outcome];

/** The text as a code that may motivate this answer, or null. */
export const reasonCodeOf = (kind: RequestKind, outcome: DecisionOutcome, text: string): ReasonCode | null =>
  reasonsFor(kind, outcome).find((code) => code === text) ?? null;

/**
 * Whether the decider must add a sentence of their own. An approval gives what was asked; whoever does not get it must
 * be able to read why in their own case (formal motivation, law of 29 July 1991, article 3).
 */
export const needsOwnWords = (outcome: DecisionOutcome): boolean => outcome !== "approved";
