import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { correctAttendanceAction } from "@/lib/actions/attendance/correct-attendance";
import type { AttendanceMonth } from "@/lib/domain/attendance/attendance-month";
import { absenceClasses } from "@/lib/domain/attendance/status";
import { formatWeekday } from "@/lib/i18n/format";
import { QuarterField } from "./quarter-field";

/** Corrects one day of a confirmed month; the reason stays beside it. */
export const CorrectForm = ({ placementId, month }: { placementId: string; month: AttendanceMonth }) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  const days = month.days.filter(({ isHoliday }) => !isHoliday);
  const states = [{ value: "present", label: t("present") }, ...absenceClasses.map((value) => ({ value: value as string, label: t(`class.${value}`) }))];
  return (
    <details className="text-fact">
      <summary className="inline-flex min-h-(--control) items-center font-bold text-accent underline underline-offset-4">{t("correct.title")}</summary>
      <p className="my-3 text-ink-2">{t("correct.text")}</p>
      <Form id={`correct-${month.month}`} action={correctAttendanceAction} labels={{ day: t("correct.day"), state: t("correct.state"), quarters: t("correct.howLong"), reason: t("correct.reason") }} look="plain">
        <HiddenField name="placementId" value={placementId} />
        <HiddenField name="month" value={month.month} />
        <SelectField name="day" placeholder={t("correct.chooseDay")} options={days.map(({ day }) => ({ value: day, label: formatWeekday(day, locale) }))} />
        <SelectField name="state" options={states} defaultValue="present" />
        <QuarterField name="quarters" hint={t("correct.onlyPresent")} defaultValue={days[0]?.plannedQuarters ?? 0} max={48} />
        <TextField name="reason" />
        <SubmitButton variant="secondary">{t("correct.submit")}</SubmitButton>
      </Form>
    </details>
  );
};
