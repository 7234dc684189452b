import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { writeEvaluationAction } from "@/lib/actions/placements/write-evaluation";
import type { EvaluationKind } from "@/lib/domain/placements/status";

interface EvaluationFormProps {
  placementId: string;
  kind: EvaluationKind;
  goals: readonly string[];
}

const scores = ["1", "2", "3", "4"] as const;

/** How far the trainee is with each goal, and two sentences. Sent once; everybody in the file reads it. */
export const EvaluationForm = ({ placementId, kind, goals }: EvaluationFormProps) => {
  const t = useTranslations("placements.evaluation");
  const labels = {
    ...Object.fromEntries(goals.map((goal, index) => [`scores-${index}`, goal])),
    strengths: t("strengths"), growth: t("growth"),
  };
  return (
    <Form id={`evaluate-${kind}`} action={writeEvaluationAction} labels={labels}>
      <HiddenField name="id" value={placementId} />
      <HiddenField name="kind" value={kind} />
      {goals.map((goal, index) => (
        <SelectField key={goal} name={`scores-${index}`} placeholder={t("choose")} options={scores.map((score) => ({ value: score, label: t(`score.${score}`) }))} />
      ))}
      <TextArea name="strengths" maxLength={2000} />
      <TextArea name="growth" maxLength={2000} />
      <p className="text-fact text-ink-2">{t("onlyOnce")}</p>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
