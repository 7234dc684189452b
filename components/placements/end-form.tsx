import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { cancelPlacementAction } from "@/lib/actions/placements/cancel-placement";
import { endPlacementEarlyAction } from "@/lib/actions/placements/end-placement-early";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { endReasons } from "@/lib/domain/placements/schema";

interface EndFormProps {
  placement: DossierPlacement;
  /** It runs: it ends on a day. Otherwise it never starts. */
  isRunning: boolean;
  today: string;
}

/** Stops a placement, or lets it not begin: a coded reason, and a sentence for those concerned. */
export const EndForm = ({ placement, isRunning, today }: EndFormProps) => {
  const t = useTranslations("placements.end");
  const labels = { on: t("on"), reason: t("reason"), explanation: t("explanation") };
  return (
    <Form id="end" action={isRunning ? endPlacementEarlyAction : cancelPlacementAction} labels={labels}>
      <HiddenField name="id" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      {isRunning && <DateField name="on" defaultValue={today} min={placement.startsOn} max={today} />}
      <RadioGroup name="reason" look="line" options={endReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))} />
      <TextArea name="explanation" hint={t("explanationHint")} isOptional maxLength={1000} />
      <SubmitButton variant="danger">{t(isRunning ? "submitEnd" : "submitCancel")}</SubmitButton>
    </Form>
  );
};
