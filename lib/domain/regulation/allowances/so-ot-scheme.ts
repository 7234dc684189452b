import { rowOf } from "../parameters/parameter-table";
import { soOtAmountCents } from "./amounts";
import { brokenMonth, scheme } from "./scheme";

/** A table by year of the course. */
export const soOtScheme = scheme(["trainingYear"], (facts, part, parameters) => {
  const amountCents = soOtAmountCents(parameters, part.month, facts);
  const row = rowOf(parameters.soOtAmounts, part.month);
  if (amountCents === null || !row) return null;
  const isPartTime = facts.hoursPerWeek !== undefined && facts.fullTimeHoursPerWeek !== undefined && facts.hoursPerWeek < facts.fullTimeHoursPerWeek;
  const inProportion = { nl: `${part.month}: deeltijds gerekend naar verhouding van de uren; de bron geeft alleen voltijdse bedragen.`, en: `${part.month}: part-time in proportion to the hours; the source gives full-time amounts only.` };
  return {
    amountCents, source: row.source, warnings: [...brokenMonth(part), ...(isPartTime ? [inProportion] : [])],
    basis: { nl: `jaar ${facts.trainingYear} van de opleiding`, en: `year ${facts.trainingYear} of the course` },
  };
});
