import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { inviteApplicationAction } from "@/lib/actions/applications/invite-application";

/** When and where somebody is invited to talk. */
export const InviteForm = ({ id, version, today }: { id: string; version: number; today: string }) => {
  const t = useTranslations("applications.decide");
  const labels = { interviewOn: t("interviewOn"), interviewTime: t("interviewTime"), interviewPlace: t("interviewPlace") };
  return (
    <Form id="invite-form" action={inviteApplicationAction} labels={labels} look="plain">
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <DateField name="interviewOn" min={today} />
      <TextField name="interviewTime" type="time" width="half" />
      <TextField name="interviewPlace" hint={t("interviewPlaceHint")} />
      <SubmitButton>{t("inviteSubmit")}</SubmitButton>
    </Form>
  );
};
