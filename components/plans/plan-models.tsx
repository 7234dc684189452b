import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { copyModelPlanAction } from "@/lib/actions/plans/copy-model-plan";
import type { PlanVersion } from "@/lib/domain/plans/view";

interface PlanModelsProps {
  placementId: string;
  latest: PlanVersion | null;
  models: readonly { id: string; title: string }[];
}

/** Begin with a model of an occupation: its text takes the place of what the draft holds. */
export const PlanModels = ({ placementId, latest, models }: PlanModelsProps) => {
  const t = useTranslations("plans.models");
  if (models.length === 0) return null;
  return (
    <Panel title={t("title")}>
      <Form id="model" action={copyModelPlanAction} labels={{ modelId: t("label") }} look="plain">
        <HiddenField name="placementId" value={placementId} />
        <HiddenField name="number" value={latest?.number ?? 0} />
        <HiddenField name="version" value={latest?.version ?? 0} />
        <SelectField name="modelId" hint={t("hint")} placeholder={t("choose")} options={models.map(({ id, title }) => ({ value: id, label: title }))} />
        {latest && <Notice tone="warning">{t("replaces")}</Notice>}
        <SubmitButton variant="secondary">{t("copy")}</SubmitButton>
      </Form>
    </Panel>
  );
};
