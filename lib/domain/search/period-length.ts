import { Temporal } from "temporal-polyfill";

/** How long a period is, in the unit that people would use; only to describe it, never to judge it. */
interface PeriodLength {
  unit: "months" | "weeks" | "days";
  count: number;
}

/** The length of a period, last day included: whole months if it is, else weeks, and days below two weeks. */
export const periodLength = (startsOn: string, endsOn: string): PeriodLength => {
  const start = Temporal.PlainDate.from(startsOn);
  const behind = Temporal.PlainDate.from(endsOn).add({ days: 1 });
  const { years, months, days } = start.until(behind, { largestUnit: "years" });
  if (days === 0 && (months > 0 || years > 0)) return { unit: "months", count: years * 12 + months };
  const total = start.until(behind).days;
  return total >= 14 ? { unit: "weeks", count: Math.round(total / 7) } : { unit: "days", count: total };
};
