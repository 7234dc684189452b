import { Temporal } from "temporal-polyfill";
import { today } from "@/lib/server/clock";

/** First and last day, as `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

/** The days of a year of the calendar. */
export const daysOfYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/**
 * The last day of the last half-year that ended. Own placements count in public figures up to here: those of a running
 * half-year come one by one, and who read the figures every day would see each person arrive.
 */
export const publicUntil = (): string => {
  const day = today();
  const firstOfHalf = Temporal.PlainDate.from({ year: day.year, month: day.month > 6 ? 7 : 1, day: 1 });
  return firstOfHalf.subtract({ days: 1 }).toString();
};
