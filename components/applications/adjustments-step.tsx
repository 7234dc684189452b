import { useTranslations } from "next-intl";
import { DraftFields } from "@/components/applications/draft-fields";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { saveApplicationDraftAction } from "@/lib/actions/applications/save-application-draft";
import type { ApplicationForm } from "@/lib/domain/applications/view";

/** What somebody needs at work: the need, never why. */
export const AdjustmentsStep = ({ form }: { form: ApplicationForm }) => {
  const t = useTranslations("applications.form.needs");
  return (
    <Form id="needs" action={saveApplicationDraftAction} labels={{ adjustments: t("adjustments") }}>
      <p className="measure">{t("intro")}</p>
      <DraftFields form={form} next="check" />
      <TextArea name="adjustments" hint={t("hint")} isOptional maxLength={1000} defaultValue={form.application?.adjustments || form.profile.adjustments} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
