import { useLocale, useTranslations } from "next-intl";
import { FormSteps } from "@/components/forms/form-steps";
import { AdjustmentsStep } from "@/components/applications/adjustments-step";
import { CheckStep } from "@/components/applications/check-step";
import { CvStep } from "@/components/applications/cv-step";
import { MotivationStep } from "@/components/applications/motivation-step";
import { applicationFormSteps, type ApplicationFormStep } from "@/lib/domain/applications/schema";
import type { ApplicationForm as FormContent } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";

export interface ApplicationStepProps {
  form: FormContent;
  /** Made for this page: a second send of the same form has no second effect. */
  sendKey: string;
}

const bodies = { motivation: MotivationStep, cv: CvStep, needs: AdjustmentsStep, check: CheckStep } as const;

interface ApplicationFormProps extends ApplicationStepProps {
  step: ApplicationFormStep;
}

/** The form of an application, one step at a time. Every step is kept before the next opens. */
export const ApplicationForm = ({ step, ...body }: ApplicationFormProps) => {
  const t = useTranslations("applications.form");
  const locale = useLocale();
  const Body = bodies[step];
  const { slug } = body.form.offer;
  const steps = applicationFormSteps.map((key) => ({
    key, title: t(`${key}.title`), href: addressOf({ pathname: "/student/applications/new", query: { offer: slug, step: key } }, locale),
  }));
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <FormSteps label={t("steps")} steps={steps} current={applicationFormSteps.indexOf(step)} note={body.form.application && t("kept")} />
      <div className="space-y-6">
        <h2>{t(`${step}.title`)}</h2>
        <Body {...body} />
      </div>
    </div>
  );
};
