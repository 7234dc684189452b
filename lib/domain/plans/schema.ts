import * as z from "zod";
import { planContentSchema, planParts } from "@/lib/domain/plans/content";
import { planContentFrom } from "@/lib/domain/plans/form-content";
import { text, uuid, versionField } from "@/lib/domain/validation";

/** The fields of the form, with its rows gathered as lists: a problem then stands at the field it is about. */
const gather = (input: unknown): unknown =>
  typeof input !== "object" || input === null ? input : { ...input, ...planContentFrom(new Map(Object.entries(input))) };

/** What a form shows: the latest number of the plan and its edit count; both 0 while there is no plan yet. */
const seen = { number: z.coerce.number().int().min(0), version: z.coerce.number().int().min(0) };

export const savePlanSchema = z.preprocess(gather, z.object({
  placementId: uuid(),
  ...seen,
  ...planContentSchema.shape,
  /** `keep` to go on later, `review` to read it through before it is handed in. */
  then: z.enum(["keep", "review"]).default("keep"),
})).transform(({ placementId, number, version, then, ...content }) => ({ placementId, number, version, then, content }));
export type SavePlan = z.infer<typeof savePlanSchema>;

export const copyModelPlanSchema = z.object({ placementId: uuid(), ...seen, modelId: uuid() });
export type CopyModelPlan = z.infer<typeof copyModelPlanSchema>;

export const submitPlanSchema = z.object({
  planId: uuid(),
  version: versionField(),
  placementVersion: versionField(),
  /** What the asker tells the decider beside the plan. */
  motivation: text(2000).default(""),
});
export type SubmitPlan = z.infer<typeof submitPlanSchema>;

/** A part of a plan that a comment is about: a whole part, one row of it, or the plan as a whole (empty). */
const part = z.string().default("").refine(
  (value) => value === "" || planParts.some((name) => value === name || new RegExp(`^${name}\\.\\d{1,2}$`, "u").test(value)), "invalidValue");

export const commentPlanSchema = z.object({ planId: uuid(), part, body: text(2000, 1), idempotencyKey: z.uuid() });
export type CommentPlan = z.infer<typeof commentPlanSchema>;

export const resolveCommentSchema = z.object({ commentId: uuid() });
export type ResolveComment = z.infer<typeof resolveCommentSchema>;
