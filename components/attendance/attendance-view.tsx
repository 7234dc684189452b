import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { confirmAttendanceAction } from "@/lib/actions/attendance/confirm-attendance";
import { reopenAttendanceAction } from "@/lib/actions/attendance/reopen-attendance";
import type { Attendance } from "@/lib/domain/attendance/attendance-month";
import { firstDayOf, type Month } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { formatInstantDay, formatMonth } from "@/lib/i18n/format";
import { AllowancePanel } from "./allowance-panel";
import { AttendanceForm } from "./attendance-form";
import { CorrectForm } from "./correct-form";
import { DayList } from "./day-list";
import { Totals } from "./totals";

interface AttendanceViewProps {
  placementId: string;
  attendance: Attendance;
  mayWrite: boolean;
  mayConfirm: boolean;
  /** The placement runs, or ran: before its start there is nothing to fill in. */
  isKept: boolean;
  today: string;
  mentorName: string;
}

const MonthSteps = ({ placementId, attendance: { month, months } }: Pick<AttendanceViewProps, "placementId" | "attendance">) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  const index = months.findIndex((each) => each.month === month.month);
  const address = (to: Month) => addressOf({ pathname: "/placements/[id]/attendance", params: { id: placementId }, query: { month: to } }, locale);
  const [before, after] = [months[index - 1], months[index + 1]];
  return (
    <nav aria-label={t("months")} className="grid grid-cols-2 items-center gap-2 sm:grid-cols-[1fr_auto_1fr]">
      <span>{before && <ButtonLink href={address(before.month)} variant="secondary" icon={ChevronLeft}>{t("previous")}</ButtonLink>}</span>
      <span className="text-center max-sm:order-first max-sm:col-span-2">
        <strong className="block text-item first-letter:uppercase">{formatMonth(firstDayOf(month.month), locale)}</strong>
        <span className="text-small text-ink-2">{t(`status.${month.status}`)}</span>
      </span>
      <span className="text-right">{after && <ButtonLink href={address(after.month)} variant="secondary" icon={ChevronRight}>{t("next")}</ButtonLink>}</span>
    </nav>
  );
};

const MonthState = ({ attendance: { month }, mayConfirm, mentorName }: Pick<AttendanceViewProps, "attendance" | "mayConfirm" | "mentorName">) => {
  const t = useTranslations("attendance");
  const locale = useLocale();
  if (month.status === "draft") return <Notice>{t("notYetFilled")}</Notice>;
  if (month.status === "submitted") return <Notice>{mayConfirm ? t("toConfirm") : t("waitsForMentor", { mentor: mentorName })}</Notice>;
  const day = month.confirmedAt ? formatInstantDay(month.confirmedAt, locale) : "";
  return <Notice tone="success">{t("confirmedBy", { name: month.confirmedByName ?? "", day })}</Notice>;
};

/** A month that was handed in: read by everyone, confirmed or given back by the mentor, taken back by the trainee. */
const WrittenMonth = (props: AttendanceViewProps) => {
  const { placementId, attendance: { month }, mayWrite, mayConfirm } = props;
  const t = useTranslations("attendance");
  const fields = { placementId, month: month.month, version: month.version };
  return (
    <div className="space-y-4">
      <MonthState {...props} />
      <DayList days={month.days} />
      <Totals days={month.days} />
      {month.status === "submitted" && (
        <div className="grid gap-3 sm:flex">
          {mayConfirm && <StepForm id="confirm-month" action={confirmAttendanceAction} fields={fields}>{t("confirm")}</StepForm>}
          {(mayConfirm || mayWrite) && <StepForm id="reopen-month" action={reopenAttendanceAction} fields={fields} variant="secondary">{t(mayWrite ? "takeBack" : "giveBack")}</StepForm>}
        </div>
      )}
      {month.status === "confirmed" && mayConfirm && <CorrectForm placementId={placementId} month={month} />}
    </div>
  );
};

/** Attendance of one month, and what follows from it: filled by the trainee, confirmed by the mentor, read by who guides. */
export const AttendanceView = (props: AttendanceViewProps) => {
  const { placementId, attendance, mayWrite, isKept, today, mentorName } = props;
  const t = useTranslations("attendance");
  const { month } = attendance;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <section aria-label={t("title")} className="space-y-4">
        <MonthSteps placementId={placementId} attendance={attendance} />
        {!isKept && <Notice>{t("notKept")}</Notice>}
        {isKept && mayWrite && month.status === "draft" && <AttendanceForm key={month.month} placementId={placementId} month={month} today={today} mentorName={mentorName} />}
        {isKept && !(mayWrite && month.status === "draft") && <WrittenMonth {...props} />}
      </section>
      <AllowancePanel allowance={attendance.allowance} months={attendance.months} />
    </div>
  );
};
