import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { savePlanAction } from "@/lib/actions/plans/save-plan";
import { emptyPlan, type PlanContent, type PlanKind } from "@/lib/domain/plans/content";
import type { PlanVersion } from "@/lib/domain/plans/view";
import { PlanAutosave } from "./plan-autosave";
import { PlanConflict } from "./plan-conflict";
import { PlanRows } from "./plan-rows";

/** The id of the form: the check of the law beside it listens there. */
export const planFormId = "plan";

/** More rows than a plan may have, so that the sentence about "too many" finds its field. */
const labelledRows = 30;

const useLabels = (): Record<string, string> => {
  const t = useTranslations("plans.fields");
  const rows = Array.from({ length: labelledRows }, (_, index) => index).flatMap((index) => [
    [`competences-${index}-name`, t("competenceName", { number: index + 1 })],
    [`competences-${index}-method`, t("competenceMethod", { number: index + 1 })],
    [`startSituationActions-${index}`, t("startSituationAction", { number: index + 1 })],
    [`learningActions-${index}`, t("learningAction", { number: index + 1 })],
  ]);
  return { objective: t("objective"), ...Object.fromEntries(rows), durationMotivation: t("durationMotivation"), guidance: t("guidance") };
};

const Competences = ({ rows }: { rows: PlanContent["competences"] }) => {
  const t = useTranslations("plans.form");
  return (
    <PlanRows
      name="competences" title={t("competences")} hint={t("competencesHint")} count={rows.length}
      words={{ add: t("addCompetence"), remove: t.raw("removeCompetence") }}
      rows={Array.from({ length: labelledRows }, (_, index) => (
        <div key={index} className="space-y-4">
          <TextField name={`competences-${index}-name`} defaultValue={rows[index]?.name} />
          <TextArea name={`competences-${index}-method`} rows={2} maxLength={600} defaultValue={rows[index]?.method} />
        </div>
      ))}
    />
  );
};

const Lines = ({ name, rows }: { name: "startSituationActions" | "learningActions"; rows: readonly string[] }) => {
  const t = useTranslations("plans.form");
  return (
    <PlanRows
      name={name} title={t(name)} hint={t(`${name}Hint`)} count={rows.length} words={{ add: t("addAction"), remove: t.raw("removeAction") }}
      rows={Array.from({ length: labelledRows }, (_, index) => <TextField key={index} name={`${name}-${index}`} defaultValue={rows[index]} />)}
    />
  );
};

interface PlanFormProps {
  placementId: string;
  kind: PlanKind;
  /** The newest version, which the form begins with; null while nobody wrote one. */
  latest: PlanVersion | null;
}

/** A stageplan or opleidingsplan to write, in one column. It keeps itself; "Controleer" leads to reading it through. */
export const PlanForm = ({ placementId, kind, latest }: PlanFormProps) => {
  const t = useTranslations("plans.form");
  const locale = useLocale();
  const content = latest?.content ?? emptyPlan;
  const isTraining = kind === "opleidingsplan";
  return (
    <Form id={planFormId} action={savePlanAction} labels={useLabels()}>
      <HiddenField name="placementId" value={placementId} />
      <PlanConflict stored={content} storedBy={latest?.authorName ?? ""} words={{ title: t("conflictTitle"), text: t.raw("conflictText") }} />
      <TextArea name="objective" hint={t(isTraining ? "objectiveHintTraining" : "objectiveHint")} isOptional={isTraining} rows={4} maxLength={2000} defaultValue={content.objective} />
      <Competences rows={content.competences} />
      {!isTraining && <Lines name="startSituationActions" rows={content.startSituationActions} />}
      <Lines name="learningActions" rows={content.learningActions} />
      <TextArea name="durationMotivation" hint={t("durationMotivationHint")} isOptional={!isTraining} rows={3} maxLength={2000} defaultValue={content.durationMotivation} />
      <TextArea name="guidance" hint={t("guidanceHint")} isOptional rows={3} maxLength={2000} defaultValue={content.guidance} />
      <PlanAutosave
        formId={planFormId} locale={locale} seen={{ number: latest?.number ?? 0, version: latest?.version ?? 0 }}
        words={{ kept: t.raw("kept"), notKept: t("notKept"), conflict: t("conflictStop") }}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-6">
        <SubmitButton name="then" value="review">{t("review")}</SubmitButton>
        <SubmitButton variant="quiet" name="then" value="keep">{t("keep")}</SubmitButton>
      </div>
    </Form>
  );
};
