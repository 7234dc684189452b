import { useTranslations } from "next-intl";
import { FileField } from "@/components/forms/file-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { startImportAction } from "@/lib/actions/imports/start-import";
import { placementColumns, placesColumns } from "@/lib/domain/imports/columns";

interface UploadFormProps {
  /** Sources that exist, for who may write any of them; others write a register of their own. */
  sources: readonly string[] | null;
}

/** Which register, and the file. */
export const UploadForm = ({ sources }: UploadFormProps) => {
  const t = useTranslations("imports.upload");
  const newName = sources ? "newSource" : "register";
  return (
    <Form id="upload" action={startImportAction} labels={{ kind: t("kind"), source: t("source"), register: t(newName), file: t("file") }}>
      <RadioGroup
        name="kind" defaultValue="placements"
        options={[
          { value: "placements", label: t("placements"), description: t("placementsText", { columns: placementColumns.length }) },
          { value: "places", label: t("places"), description: t("placesText", { columns: placesColumns.length }) },
        ]}
      />
      {sources && sources.length > 0 && (
        <SelectField name="source" isOptional hint={t("sourceHint")} placeholder={t("sourceNew")} options={sources.map((name) => ({ value: name, label: name }))} />
      )}
      <TextField name="register" isOptional={sources === null || sources.length > 0} hint={t(`${newName}Hint`)} />
      <FileField name="file" hint={t("fileHint")} accept=".csv,.txt,.xlsx,.ods,text/csv" maxMegabytes={20} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
