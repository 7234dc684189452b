import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { endEmploymentAction } from "@/lib/actions/employments/end-employment";
import { registerEmploymentAction } from "@/lib/actions/employments/register-employment";
import { employmentOutcomes, type Employment } from "@/lib/domain/employments/outcomes";

/** A confirmed candidate of a programme's job begins. */
const RegisterForm = ({ applicationId, today }: { applicationId: string; today: string }) => {
  const t = useTranslations("employments");
  const labels = { startsOn: t("startsOn"), endsOn: t("endsOn"), coachName: t("coachName"), languageSupport: t("languageSupport") };
  return (
    <Panel title={t("registerTitle")}>
      <p className="measure mb-4 text-fact">{t("registerText")}</p>
      <Form id="employment" action={registerEmploymentAction} labels={labels} look="plain">
        <HiddenField name="applicationId" value={applicationId} />
        <DateField name="startsOn" defaultValue={today} max={today} />
        <DateField name="endsOn" />
        <TextField name="coachName" hint={t("coachHint")} />
        <TextArea name="languageSupport" isOptional rows={3} maxLength={600} hint={t("languageHint")} />
        <SubmitButton>{t("register")}</SubmitButton>
      </Form>
    </Panel>
  );
};

/** It ends: when, and what came of it. */
const EndForm = ({ employment, today }: { employment: Employment; today: string }) => {
  const t = useTranslations("employments");
  return (
    <Panel title={t("endTitle")}>
      <Form id="end-employment" action={endEmploymentAction} labels={{ on: t("lastDay"), outcome: t("outcome") }} look="plain">
        <HiddenField name="id" value={employment.id} />
        <HiddenField name="version" value={employment.version} />
        <DateField name="on" defaultValue={today} min={employment.startsOn} max={today} />
        <RadioGroup name="outcome" look="line" options={employmentOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />
        <SubmitButton variant="secondary">{t("end")}</SubmitButton>
      </Form>
    </Panel>
  );
};

interface EmploymentFormsProps {
  applicationId: string;
  employment: Employment | null;
  today: string;
}

/** For the employer: register that the job began, and later that it ended. */
export const EmploymentForms = ({ applicationId, employment, today }: EmploymentFormsProps) => {
  if (!employment) return <RegisterForm applicationId={applicationId} today={today} />;
  return employment.endedOn ? null : <EndForm employment={employment} today={today} />;
};
