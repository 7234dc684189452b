import type { Locale } from "./routing";

type Values = Readonly<Record<string, string | number>>;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMonth = (value: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
const region: Record<Locale, string> = { nl: "nl-BE", en: "en-GB" };

/**
 * What stands in the blanks of a sentence, with legal dates as people read them: `2027-02-01` becomes `1 februari 2027`,
 * the month `2027-02` becomes `februari 2027`.
 * Errors, notices and mails carry dates in their plain form, since none of them knows who reads it. Runs in the browser
 * too, so it does without the date library.
 */
export const withReadableDays = (values: Values, locale: Locale): Record<string, string | number> => {
  const days = new Intl.DateTimeFormat(region[locale], { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(region[locale], { month: "long", year: "numeric", timeZone: "UTC" });
  const readable = (value: string | number): string | number => {
    if (typeof value === "number") return value;
    if (isDay(value)) return days.format(new Date(`${value}T00:00:00Z`)).replaceAll(" ", "\u00a0");
    return isMonth(value) ? months.format(new Date(`${value}-01T00:00:00Z`)).replaceAll(" ", "\u00a0") : value;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(value)]));
};
