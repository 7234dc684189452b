import * as z from "zod";
import { measureIds, templateNames } from "@/lib/domain/answers/measures";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

const chosen = z.preprocess((value) => (Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value]), z.array(z.enum(measureIds)).max(measureIds.length));
const optionalDate = z.preprocess((value) => (value === "" ? undefined : value), isoDate().optional());

export const createAnswerSchema = z.object({
  number: text(20, 1),
  title: text(160, 3),
  askedBy: text(120),
  askedOn: isoDate(),
  dueOn: optionalDate,
  template: z.enum(templateNames, "required"),
  year: z.coerce.number("invalidNumber").int().min(2004).max(2100),
  part: z.enum(["h1", "h2", "year"], "required"),
  asOf: optionalDate,
  measures: chosen,
})
  .refine(({ template, measures }) => template !== "composed" || measures.length > 0, { path: ["measures"], message: "answer.chooseParts" })
  .refine(({ template, part, measures }) => part === "year" || (template !== "government" && !(template === "composed" && measures.some((id) => id.startsWith("Q2")))), { path: ["part"], message: "answer.wholeYears" });
export type CreateAnswer = z.infer<typeof createAnswerSchema>;

const part = { id: uuid(), key: text(10, 1), version: versionField() };

export const editPartSchema = z.object({ ...part, body: text(6000, 1) });
export type EditPart = z.infer<typeof editPartSchema>;
export const agreePartSchema = z.object(part);
export type AgreePart = z.infer<typeof agreePartSchema>;
export const commentPartSchema = z.object({ ...part, comment: text(2000, 1) });
export type CommentPart = z.infer<typeof commentPartSchema>;
export const answerTargetSchema = z.object({ id: uuid(), version: versionField() });
export type AnswerTarget = z.infer<typeof answerTargetSchema>;
