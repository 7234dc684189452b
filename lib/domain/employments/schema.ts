import * as z from "zod";
import { employmentOutcomes } from "@/lib/domain/employments/outcomes";
import { isoDate, text, uuid, versionField } from "@/lib/domain/validation";

/** A candidate of a programme's job begins: when, until when, who coaches, and how the language is supported. */
export const registerEmploymentSchema = z.object({
  applicationId: uuid(),
  startsOn: isoDate(),
  endsOn: isoDate(),
  coachName: text(120, 1),
  languageSupport: text(600),
}).refine((input) => input.endsOn >= input.startsOn, { path: ["endsOn"], message: "endBeforeStart" });
export type RegisterEmployment = z.output<typeof registerEmploymentSchema>;

export const endEmploymentSchema = z.object({ id: uuid(), version: versionField(), on: isoDate(), outcome: z.enum(employmentOutcomes, "required") });
export type EndEmployment = z.output<typeof endEmploymentSchema>;
