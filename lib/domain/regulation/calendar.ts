import { Temporal } from "temporal-polyfill";

/** A legal date, `YYYY-MM-DD`. Compared as text: ISO dates sort as they follow each other. */
export type Day = string;
/** A month, `YYYY-MM`. */
export type Month = string;

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

/** The last day of a period of years: twelve months of the rule above each. */
export const lastDayOfYears = (start: Day, years: number): Day => lastDayOfMonths(start, years * 12);

/** The last day of a period of whole weeks. */
export const lastDayOfWeeks = (start: Day, weeks: number): Day => lastDayOfDays(start, weeks * 7);

/** The last day of a period counted in calendar days, the first day included. */
export const lastDayOfDays = (start: Day, days: number): Day => addDays(start, days - 1);

/** Calendar days from the first to the last, both included. */
export const countDays = (first: Day, last: Day): number => plain(first).until(plain(last)).days + 1;

export const addDays = (day: Day, days: number): Day => plain(day).add({ days }).toString();
export const dayBefore = (day: Day): Day => addDays(day, -1);
export const dayAfter = (day: Day): Day => addDays(day, 1);

/** The first day on which `months` months have passed since `day`: the day after the period's last. */
export const afterMonths = (day: Day, months: number): Day => dayAfter(lastDayOfMonths(day, months));

/** Whether somebody born on `birth` has reached `years` on `on`; a year is twelve months of the rule above. */
export const hasReachedAge = (birth: Day, years: number, on: Day): boolean => afterMonths(birth, years * 12) <= on;

/** Whether the `months` months that follow `since` have passed by `on`: "registered n months immediately before the start". */
export const haveMonthsPassed = (since: Day, months: number, on: Day): boolean => afterMonths(since, months) <= on;

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const daysInMonth = (month: Month): number => Temporal.PlainYearMonth.from(month).daysInMonth;
export const firstDayOf = (month: Month): Day => `${month}-01`;
export const lastDayOf = (month: Month): Day => `${month}-${daysInMonth(month)}`;

/** The months that a period touches, in order. */
export const monthsOf = (first: Day, last: Day): Month[] => {
  const months: Month[] = [];
  const end = plain(last).toPlainYearMonth();
  for (let month = plain(first).toPlainYearMonth(); Temporal.PlainYearMonth.compare(month, end) <= 0; month = month.add({ months: 1 })) {
    months.push(month.toString());
  }
  return months;
};

/** The school year that a day falls in: 1 September to 31 August. */
export const schoolYearOf = (day: Day): { startsOn: Day; endsOn: Day } => {
  const { year, month } = plain(day);
  const first = month >= 9 ? year : year - 1;
  return { startsOn: `${first}-09-01`, endsOn: `${first + 1}-08-31` };
};

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek;

export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
