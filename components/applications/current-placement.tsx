import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { hoursAndMinutes } from "@/lib/domain/attendance/attendance-month";
import type { WeekDay } from "@/lib/domain/attendance/planned-week";
import { placementBadges } from "@/lib/domain/placements/badge";
import type { CurrentPlacement as Current } from "@/lib/domain/placements/current-placement";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatLongDay, formatNumber, formatShortWeekday } from "@/lib/i18n/format";

interface WeekProps {
  hoursPerWeek: number;
  week: readonly WeekDay[];
  today: string;
}

const dayLook = ({ day, plannedQuarters }: WeekDay, today: string): string => {
  if (day === today) return "border-2 border-accent bg-paper font-bold";
  return plannedQuarters === null ? "border border-transparent bg-mist text-ink-2" : "border border-transparent bg-soft font-bold";
};

/** The days of this week with their planned hours; today stands out by its border and its word. */
const Week = ({ week, hoursPerWeek, today }: WeekProps) => {
  const t = useTranslations("student.home");
  const locale = useLocale();
  const hours = (quarters: number) => t("duration", hoursAndMinutes(quarters));
  const word = ({ day, plannedQuarters, isHoliday }: WeekDay) => {
    if (isHoliday) return t("holiday");
    if (day === today) return t("today");
    return plannedQuarters === null ? t("off") : "";
  };
  return (
    <div className="mt-4">
      <p className="flex justify-between gap-4 text-fact"><strong>{t("week")}</strong> <span>{t("planned", { hours: formatNumber(hoursPerWeek, locale) })}</span></p>
      <ul className="mt-1 grid auto-cols-fr grid-flow-col gap-1 text-center text-small">
        {week.map((each) => (
          <li key={each.day}>
            <span aria-hidden="true" className="block text-ink-2">{formatShortWeekday(each.day, locale)}</span>
            <span className="sr-only">{formatLongDay(each.day, locale)}: </span>
            <span className={`flex h-11 items-center justify-center rounded-md tabular-nums ${dayLook(each, today)}`}>
              {each.plannedQuarters === null || each.isHoliday ? <span aria-hidden="true">–</span> : hours(each.plannedQuarters)}
            </span>
            <span className="block text-ink-2">{word(each)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface CurrentPlacementProps {
  current: Current;
  today: string;
}

/** The placement that runs now, or comes next: its week, its file, its people. */
export const CurrentPlacement = ({ current, today }: CurrentPlacementProps) => {
  const { row, hoursPerWeek, week, mentorName, supervisorName, mediatorName } = current;
  const t = useTranslations("student.home");
  const locale = useLocale();
  const isRunning = row.status === "running" || row.status === "suspended";
  const people = [
    { key: "mentor" as const, name: mentorName }, { key: "supervisor" as const, name: supervisorName }, { key: "mediator" as const, name: mediatorName },
  ].flatMap(({ key, name }) => (name ? [{ key, name }] : []));
  return (
    <Panel title={t(isRunning ? "now" : "next")} aside={<StatusBadge status={placementBadges[row.status]} />}>
      <h3 className="text-item">{row.title}</h3>
      <p className="text-fact text-ink-2">
        {t(isRunning ? "until" : "from", { host: row.hostName, day: formatDay(isRunning ? row.endsOn : row.startsOn, locale) })}
      </p>
      {week.length > 0 && <Week week={week} hoursPerWeek={hoursPerWeek} today={today} />}
      <div className="mt-4 grid">
        <ButtonLink href={addressOf({ pathname: "/placements/[id]", params: { id: row.id } }, locale)}>{t("openFile")}</ButtonLink>
      </div>
      {people.length > 0 && (
        <ul className="mt-4 space-y-2 border-t border-line pt-4 text-fact">
          {people.map(({ key, name }) => (
            <li key={key} className="flex items-center gap-2.5">
              <Avatar name={name} />
              <span><strong>{name}</strong> {t(key)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
