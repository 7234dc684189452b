import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { takeOnCandidateAction } from "@/lib/actions/mediation/take-on-candidate";

/** Takes somebody into one's caseload who has an account here and told their address and birth date. */
export const TakeOnForm = ({ today }: { today: string }) => {
  const t = useTranslations("mediator.takeOn");
  return (
    <Form id="take-on" action={takeOnCandidateAction} labels={{ email: t("email"), birthDate: t("birthDate"), registeredSince: t("registeredSince") }}>
      <TextField name="email" type="email" hint={t("emailHint")} autoComplete="off" />
      <DateField name="birthDate" max={today} />
      <DateField name="registeredSince" hint={t("registeredSinceHint")} max={today} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
