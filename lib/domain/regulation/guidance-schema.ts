import * as z from "zod";
import { bilingualSchema, sourceSchema } from "./answer-schema";
import { outcomes, ruleNames } from "./finding";
import { candidateFacts, hostFacts, instrumentCode, legalDay, weeklyHours } from "./schema";

/** What somebody tells to find out which instruments fit. Everything may be left out. */
export const guidanceRequest = z.strictObject({
  candidate: candidateFacts.optional(),
  host: hostFacts.optional(),
  on: legalDay.optional().describe("The day on which it would start and be signed; today when left out."),
  hoursPerWeek: weeklyHours.optional(),
  months: z.int().min(1).max(120).optional(),
  paid: z.boolean().optional(),
});
export type GuidanceFacts = z.infer<typeof guidanceRequest>;

export const fits = ["fits", "may-fit", "does-not-fit"] as const;

export const guidanceAnswer = z.strictObject({
  items: z.array(z.strictObject({
    instrument: instrumentCode,
    fit: z.enum(fits),
    conditions: z.array(z.strictObject({
      rule: z.enum(ruleNames), outcome: z.enum(outcomes), message: bilingualSchema, source: sourceSchema,
      missing: z.array(z.string()).optional().describe("With unknown: the facts that could still settle it."),
      about: z.array(z.string()).optional().describe("The facts of the candidate that this condition reads."),
    })),
  })),
});
