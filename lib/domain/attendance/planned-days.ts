import { addDays, daysInMonth, firstDayOf, maxDay, minDay, monthsOf, weekdayOf, lastDayOf, type Day, type Month } from "@/lib/domain/regulation/calendar";
import { isHoliday } from "@/lib/domain/regulation/holidays";

/** What of a placement decides on which days somebody is expected. */
export interface Planning {
  startsOn: Day;
  endsOn: Day;
  /** The day it really ended, when it did. */
  endedOn: Day | null;
  hoursPerWeek: number;
  /** Half days 0 (Monday morning) to 13 (Sunday afternoon). */
  lanes: readonly number[];
}

export interface PlannedDay {
  day: Day;
  /** In quarters of an hour, rounded to the nearest. */
  plannedQuarters: number;
  /** Nobody is expected; it counts as planned and performed. */
  isHoliday: boolean;
}

/** The last day on which somebody is expected. */
export const lastPlannedDay = ({ endsOn, endedOn }: Planning): Day => (endedOn ? minDay(endsOn, endedOn) : endsOn);

/** The months of a placement, oldest first. */
export const monthsOfPlacement = (planning: Planning): Month[] => monthsOf(planning.startsOn, maxDay(planning.startsOn, lastPlannedDay(planning)));

/** The weekdays with at least one half day, 1 Monday to 7 Sunday. */
export const workdaysOf = (lanes: readonly number[]): number[] => [...new Set(lanes.map((lane) => Math.floor(lane / 2) + 1))].toSorted((a, b) => a - b);

/** The days of a month on which somebody is expected, holidays among them: each half day of the week weighs the same. */
export const plannedDaysOf = (planning: Planning, month: Month): PlannedDay[] => {
  const { lanes, hoursPerWeek, startsOn } = planning;
  const [from, to] = [maxDay(firstDayOf(month), startsOn), minDay(lastDayOf(month), lastPlannedDay(planning))];
  const halvesOn = (weekday: number): number => lanes.filter((lane) => Math.floor(lane / 2) + 1 === weekday).length;
  return Array.from({ length: daysInMonth(month) }, (_, index) => addDays(firstDayOf(month), index))
    .filter((day) => from <= day && day <= to && halvesOn(weekdayOf(day)) > 0)
    .map((day) => ({ day, plannedQuarters: Math.round((hoursPerWeek * 4 * halvesOn(weekdayOf(day))) / lanes.length), isHoliday: isHoliday(day) }));
};
