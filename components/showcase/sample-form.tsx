"use client";

import { useTranslations } from "next-intl";
import { Checkbox, CheckboxGroup } from "@/components/forms/checkbox-group";
import { FileField } from "@/components/forms/file-field";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SegmentField } from "@/components/forms/segment-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import type { FormState, Refusal } from "@/lib/domain/form-state";

const required = ["phone", "firstDay", "province"];

/** Sends nothing: it refuses what is empty and gives back what was typed, as every form of the site does. */
const check = async (_: FormState<true>, data: FormData): Promise<FormState<true>> => {
  const values: Refusal["values"] = {};
  for (const name of new Set(data.keys())) values[name] = data.getAll(name).map(String);
  const missing = required.filter((name) => !data.get(name));
  const fieldErrors = Object.fromEntries(missing.map((name) => [name, [{ code: "required", params: {} }]]));
  return missing.length > 0 ? { validationErrors: { fieldErrors, formError: null, values } } : { data: true };
};

export const SampleForm = () => {
  const t = useTranslations("showcase.form");
  const option = (value: "west" | "east" | "free" | "busy" | "monday" | "tuesday" | "unknown" | "yes" | "no") => ({ value, label: t(value) });
  return (
    <Form
      id="sample"
      action={check}
      labels={{
        phone: t("phone"),
        firstDay: t("firstDay"),
        province: t("province"),
        work: t("work"),
        days: t("days"),
        present: t("present"),
        text: t("text"),
        file: t("file"),
        agreed: t("agreed"),
      }}
      problems={{ "firstDay.required": t("firstDayRequired") }}
      done={<Notice tone="success">{t("done")}</Notice>}
    >
      <TextField name="phone" type="tel" autoComplete="tel" hint={t("phoneHint")} width="half" />
      <DateField name="firstDay" hint={t("firstDayHint")} />
      <SelectField name="province" placeholder={t("choose")} options={[option("west"), option("east")]} />
      <RadioGroup name="work" options={[option("free"), option("busy")]} otherwise={option("unknown")} />
      <CheckboxGroup name="days" look="card" columns={2} isOptional options={[option("monday"), option("tuesday")]} />
      <SegmentField name="present" options={[option("yes"), option("no")]} />
      <TextArea name="text" isOptional maxLength={200} />
      <FileField name="file" isOptional accept=".pdf" hint={t("fileHint")} />
      <Checkbox name="agreed" />
      <SubmitButton>{t("send")}</SubmitButton>
    </Form>
  );
};
