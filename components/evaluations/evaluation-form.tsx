import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { writeEvaluationAction } from "@/lib/actions/placements/write-evaluation";
import { questionsAt, type EvaluationQuestion } from "@/lib/domain/evaluations/form";
import type { EvaluationKind } from "@/lib/domain/placements/status";

interface EvaluationFormProps {
  placementId: string;
  instrument: string;
  kind: EvaluationKind;
  /** The competences of the plan, or the goals of the file. */
  goals: readonly string[];
}

const scores = ["1", "2", "3", "4"] as const;

const Question = ({ question: { key, options, isOptional } }: { question: EvaluationQuestion }) => {
  const t = useTranslations("evaluations.question");
  if (options.length === 0) return <TextArea name={`answer-${key}`} maxLength={2000} isOptional={isOptional} />;
  return <RadioGroup name={`answer-${key}`} look="line" isOptional={isOptional} options={options.map((value) => ({ value, label: t(`${key}.option.${value}`) }))} />;
};

/** How far the trainee is with each goal, what this kind of placement asks, and two sentences. Sent once; everybody in the file reads it. */
export const EvaluationForm = ({ placementId, instrument, kind, goals }: EvaluationFormProps) => {
  const t = useTranslations("placements.evaluation");
  const te = useTranslations("evaluations.question");
  const questions = questionsAt(instrument, kind);
  const labels = {
    ...Object.fromEntries(goals.map((goal, index) => [`scores-${index}`, goal])),
    ...Object.fromEntries(questions.map(({ key }) => [`answer-${key}`, te(`${key}.label`)])),
    strengths: t("strengths"), growth: t("growth"),
  };
  return (
    <Form id={`evaluate-${kind}`} action={writeEvaluationAction} labels={labels}>
      <HiddenField name="id" value={placementId} />
      <HiddenField name="kind" value={kind} />
      {goals.map((goal, index) => (
        <SelectField key={goal} name={`scores-${index}`} placeholder={t("choose")} options={scores.map((score) => ({ value: score, label: t(`score.${score}`) }))} />
      ))}
      {questions.map((question) => <Question key={question.key} question={question} />)}
      <TextArea name="strengths" maxLength={2000} />
      <TextArea name="growth" maxLength={2000} />
      <p className="text-fact text-ink-2">{t("onlyOnce")}</p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
