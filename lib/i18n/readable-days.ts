import type { Locale } from "./routing";

type Values = Readonly<Record<string, string | number>>;

const isDay = (value: string | number): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const region: Record<Locale, string> = { nl: "nl-BE", en: "en-GB" };

/**
 * What stands in the blanks of a sentence, with legal dates as people read them: `2027-02-01` becomes `1 februari 2027`.
 * Errors, notices and mails carry dates in their plain form, since none of them knows who reads it. Runs in the browser
 * too, so it does without the date library.
 */
export const withReadableDays = (values: Values, locale: Locale): Record<string, string | number> => {
  const words = new Intl.DateTimeFormat(region[locale], { dateStyle: "long", timeZone: "UTC" });
  return Object.fromEntries(Object.entries(values).map(([name, value]) =>
    [name, isDay(value) ? words.format(new Date(`${value}T00:00:00Z`)).replaceAll(" ", "\u00a0") : value]));
};
