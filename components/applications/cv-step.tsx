import { useTranslations } from "next-intl";
import { DraftFields } from "@/components/applications/draft-fields";
import { FileField } from "@/components/forms/file-field";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { attachCvAction } from "@/lib/actions/applications/attach-cv";
import type { ApplicationForm } from "@/lib/domain/applications/view";

/** A CV: a new one, the one that was kept, or none. */
export const CvStep = ({ form }: { form: ApplicationForm }) => {
  const t = useTranslations("applications.form.cv");
  const kept = form.application?.cv ?? form.profile.cv;
  const options = [
    ...(kept ? [{ value: "kept", label: t("keep", { name: kept.name }) }] : []),
    { value: "new", label: t("new") },
    { value: "none", label: t("none"), description: t("noneText") },
  ];
  return (
    <Form id="cv-step" action={attachCvAction} labels={{ choice: t("choice"), cv: t("file") }}>
      <DraftFields form={form} next="needs" />
      {kept && <HiddenField name="cvFileId" value={kept.id} />}
      <RadioGroup name="choice" options={options} defaultValue={kept ? "kept" : "new"} />
      <FileField name="cv" hint={t("fileHint")} accept=".pdf,application/pdf" maxMegabytes={5} isOptional />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
