import { useLocale, useTranslations } from "next-intl";
import { StepBar } from "@/components/ui/step-bar";
import { StepLine, type Step } from "@/components/ui/step-line";
import { applicationSteps, stepOf, type ApplicationStep } from "@/lib/domain/applications/rules";
import type { MyApplication } from "@/lib/domain/applications/view";
import { replyBy } from "@/lib/domain/applications/working-days";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { formatDayMonth, formatTime, formatWeekday } from "@/lib/i18n/format";

const useDetails = (application: MyApplication): Partial<Record<ApplicationStep, string>> => {
  const t = useTranslations("applications.steps");
  const locale = useLocale();
  const on = (instant: Date | null): string | undefined => (instant ? formatDayMonth(brusselsDay(instant), locale) : undefined);
  const { submittedAt, seenAt, interviewAt, acceptedAt, replyDays, status } = application;
  const promised = submittedAt && !seenAt && status === "submitted" ? t("promised", { day: formatDayMonth(replyBy(brusselsDay(submittedAt), replyDays), locale) }) : undefined;
  return {
    submitted: on(submittedAt),
    seen: on(seenAt) ?? promised,
    interview: interviewAt ? `${formatDayMonth(brusselsDay(interviewAt), locale)}, ${formatTime(interviewAt, locale)}` : undefined,
    chosen: on(acceptedAt),
    confirmed: status === "accepted" ? t("byYou") : status === "confirmed" ? on(application.decidedAt) : undefined,
  };
};

/** A talk that never took place is no step: who is chosen without one does not miss it. */
const stepsOf = ({ interviewAt }: MyApplication, current: ApplicationStep): ApplicationStep[] =>
  applicationSteps.filter((step) => step !== "interview" || interviewAt !== null || applicationSteps.indexOf(current) < 2);

const useSentence = (application: MyApplication): string => {
  const t = useTranslations("applications.steps.sentence");
  const locale = useLocale();
  const { status, confirmBy, interviewAt, interviewPlace, submittedAt, replyDays } = application;
  if (status === "accepted" && confirmBy) return t("accepted", { day: formatWeekday(confirmBy, locale) });
  if (interviewAt && status === "invited") {
    return t("invited", { day: formatWeekday(brusselsDay(interviewAt), locale), time: formatTime(interviewAt, locale), place: interviewPlace ?? "" });
  }
  if (submittedAt && status === "submitted") return t("submitted", { days: replyDays });
  return "";
};

/** How far an application is: a line of steps, on a phone a bar with its sentence. Nothing when it is over or not sent. */
export const ApplicationSteps = ({ application }: { application: MyApplication }) => {
  const t = useTranslations("applications.steps");
  const details = useDetails(application);
  const sentence = useSentence(application);
  const current = stepOf(application);
  if (!current) return null;
  const names = stepsOf(application, current);
  const at = names.indexOf(current);
  const isLast = current === "confirmed";
  const steps: Step[] = names.map((name, index) => ({
    key: name, title: t(name), detail: details[name],
    state: index < at || isLast ? "done" : index === at ? "current" : "coming",
  }));
  return (
    <>
      <div className="hidden md:block">
        <StepLine label={t("label")} steps={steps} />
      </div>
      <div className="md:hidden">
        <StepBar reached={at + 1} total={names.length}>
          <strong>{t("at", { step: at + 1, total: names.length, name: t(current) })}</strong> {sentence}
        </StepBar>
      </div>
    </>
  );
};
