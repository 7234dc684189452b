import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { dayBefore, type Day } from "@/lib/domain/regulation/calendar";
import type { Instrument } from "@/lib/domain/regulation/version";
import { versionBar } from "@/lib/domain/regulation/version-bar";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { VersionBar } from "./version-bar";

interface DatePickerProps {
  instrument: Instrument;
  chosen: Day;
  today: Day;
}

/** The last day of the old rules and the first of the new ones, at the newest border: the days people ask about. */
const tellingDays = ({ versions, end }: Instrument): Day[] => {
  const border = end?.from ?? versions.findLast(({ validFrom }, index) => index > 0 && validFrom !== null)?.validFrom;
  return border ? [dayBefore(border), border] : [];
};

/** The day whose law is shown: a field, the days that matter, and the bar of versions. Works without a script. */
export const DatePicker = ({ instrument, chosen, today }: DatePickerProps) => {
  const t = useTranslations("instruments.onDate");
  const locale = useLocale();
  const { code } = instrument;
  const hrefOf = (on: Day): string => `${addressOf({ pathname: "/instruments/[code]", params: { code }, query: { on } }, locale)}#wet`;
  return (
    <div className="rounded-md border border-line bg-mist p-5 max-md:p-4">
      <form method="get" action={`${addressOf({ pathname: "/instruments/[code]", params: { code } }, locale)}#wet`} className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1">
          <span className="font-bold">{t("label")}</span>
          <input type="date" name="on" required defaultValue={chosen} min="1990-01-01" max="2100-12-31" className="h-12 rounded-md border border-field bg-paper px-3" />
        </label>
        <Button type="submit">{t("show")}</Button>
        <ul aria-label={t("quick")} className="flex flex-wrap gap-2">
          {[today, ...tellingDays(instrument)].map((day) => (
            <li key={day}>
              <a href={hrefOf(day)} aria-current={day === chosen ? "true" : undefined} className={`inline-flex min-h-9 items-center rounded-full border px-3.5 text-fact no-underline hover:bg-soft ${day === chosen ? "border-accent bg-soft font-bold" : "border-field bg-paper"}`}>
                {day === today ? t("today") : formatDay(day, locale)}
              </a>
            </li>
          ))}
        </ul>
      </form>
      <VersionBar code={code} parts={versionBar(instrument, chosen, today)} chosen={chosen} />
    </div>
  );
};
