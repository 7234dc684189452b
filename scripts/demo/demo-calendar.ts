import { Temporal } from "temporal-polyfill";
import type { Random } from "@/scripts/demo/random";

/** A minute in Brussels, `2026-11-20T09:15`: sorts as it follows, and is what `APP_TODAY` reads. */
export type Moment = string;

/** Days are counted from the day on which the demo data are made: 0 is that day, -1 the day before. */
export interface DemoCalendar {
  readonly today: string;
  /** The day itself, `YYYY-MM-DD`. */
  day(offset: number): string;
  /** That day, or the last working day before it. */
  workday(offset: number): string;
  /** The first working day of the week that lies `weeks` from this one: its Monday, unless that is a holiday. */
  startOfWeek(weeks: number): string;
  /** How many days from today a day lies. */
  offsetOf(day: string): number;
  /** The first day of the school year that contains the day. */
  schoolYear(offset: number): string;
}

/** Legal holidays on a fixed day of the year (law of 4 January 1974); the movable ones do not matter for a demonstration. */
const holidays: readonly string[] = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"];

const isWorkday = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5 && !holidays.includes(day.toString().slice(5));

const lastWorkday = (day: Temporal.PlainDate): Temporal.PlainDate => (isWorkday(day) ? day : lastWorkday(day.subtract({ days: 1 })));
const nextWorkday = (day: Temporal.PlainDate): Temporal.PlainDate => (isWorkday(day) ? day : nextWorkday(day.add({ days: 1 })));

export const demoCalendar = (today: Temporal.PlainDate): DemoCalendar => {
  const at = (offset: number) => today.add({ days: offset });
  return {
    today: today.toString(),
    day: (offset) => at(offset).toString(),
    workday: (offset) => lastWorkday(at(offset)).toString(),
    startOfWeek: (weeks) => nextWorkday(today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks })).toString(),
    offsetOf: (day) => today.until(Temporal.PlainDate.from(day)).days,
    schoolYear: (offset) => {
      const day = at(offset);
      return `${day.month >= 9 ? day.year : day.year - 1}-09-01`;
    },
  };
};

/** Office hours of a story: each call gives a moment on that working day, always later than the one before. */
export const officeHours = (calendar: DemoCalendar, random: Random) => {
  let last: Moment = "";
  return (offset: number): Moment => {
    const day = calendar.workday(offset);
    const time = Temporal.PlainTime.from({ hour: random.between(8, 15), minute: random.between(0, 59) });
    const wanted = `${day}T${time.toString().slice(0, 5)}`;
    last = wanted > last ? wanted : Temporal.PlainDateTime.from(last).add({ minutes: random.between(4, 25) }).toString().slice(0, 16);
    return last;
  };
};
