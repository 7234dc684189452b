import * as z from "zod";
import { outcomes, ruleNames } from "./finding";
import { instrumentCode } from "./schema";

export const bilingualSchema = z.strictObject({ nl: z.string(), en: z.string() });

export const sourceSchema = z.strictObject({
  title: z.string(), reference: z.string(),
  status: z.enum(["verified", "unverified", "assumption"]).describe("unverified: general knowledge. assumption: a choice, or the chosen side of a conflict."),
});

export const findingSchema = z.strictObject({
  rule: z.enum(ruleNames),
  outcome: z.enum(outcomes),
  actual: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  limit: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  message: bilingualSchema,
  source: sourceSchema,
  missing: z.array(z.string()).optional().describe("With unknown: the facts that could still settle it."),
});

const anchor = z.enum(["start", "signed"]);

/** The answer of a compliance check. */
export const complianceAnswer = z.strictObject({
  verdict: z.enum(["compliant", "incomplete", "non-compliant"]),
  regulation: z.strictObject({ id: z.string(), instrument: instrumentCode, anchor, validFrom: z.iso.date().nullable(), validTo: z.iso.date().nullable() }).nullable(),
  lastAllowedDay: z.iso.date().nullable(),
  findings: z.array(findingSchema),
});

/** An instrument with every version of its rules. */
export const instrumentAnswer = z.strictObject({
  code: instrumentCode,
  name: z.string(),
  paid: z.boolean(),
  versions: z.array(z.strictObject({
    id: z.string(), validFrom: z.iso.date().nullable(), validTo: z.iso.date().nullable(), anchor, allowanceBy: z.enum(["host", "vdab", "none"]),
    summary: bilingualSchema, sources: z.array(sourceSchema),
  })),
  current: z.string().nullable().describe("The version of a file that starts and is signed on the day asked for."),
});
