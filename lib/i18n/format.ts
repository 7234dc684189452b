import { Temporal } from "temporal-polyfill";
import type { Locale } from "./routing";

/** A legal date: a plain date, or its ISO form `2026-03-01`. */
export type Day = Temporal.PlainDate | string;

const region: Record<Locale, string> = { nl: "nl-BE", en: "en-GB" };
const noBreak = (text: string): string => text.replaceAll(" ", "\u00a0");

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs far more than using one, so each is made once. */
const dateFormatter = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(region[locale], options);
  formatters.set(key, formatter);
  return formatter;
};

const formatPlain = (day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string => {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  const instant = Date.UTC(year, month - 1, dayOfMonth);
  const text = dateFormatter(locale, { ...options, timeZone: "UTC" }).format(instant);
  return noBreak(text.replaceAll(".", "").replace(",", ""));
};

/** `1 maart 2026`. All results here hold no-break spaces: a date or an amount stays on one line. */
export const formatDay = (day: Day, locale: Locale): string =>
  formatPlain(day, locale, { day: "numeric", month: "long", year: "numeric" });

/** `24 november`, for a list in which the year is plain. */
export const formatDayMonth = (day: Day, locale: Locale): string =>
  formatPlain(day, locale, { day: "numeric", month: "long" });

/** `24 nov 2026`, for narrow columns. */
export const formatShortDay = (day: Day, locale: Locale): string =>
  formatPlain(day, locale, { day: "numeric", month: "short", year: "numeric" });

/** `oktober 2026`. */
export const formatMonth = (day: Day, locale: Locale): string => formatPlain(day, locale, { month: "long", year: "numeric" });

/** `di 24 november`, for deadlines. */
export const formatWeekday = (day: Day, locale: Locale): string =>
  formatPlain(day, locale, { weekday: "short", day: "numeric", month: "long" });

/** `di`, above a column of a week. */
export const formatShortWeekday = (day: Day, locale: Locale): string => formatPlain(day, locale, { weekday: "short" });

/** `dinsdag 24 november 2026`. */
export const formatLongDay = (day: Day, locale: Locale): string =>
  formatPlain(day, locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

const brussels = (instant: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  dateFormatter(locale, { ...options, timeZone: "Europe/Brussels" }).format(instant);

/** `16.20 uur` (`16:20` in English), in Belgium. */
export const formatTime = (instant: Date, locale: Locale): string => {
  const time = brussels(instant, locale, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
  return locale === "nl" ? noBreak(`${time.replace(":", ".")} uur`) : time;
};

/** `19 nov 2026`: the day of an instant, in Belgium. */
export const formatInstantDay = (instant: Date, locale: Locale): string =>
  noBreak(brussels(instant, locale, { day: "numeric", month: "short", year: "numeric" }).replaceAll(".", ""));

/** `19 november 2026, 16.20 uur`, in Belgium. */
export const formatInstant = (instant: Date, locale: Locale): string => {
  const day = brussels(instant, locale, { day: "numeric", month: "long", year: "numeric" });
  return `${noBreak(day)}, ${formatTime(instant, locale)}`;
};

/** `€ 1.035,24` from integer cents; a round amount may leave its decimals out (`€ 200`). */
export const formatEuro = (cents: number, locale: Locale, decimals: "always" | "needed" = "always"): string =>
  noBreak(
    new Intl.NumberFormat(region[locale], {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: decimals === "needed" && cents % 100 === 0 ? 0 : 2,
    }).format(cents / 100),
  );

/** `23.251`; up to two decimals. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(region[locale], { maximumFractionDigits: 2 }).format(value);

/** `30,9 %` from a fraction (0.309), with at most `decimals` digits after the comma. */
export const formatShare = (fraction: number, locale: Locale, decimals = 1): string => {
  const value = new Intl.NumberFormat(region[locale], { maximumFractionDigits: decimals }).format(fraction * 100);
  return locale === "nl" ? noBreak(`${value} %`) : `${value}%`;
};

/** Whole days from `today` to `day`; negative when it has passed. */
export const daysUntil = (day: Day, today: Day): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;
