import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { resumePlacementAction } from "@/lib/actions/placements/resume-placement";
import { suspendPlacementAction } from "@/lib/actions/placements/suspend-placement";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { suspensionReasons } from "@/lib/domain/placements/schema";

interface PauseFormProps {
  placement: DossierPlacement;
  today: string;
}

const Target = ({ placement: { id, version } }: Pick<PauseFormProps, "placement">) => (
  <>
    <HiddenField name="id" value={id} />
    <HiddenField name="version" value={version} />
  </>
);

/** Lets a running placement stand still: since when, and a class of reasons that is never a medical one. */
const SuspendForm = ({ placement, today }: PauseFormProps) => {
  const t = useTranslations("placements.pause");
  return (
    <Form id="suspend" action={suspendPlacementAction} labels={{ on: t("on"), reason: t("reason"), acknowledged: t("acknowledged") }}>
      <Target placement={placement} />
      <DateField name="on" defaultValue={today} min={placement.startsOn} max={today} />
      <RadioGroup name="reason" look="line" hint={t("reasonHint")} options={suspensionReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))} />
      <Checkbox name="acknowledged" hint={t("acknowledgedHint")} />
      <SubmitButton>{t("suspend")}</SubmitButton>
    </Form>
  );
};

/** Suspends a placement, or lets it go on: `until` was the last day on which it stood still. */
export const PauseForm = ({ placement, today }: PauseFormProps) => {
  const t = useTranslations("placements.pause");
  if (placement.status !== "suspended") return <SuspendForm placement={placement} today={today} />;
  return (
    <Form id="resume" action={resumePlacementAction} labels={{ until: t("until") }}>
      <Target placement={placement} />
      <DateField name="until" defaultValue={today} min={placement.startsOn} max={today} />
      <SubmitButton>{t("resume")}</SubmitButton>
    </Form>
  );
};
