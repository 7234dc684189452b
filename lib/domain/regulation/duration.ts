import { lastDayOfDays, lastDayOfMonths, lastDayOfWeeks, type Day } from "./calendar";
import type { Bilingual } from "./source";

/** A length of time as the law says it. */
export type Duration = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/** The last day of a period of this length. */
export const lastDayOfDuration = (start: Day, duration: Duration): Day => {
  if ("days" in duration) return lastDayOfDays(start, duration.days);
  if ("weeks" in duration) return lastDayOfWeeks(start, duration.weeks);
  return lastDayOfMonths(start, duration.months);
};

/** Of several lengths the one that ends first, with its last day; null without one. */
export const strictestOf = (start: Day, durations: readonly Duration[]): { duration: Duration; last: Day } | null => {
  const [first, ...rest] = durations.map((duration) => ({ duration, last: lastDayOfDuration(start, duration) }));
  return first === undefined ? null : rest.reduce((a, b) => (b.last < a.last ? b : a), first);
};

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const durationText = (duration: Duration): Bilingual => {
  if ("days" in duration) return { nl: plural(duration.days, "kalenderdag", "kalenderdagen"), en: plural(duration.days, "calendar day", "calendar days") };
  if ("weeks" in duration) return { nl: plural(duration.weeks, "week", "weken"), en: plural(duration.weeks, "week", "weeks") };
  return { nl: plural(duration.months, "maand", "maanden"), en: plural(duration.months, "month", "months") };
};

/** Whole months, rounded: 30 days are 1, 26 weeks 6, 52 weeks 12. For a wish that is told in months. */
export const inMonths = (duration: Duration): number => {
  if ("months" in duration) return duration.months;
  return Math.round(("days" in duration ? duration.days : duration.weeks * 7) / (365 / 12));
};
