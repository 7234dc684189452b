import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ApplicationStepProps } from "@/components/applications/application-form";
import { CvLink } from "@/components/applications/cv-link";
import { AnswerList } from "@/components/forms/answer-list";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { BlockedButton } from "@/components/ui/button";
import { submitApplicationAction } from "@/lib/actions/applications/submit-application";
import { missingInDraft, needsEnrolment } from "@/lib/domain/applications/rules";
import type { ApplicationFormStep } from "@/lib/domain/applications/schema";
import type { ApplicationForm } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

const useAnswers = ({ application, courses, offer }: ApplicationForm) => {
  const t = useTranslations("applications");
  const locale = useLocale();
  const hrefOf = (step: ApplicationFormStep): string => addressOf({ pathname: "/student/applications/new", query: { offer: offer.slug, step } }, locale);
  const course = courses.find(({ id }) => id === application?.enrolmentId);
  const row = (key: string, step: ApplicationFormStep, answer: ReactNode) => ({
    key, question: t(`sent.${key}`), answer: answer || <span className="text-ink-2">{t("form.check.empty")}</span>, href: hrefOf(step),
  });
  return [
    row("motivation", "motivation", application && <p className="whitespace-pre-line">{application.motivation}</p>),
    row("availableFrom", "motivation", application?.availableFrom && formatDay(application.availableFrom, locale)),
    ...(needsEnrolment(offer) ? [row("course", "motivation", course && `${course.course}, ${course.school}`)] : []),
    row("cv", "cv", application?.cv && <CvLink cv={application.cv} />),
    row("adjustments", "needs", application?.adjustments && <p className="whitespace-pre-line">{application.adjustments}</p>),
  ];
};

/** "Controleer je antwoorden": everything once more, and the one button that sends it. */
export const CheckStep = ({ form, sendKey }: ApplicationStepProps) => {
  const t = useTranslations("applications");
  const { application, offer } = form;
  const answers = useAnswers(form);
  const missing = application ? missingInDraft(application, offer) : ["motivation"];
  return (
    <div className="max-w-3xl space-y-6">
      <AnswerList answers={answers} />
      <p className="measure">{t("form.check.who", { organisation: offer.organisation, days: offer.replyDays })}</p>
      {missing.length > 0 || !application ? (
        <BlockedButton reason={t("form.check.missing", { what: missing.map((field) => t(`sent.${field === "enrolmentId" ? "course" : field}`)).join(", ") })}>
          {t("form.check.submit")}
        </BlockedButton>
      ) : (
        <Form id="submit" action={submitApplicationAction} labels={{ motivation: t("sent.motivation"), enrolmentId: t("sent.course"), cvFileId: t("sent.cv") }} look="plain">
          <HiddenField name="id" value={application.id} />
          <HiddenField name="version" value={application.version} />
          <IdempotencyKey value={sendKey} />
          <SubmitButton size="lg">{t("form.check.submit")}</SubmitButton>
        </Form>
      )}
    </div>
  );
};
