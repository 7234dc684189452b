import { useLocale } from "next-intl";
import { firstDayOf, type Month } from "@/lib/domain/regulation/calendar";
import { formatMonth } from "@/lib/i18n/format";

/** `april 2026`. */
export const useMonthText = () => {
  const locale = useLocale();
  return (month: Month): string => formatMonth(firstDayOf(month), locale);
};
