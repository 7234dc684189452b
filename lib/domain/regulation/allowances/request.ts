import * as z from "zod";
import { cents, fullTimeWeek, inOrder, instrumentCode, legalDay, trainingYear, weeklyHours } from "../schema";

const absence = z.strictObject({ from: legalDay, to: legalDay }).check(inOrder("from", "to"));

/** What an allowance is reckoned from. */
export const allowanceFacts = z.strictObject({
  instrument: instrumentCode,
  startsOn: legalDay,
  endsOn: legalDay,
  hoursPerWeek: weeklyHours.optional(),
  fullTimeHoursPerWeek: fullTimeWeek.optional(),
  workdays: z.array(z.int().min(1).max(7)).min(1).max(7)
    .refine((days) => new Set(days).size === days.length, "names a day twice")
    .optional().describe("1 Monday … 7 Sunday; Monday to Friday when left out."),
  absences: z.array(absence).max(200).optional(),
  trainingYear: trainingYear.optional(),
  replacementIncomePerDayCents: cents.optional(),
  grossWageCents: cents.optional().describe("Per month, after the hiring."),
  employeeContributionRate: z.number().min(0).max(1).optional().describe("RSZ of the employee, as a share of 1."),
  replacementIncomePerMonthCents: cents.optional(),
  premiumRate: z.number().min(0).max(1).optional(),
});
