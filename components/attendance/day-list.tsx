import { useLocale, useTranslations } from "next-intl";
import { hoursAndMinutes, type AttendanceDay } from "@/lib/domain/attendance/attendance-month";
import { formatInstantDay, formatWeekday } from "@/lib/i18n/format";

const DayRow = ({ day }: { day: AttendanceDay }) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  const isShort = !day.absence && !day.isHoliday && day.workedQuarters !== day.plannedQuarters;
  const text = day.isHoliday ? t("holiday") : day.absence ? t(`class.${day.absence}`) : t("duration", hoursAndMinutes(day.workedQuarters));
  return (
    <li className="px-4 py-2.5 text-fact">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{formatWeekday(day.day, locale)}</span>
        <span className={day.absence ? "font-bold text-warning" : day.isHoliday ? "text-ink-2" : "font-bold tabular-nums"}>{text}</span>
      </div>
      {isShort && <p className="text-small text-ink-2">{t("plannedWas", hoursAndMinutes(day.plannedQuarters))}</p>}
      {day.corrections.map(({ reason, byName, at }) => (
        <p key={at.toISOString()} className="text-small text-ink-2">{t("corrected", { name: byName, day: formatInstantDay(at, locale), reason })}</p>
      ))}
    </li>
  );
};

/** A month as it was written, to read: what counts now, and what was corrected after it was confirmed. */
export const DayList = ({ days }: { days: readonly AttendanceDay[] }) => (
  <ul className="divide-y divide-line-2 rounded-md border border-line bg-paper">{days.map((day) => <DayRow key={day.day} day={day} />)}</ul>
);
