import * as z from "zod";
import { centsFrom } from "@/lib/domain/offers/typed-numbers";
import type { TermField } from "@/lib/domain/placements/terms";
import { evaluationKinds, startConditionKinds } from "@/lib/domain/placements/status";
import { decimal, isoDate, text, uuid, versionField } from "@/lib/domain/validation";

const target = { id: uuid(), version: versionField() };

/** Half days 0 (Monday morning) to 13 (Sunday afternoon). */
const lanes = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z.array(z.coerce.number().int().min(0).max(13)).min(1, "placement.chooseDays").max(14),
);

/** Left out = this kind does not ask it; empty = not known (null). */
const term = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? null : value), schema.nullable()).optional();
const amount = () => z.preprocess(centsFrom, z.number("invalidAmount").int().min(0).max(10_000_000).nullable()).optional();
const yesNo = z.preprocess((value) => (value === "yes" ? true : value === "no" ? false : value), z.boolean("required"));

/** The terms a kind can ask; `termsAskedBy` says which. */
const terms = {
  fullTimeHoursPerWeek: decimal().pipe(z.number().gt(0, "invalidNumber").max(50)).optional(),
  allowanceCents: amount(),
  trainingYear: term(z.coerce.number("invalidNumber").int().min(1).max(10)),
  referenceWageCents: amount(),
  premiumRate: term(z.coerce.number("invalidNumber").min(0).max(1)),
  recognisedUntil: term(isoDate()),
  recognitionReference: text(120).optional(),
  mayWorkInBelgium: term(yesNo),
  compulsoryForDiploma: term(yesNo),
  weeksWorkedBefore: term(z.coerce.number("invalidNumber").int().min(0).max(2000)),
  compulsorySchooling: term(yesNo),
  wayOfEnding: text(600).optional(),
} satisfies Record<TermField, z.ZodType>;

/** What is agreed about a placement before its agreement is drawn up. */
export const arrangePlacementSchema = z.object({
  ...target,
  ...terms,
  title: text(120, 1),
  startsOn: isoDate(),
  endsOn: isoDate(),
  hoursPerWeek: decimal().pipe(z.number().gt(0, "invalidNumber").max(50)),
  lanes,
  mentorName: text(120, 1),
  goals: text(2000, 10),
}).refine((input) => input.endsOn >= input.startsOn, { path: ["endsOn"], message: "endBeforeStart" });
export type ArrangePlacement = z.infer<typeof arrangePlacementSchema>;

const ticked = z.preprocess((value) => value === true || value === "on", z.boolean()).default(false);

/** A step at which the law may warn: who takes it ticks that they saw it. */
export const startPlacementSchema = z.object({ ...target, acknowledged: ticked });
export type StartPlacement = PlacementTarget & { acknowledged?: boolean };

export const suspensionReasons = ["illness", "maternity", "accident", "force-majeure", "other"] as const;

/** From a day on it stands still, for a class of reasons that is never a medical one. */
export const suspendPlacementSchema = z.object({ ...target, on: isoDate(), reason: z.enum(suspensionReasons, "required"), acknowledged: ticked });
export type SuspendPlacement = z.output<typeof suspendPlacementSchema>;

/** The last day on which it stood still. */
export const resumePlacementSchema = z.object({ ...target, until: isoDate() });
export type ResumePlacement = z.output<typeof resumePlacementSchema>;

/** The contract that the host signed with the trainee after the training. */
export const registerContractSchema = z.object({
  ...target,
  startsOn: isoDate(),
  length: z.enum(["open-ended", "fixed"], "required"),
  endsOn: term(isoDate()),
})
  .refine(({ length, endsOn }) => length === "open-ended" || Boolean(endsOn), { path: ["endsOn"], message: "required" })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, { path: ["endsOn"], message: "endBeforeStart" });
export type RegisterContract = z.output<typeof registerContractSchema>;

export const placementTargetSchema = z.object(target);
export type PlacementTarget = z.infer<typeof placementTargetSchema>;

export const tickConditionSchema = z.object({
  id: uuid(),
  kind: z.enum(startConditionKinds),
  note: text(300),
});
export type TickCondition = z.infer<typeof tickConditionSchema>;

/** The scores of a form, `scores-0`, `scores-1` …, gathered as one list in the order of the goals, and its answers by their question. */
const gatherScores = (input: unknown): unknown => {
  if (typeof input !== "object" || input === null || "scores" in input) return input;
  const entries = Object.entries(input);
  const scores = entries.filter(([name]) => name.startsWith("scores-"))
    .toSorted(([a], [b]) => Number(a.slice(7)) - Number(b.slice(7))).map(([, value]) => value);
  const answers = Object.fromEntries(entries.filter(([name]) => name.startsWith("answer-")).map(([name, value]) => [name.slice(7), value]));
  return { ...input, scores, answers };
};

export const writeEvaluationSchema = z.preprocess(gatherScores, z.object({
  id: uuid(),
  kind: z.enum(evaluationKinds),
  /** One score a goal, in the order of the goals: 1 (not yet) to 4 (alone). */
  scores: z.array(z.coerce.number("evaluation.chooseScore").int("evaluation.chooseScore").min(1, "evaluation.chooseScore").max(4)).max(20),
  /** What the form of the instrument asks beside the goals: question to answer. */
  answers: z.record(z.string().max(40), text(2000)).optional(),
  strengths: text(2000, 10),
  growth: text(2000, 10),
}));
export type WriteEvaluation = z.infer<typeof writeEvaluationSchema>;

/** Why a placement stops before its last day, or never starts. The person concerned reads both code and sentence. */
export const endReasons = ["work-found", "illness-or-absence", "agreement-not-kept", "goal-reached", "other-choice", "host-cannot", "other"] as const;
export type EndReason = (typeof endReasons)[number];

export const endPlacementSchema = z.object({
  ...target,
  on: isoDate(),
  reason: z.enum(endReasons, "required"),
  explanation: text(1000),
});
export type EndPlacement = z.infer<typeof endPlacementSchema>;

export const cancelPlacementSchema = z.object({
  ...target,
  reason: z.enum(endReasons, "required"),
  explanation: text(1000),
});
export type CancelPlacement = z.infer<typeof cancelPlacementSchema>;

export const facilitatePlacementSchema = z.object({ ...target, facilitated: z.enum(["yes", "no"]), involvedOn: isoDate().optional() });
export type FacilitatePlacement = z.infer<typeof facilitatePlacementSchema>;

export const writeMessageSchema = z.object({ id: uuid(), idempotencyKey: z.uuid(), body: text(4000, 1) });
export type WriteMessage = z.infer<typeof writeMessageSchema>;
