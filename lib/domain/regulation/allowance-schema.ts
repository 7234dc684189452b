import * as z from "zod";
import { allowanceIssues } from "./allowance";
import { allowanceFacts } from "./allowances/request";
import { sourceSchema } from "./answer-schema";
import { inOrder } from "./schema";

/** A request for an allowance: complete, so that what the instrument needs is there. */
export const allowanceRequest = allowanceFacts.check(inOrder("startsOn", "endsOn"), ({ value, issues }) => {
  for (const { name, detail } of allowanceIssues(value)) issues.push({ code: "custom", path: [name], input: value, message: detail });
});

const cents = z.int().nonnegative();

export const allowanceAnswer = z.strictObject({
  payer: z.enum(["host", "vdab", "none"]),
  months: z.array(z.strictObject({
    month: z.string().describe("YYYY-MM"),
    amountCents: cents,
    employerInvoiceCents: cents.optional().describe("Where VDAB invoices the employer."),
    workedDays: z.int().optional(), plannedDays: z.int().optional(),
    basis: z.string(), source: sourceSchema,
  })),
  totalCents: cents,
  warnings: z.array(z.string()),
});
