import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { createAnswerAction } from "@/lib/actions/answers/create-answer";
import { measureIds, templateNames } from "@/lib/domain/answers/measures";

interface CreateAnswerFormProps {
  today: string;
  /** What each query asks, in short. */
  shortOf: Readonly<Record<string, string>>;
}

/** Begins an answer: the question as parliament numbers it, a template or own parts, and the period. */
export const CreateAnswerForm = ({ today, shortOf }: CreateAnswerFormProps) => {
  const t = useTranslations("answers.create");
  const names = ["number", "title", "askedBy", "askedOn", "dueOn", "template", "measures", "year", "part", "asOf"] as const;
  return (
    <Form id="create-answer" action={createAnswerAction} labels={Object.fromEntries(names.map((name) => [name, t(name)]))}>
      <TextField name="number" width="short" />
      <TextField name="title" hint={t("titleHint")} />
      <TextField name="askedBy" isOptional />
      <DateField name="askedOn" defaultValue={today} />
      <DateField name="dueOn" isOptional />
      <RadioGroup name="template" options={templateNames.map((value) => ({ value, label: t(`templates.${value}`), description: t(`templateHints.${value}`) }))} />
      <CheckboxGroup name="measures" isOptional hint={t("measuresHint")} options={measureIds.map((value) => ({ value, label: `${value} ${shortOf[value] ?? ""}` }))} />
      <TextField name="year" width="short" inputMode="numeric" />
      <RadioGroup name="part" look="line" defaultValue="year" options={(["year", "h1", "h2"] as const).map((value) => ({ value, label: t(`parts.${value}`) }))} />
      <DateField name="asOf" isOptional hint={t("asOfHint")} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
