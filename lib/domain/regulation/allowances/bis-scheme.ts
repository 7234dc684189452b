import { rowOf } from "../parameters/parameter-table";
import { euroText, numberText } from "../text";
import { bisMinimumCents } from "./amounts";
import { brokenMonth, scheme } from "./scheme";

/** The legal minimum a month, which the host pays at least. */
export const bisScheme = scheme(["hoursPerWeek", "fullTimeHoursPerWeek"], ({ hoursPerWeek, fullTimeHoursPerWeek }, part, parameters) => {
  const amountCents = bisMinimumCents(parameters, part.month, { hoursPerWeek, fullTimeHoursPerWeek });
  const income = rowOf(parameters.ggmmi, part.month);
  if (amountCents === null || !income) return null;
  const [full, hours, week] = [euroText(income.value), numberText(Math.min(hoursPerWeek, fullTimeHoursPerWeek)), numberText(fullTimeHoursPerWeek)];
  return {
    amountCents, source: income.source, warnings: brokenMonth(part),
    basis: { nl: `minimum: de helft van ${full.nl} (GGMMI) × ${hours.nl} van ${week.nl} uur`, en: `minimum: half of ${full.en} (GGMMI) × ${hours.en} of ${week.en} hours` },
  };
});
