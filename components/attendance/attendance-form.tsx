import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { saveAttendanceAction } from "@/lib/actions/attendance/save-attendance";
import { submitFrom, type AttendanceMonth } from "@/lib/domain/attendance/attendance-month";
import { firstDayOf } from "@/lib/domain/regulation/calendar";
import { formatDay, formatMonth, formatWeekday } from "@/lib/i18n/format";
import { DayFields } from "./day-fields";
import { Totals } from "./totals";

interface AttendanceFormProps {
  placementId: string;
  month: AttendanceMonth;
  /** The business date. */
  today: string;
  mentorName: string;
}

/** The trainee's month: prefilled as planned, kept at any time, handed in when its last day is there. */
export const AttendanceForm = ({ placementId, month, today, mentorName }: AttendanceFormProps) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  const last = submitFrom(month.days);
  const labels = Object.fromEntries(month.days.filter(({ isHoliday }) => !isHoliday).flatMap(({ day }) => [
    [`state-${day}`, formatWeekday(day, locale)], [`quarters-${day}`, t("howLong")], [`absence-${day}`, t("why")],
  ]));
  const isOver = last !== null && last <= today;
  return (
    <Form id={`attendance-${month.month}`} action={saveAttendanceAction} labels={labels} look="plain">
      <Notice>{t("prefilled")}</Notice>
      <HiddenField name="placementId" value={placementId} />
      <HiddenField name="month" value={month.month} />
      <HiddenField name="version" value={month.version} />
      <div className="divide-y divide-line rounded-md border border-line bg-paper">{month.days.map((day) => <DayFields key={day.day} day={day} />)}</div>
      {month.version > 0 && <div className="space-y-2"><p className="text-small text-ink-2">{t("totalsSaved")}</p><Totals days={month.days} /></div>}
      <div className="grid gap-3 sm:flex">
        {isOver && <SubmitButton name="intent" value="submit">{t("submit", { month: formatMonth(firstDayOf(month.month), locale) })}</SubmitButton>}
        <SubmitButton name="intent" value="save" variant={isOver ? "secondary" : "primary"}>{t("save")}</SubmitButton>
      </div>
      <p className="text-small text-ink-2">
        {isOver ? t("afterSubmit", { mentor: mentorName }) : last && t("submitFrom", { day: formatDay(last, locale) })}
      </p>
    </Form>
  );
};
