import type { Role } from "@/lib/domain/access";
import { processOf } from "@/lib/domain/placements/process";
import { evaluationKinds, type EvaluationKind } from "@/lib/domain/placements/status";

/** A question beside the goals: a choice of a few, or a text. Words stand in the messages `evaluations.question.<key>`. */
export interface EvaluationQuestion {
  readonly key: "fits" | "gap" | "target" | "onTrack" | "objective" | "next" | "ready";
  readonly at: readonly EvaluationKind[];
  /** Empty = a text. */
  readonly options: readonly string[];
  readonly isOptional?: boolean;
}

/** What is asked of a kind of placement, and when. */
export interface EvaluationForm {
  readonly kinds: readonly EvaluationKind[];
  readonly questions: readonly EvaluationQuestion[];
}

const both = evaluationKinds;
const final = ["final"] as const;

const plain: EvaluationForm = { kinds: both, questions: [] };

/**
 * BVS: does the job suit, what is left to learn, which job is aimed at (page Diversiteitsstages; answer to written question
 * 115 of 2017). It is so short that it is evaluated once.
 */
const bvs: EvaluationForm = {
  kinds: final,
  questions: [{ key: "fits", at: final, options: ["yes", "partly", "no"] }, { key: "gap", at: final, options: [] }, { key: "target", at: final, options: [], isOptional: true }],
};

/** WES: whether the objective of the stageplan is reached, which is also a ground to end it. */
const wes: EvaluationForm = {
  kinds: both,
  questions: [
    { key: "onTrack", at: ["mid-term"], options: ["yes", "partly", "no"] }, { key: "objective", at: final, options: ["reached", "partly", "not-reached"] },
    { key: "next", at: final, options: [], isOptional: true },
  ],
};

/** IBO and IBO+ lead to a contract: can the trainee do the job? */
const ibo: EvaluationForm = { kinds: both, questions: [{ key: "ready", at: both, options: ["yes", "with-help", "not-yet"] }] };

const forms: Readonly<Record<string, EvaluationForm>> = { bvs, wes, ibo, "ibo-plus": ibo };

/** The form of an instrument; without one of its own it asks the goals alone. */
export const evaluationFormOf = (instrument: string): EvaluationForm => forms[instrument] ?? plain;

/** The questions of one moment. */
export const questionsAt = (instrument: string, kind: EvaluationKind): readonly EvaluationQuestion[] =>
  evaluationFormOf(instrument).questions.filter(({ at }) => at.includes(kind));

/** The moment that comes next for somebody who wrote these; null when all are written. */
export const nextEvaluation = (instrument: string, written: readonly EvaluationKind[]): EvaluationKind | null =>
  written.includes("final") ? null : (evaluationFormOf(instrument).kinds.find((kind) => !written.includes(kind)) ?? null);

/** Whether a role evaluates this kind of placement: the trainee always, the others as the process says. */
export const mayEvaluate = (instrument: string, role: Role): boolean =>
  role === "student" || (processOf(instrument)?.evaluators.includes(role) ?? false);

/** The first question that has no answer, or one that is none of its options; null when the answers are right. */
export const wrongAnswer = (questions: readonly EvaluationQuestion[], answers: Readonly<Record<string, string>>): EvaluationQuestion | null =>
  questions.find(({ key, options, isOptional }) => {
    const answer = answers[key] ?? "";
    if (answer === "") return !isOptional;
    return options.length > 0 && !options.includes(answer);
  }) ?? null;
