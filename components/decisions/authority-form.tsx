import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { saveAuthoritySettingsAction } from "@/lib/actions/decisions/save-authority-settings";
import type { AuthoritySettings } from "@/lib/server/decisions/authority-settings";

/** What the letters of an authority state. Every text may stay empty: then no letter names a term. */
export const AuthorityForm = ({ settings }: { settings: AuthoritySettings }) => {
  const t = useTranslations("decisions.authority");
  const labels = { objection: t("objection"), contact: t("contact"), hearing: t("hearing"), hearingDays: t("hearingDays"), claimHours: t("claimHours") };
  return (
    <div className="space-y-6">
      {settings.objection === "" && <Notice tone="warning">{t("empty")}</Notice>}
      <Form key={settings.version} id="authority" action={saveAuthoritySettingsAction} labels={labels} done={<Notice tone="success">{t("saved")}</Notice>}>
        <HiddenField name="version" value={settings.version} />
        <TextArea name="objection" hint={t("objectionHint")} isOptional rows={5} maxLength={3000} defaultValue={settings.objection} />
        <TextArea name="contact" hint={t("contactHint")} isOptional rows={2} maxLength={1000} defaultValue={settings.contact} />
        <TextArea name="hearing" hint={t("hearingHint")} isOptional rows={5} maxLength={3000} defaultValue={settings.hearing} />
        <TextField name="hearingDays" hint={t("hearingDaysHint")} isOptional width="short" inputMode="numeric" suffix={t("days")} defaultValue={settings.hearingDays === null ? "" : String(settings.hearingDays)} />
        <TextField name="claimHours" hint={t("claimHoursHint")} width="short" inputMode="numeric" suffix={t("hours")} defaultValue={String(settings.claimHours)} />
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
    </div>
  );
};
