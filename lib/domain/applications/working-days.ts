import { Temporal } from "temporal-polyfill";

const isWorkday = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5;

/**
 * Working days (Monday to Friday) after `from` up to and including `to`, both `YYYY-MM-DD`; 0 when `to` is not later.
 * Public holidays count as working days: a promise that is kept by this count is kept by any.
 */
export const workingDaysSince = (from: string, to: string): number => {
  const last = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from);
  let count = 0;
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 });
    if (isWorkday(day)) count += 1;
  }
  return count;
};

/** The last day of a promise to answer within `workingDays` after `from`. */
export const replyBy = (from: string, workingDays: number): string => {
  let day = Temporal.PlainDate.from(from);
  let left = workingDays;
  while (left > 0) {
    day = day.add({ days: 1 });
    if (isWorkday(day)) left -= 1;
  }
  return day.toString();
};
