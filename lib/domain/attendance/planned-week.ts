import { plannedDaysOf, type Planning } from "@/lib/domain/attendance/planned-days";
import { addDays, monthOf, weekdayOf, type Day } from "@/lib/domain/regulation/calendar";

export interface WeekDay {
  day: Day;
  /** In quarters of an hour; null when nobody is expected. */
  plannedQuarters: number | null;
  isHoliday: boolean;
}

/** The week around a day as it is planned: Monday to Friday, and the weekend where somebody works then. */
export const plannedWeekOf = (planning: Planning, day: Day): WeekDay[] => {
  const days = Array.from({ length: 7 }, (_, index) => addDays(day, index + 1 - weekdayOf(day)));
  const planned = [...new Set(days.map(monthOf))].flatMap((month) => plannedDaysOf(planning, month));
  return days
    .map((each) => ({ day: each, found: planned.find((one) => one.day === each) }))
    .filter(({ day: each, found }) => weekdayOf(each) <= 5 || found)
    .map(({ day: each, found }) => ({ day: each, plannedQuarters: found?.plannedQuarters ?? null, isHoliday: found?.isHoliday ?? false }));
};
