import { useLocale } from "next-intl";
import type { Month } from "@/lib/domain/regulation/calendar";

/** `april 2026`. */
export const useMonthText = () => {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === "nl" ? "nl-BE" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return (month: Month): string => format.format(new Date(`${month}-01T00:00:00Z`));
};
