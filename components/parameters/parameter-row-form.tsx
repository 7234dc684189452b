"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { previewParameterRowAction } from "@/lib/actions/parameters/preview-parameter-row";
import { valueFields } from "@/lib/domain/parameters/schema";
import { enterableTables, type EnterableTable } from "@/lib/domain/regulation/parameters/entered-rows";
import { ParameterRowCheck } from "./parameter-row-check";

/** What was typed before, when somebody goes back to change it. */
export type TypedParameterRow = Readonly<Partial<Record<"validFrom" | "knownUntil" | "sourceTitle" | "sourceReference" | "sourceStatus" | (typeof valueFields)[number], string>>>;

interface ParameterRowFormProps {
  table: EnterableTable;
  typed: TypedParameterRow;
}

const useValueLabels = (table: EnterableTable) => {
  const t = useTranslations("parameters");
  const { count } = enterableTables[table];
  return valueFields.slice(0, count).map((field, index) => ({ field, label: count === 1 ? t("value") : t(`years.${table}.${index + 1}`) }));
};

/** A new row of one table: first what changes is shown, then it is entered. */
export const ParameterRowForm = ({ table, typed }: ParameterRowFormProps) => {
  const t = useTranslations("parameters");
  const values = useValueLabels(table);
  const { unit } = enterableTables[table];
  const labels = {
    validFrom: t("form.validFrom"), ...Object.fromEntries(values.map(({ field, label }) => [field, label])),
    knownUntil: t("form.knownUntil"), sourceTitle: t("form.sourceTitle"), sourceReference: t("form.sourceReference"), sourceStatus: t("form.sourceStatus"),
  };
  return (
    <Form id="parameter-row" action={previewParameterRowAction} labels={labels} done={({ preview, input }) => <ParameterRowCheck preview={preview} input={input} />}>
      <HiddenField name="table" value={table} />
      <TextField name="validFrom" width="short" hint={t("form.monthHint")} defaultValue={typed.validFrom} />
      {values.map(({ field }) => (
        <TextField key={field} name={field} width="half" inputMode="decimal" suffix={t(`form.suffix.${unit}`)} hint={t(`form.valueHint.${unit}`)} defaultValue={typed[field]} />
      ))}
      <TextField name="sourceTitle" hint={t("form.sourceTitleHint")} defaultValue={typed.sourceTitle} />
      <TextArea name="sourceReference" rows={2} maxLength={500} hint={t("form.sourceReferenceHint")} defaultValue={typed.sourceReference} />
      <RadioGroup
        name="sourceStatus" defaultValue={typed.sourceStatus}
        options={(["verified", "unverified"] as const).map((value) => ({ value, label: t(`form.statusChoices.${value}`) }))}
      />
      <TextField name="knownUntil" width="short" isOptional hint={t("form.knownUntilHint")} defaultValue={typed.knownUntil} />
      <SubmitButton>{t("form.check")}</SubmitButton>
    </Form>
  );
};
