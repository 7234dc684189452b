import { Lock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { RadioGroup } from "@/components/forms/radio-group";
import { SegmentField } from "@/components/forms/segment-field";
import { Icon } from "@/components/ui/icon";
import type { AttendanceDay } from "@/lib/domain/attendance/attendance-month";
import { absenceClasses } from "@/lib/domain/attendance/status";
import { formatWeekday } from "@/lib/i18n/format";
import { QuarterField } from "./quarter-field";

/** A day nobody is expected on, among those that are filled in. */
const HolidayRow = ({ day }: { day: string }) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 text-fact">
      <span className="font-bold">{formatWeekday(day, locale)}</span>
      <span className="text-ink-2">{t("holiday")}</span>
    </div>
  );
};

/** One planned day: there or not, how long, or why not. What does not apply is folded away by the choice itself, without a script. */
export const DayFields = ({ day }: { day: AttendanceDay }) => {
  const t = useTranslations("attendance");
  if (day.isHoliday) return <HolidayRow day={day.day} />;
  return (
    <div className="group/day space-y-3 px-4 py-4">
      <SegmentField
        name={`state-${day.day}`}
        options={[{ value: "present", label: t("present") }, { value: "absent", label: t("absent") }]}
        defaultValue={day.absence ? "absent" : "present"}
      />
      <div className="group-has-[input[value=absent]:checked]/day:hidden">
        <QuarterField name={`quarters-${day.day}`} defaultValue={day.absence ? day.plannedQuarters : day.workedQuarters} max={Math.max(day.plannedQuarters, 48)} />
      </div>
      <div className="hidden group-has-[input[value=absent]:checked]/day:block">
        <RadioGroup
          name={`absence-${day.day}`} look="line" defaultValue={day.absence ?? undefined}
          options={absenceClasses.map((value) => ({ value, label: t(`class.${value}`), description: t(`classHint.${value}`) }))}
        />
        <p className="mt-2 flex gap-2 text-small text-ink-2"><span className="flex h-[1lh] items-center"><Icon as={Lock} size="sm" /></span>{t("noReason")}</p>
      </div>
    </div>
  );
};
