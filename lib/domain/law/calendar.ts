import { Temporal } from "temporal-polyfill";

/** A legal date, `YYYY-MM-DD`. Compared as text: ISO dates sort as they follow each other. */
export type Day = string;

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

/**
 * The last day of a period of `months` months that begins on `start`: the day before the same day number in the
 * target month; for the first of a month the end of the month before; where that day does not exist the end of the month.
 * Counted in the spirit of the Judicial Code, art. 54, and Regulation 1182/71. Adding months and taking a day off is
 * not the same on the 29th to 31st: 31 August 2023 and 6 months end on 29 February 2024.
 */
export const lastDayOfMonths = (start: Day, months: number): Day => {
  const first = plain(start);
  const target = first.with({ day: 1 }).add({ months });
  if (first.day === 1) return target.subtract({ days: 1 }).toString();
  return target.with({ day: Math.min(first.day - 1, target.daysInMonth) }).toString();
};

/** The last day of a period of whole weeks. */
export const lastDayOfWeeks = (start: Day, weeks: number): Day => plain(start).add({ days: weeks * 7 - 1 }).toString();

/** The last day of a period counted in calendar days, the first day included. */
export const lastDayOfDays = (start: Day, days: number): Day => plain(start).add({ days: days - 1 }).toString();

/** Calendar days from the first to the last, both included. */
export const countDays = (first: Day, last: Day): number => plain(first).until(plain(last)).days + 1;

export const dayBefore = (day: Day): Day => plain(day).subtract({ days: 1 }).toString();
export const dayAfter = (day: Day): Day => plain(day).add({ days: 1 }).toString();
export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();

/** The first day on which `months` months have passed since `day`: the day after the period's last. */
export const afterMonths = (day: Day, months: number): Day => dayAfter(lastDayOfMonths(day, months));

/** Whether somebody born on `birth` has reached `years` on `on`; a year is twelve months of the rule above. */
export const hasReachedAge = (birth: Day, years: number, on: Day): boolean => afterMonths(birth, years * 12) <= on;

/** The months, `YYYY-MM`, that a period touches, in order. */
export const monthsOf = (first: Day, last: Day): string[] => {
  const months: string[] = [];
  const end = plain(last).toPlainYearMonth();
  for (let month = plain(first).toPlainYearMonth(); Temporal.PlainYearMonth.compare(month, end) <= 0; month = month.add({ months: 1 })) {
    months.push(month.toString());
  }
  return months;
};

export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
