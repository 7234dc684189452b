import { useTranslations } from "next-intl";
import { hoursAndMinutes, type AttendanceDay, totalsOf } from "@/lib/domain/attendance/attendance-month";
import { absenceClasses } from "@/lib/domain/attendance/status";

/** The sums of a month: present, absent by class, planned. */
export const Totals = ({ days }: { days: readonly AttendanceDay[] }) => {
  const t = useTranslations("attendance");
  const { plannedQuarters, workedQuarters, absentQuarters } = totalsOf(days);
  const rows = [
    { key: "worked", label: t("present"), quarters: workedQuarters },
    ...absenceClasses.filter((name) => absentQuarters[name] > 0).map((name) => ({ key: name, label: t(`class.${name}`), quarters: absentQuarters[name] })),
  ];
  return (
    <dl className="rounded-md border border-line bg-mist px-4 py-3 text-fact tabular-nums">
      {rows.map(({ key, label, quarters }) => (
        <div key={key} className="flex justify-between gap-4 py-1"><dt>{label}</dt><dd className="font-bold">{t("duration", hoursAndMinutes(quarters))}</dd></div>
      ))}
      <div className="mt-1 flex justify-between gap-4 border-t border-line pt-2 font-bold"><dt>{t("planned")}</dt><dd>{t("duration", hoursAndMinutes(plannedQuarters))}</dd></div>
    </dl>
  );
};
