import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { requestEarlyEndAction } from "@/lib/actions/decisions/request-early-end";
import { earlyEndGrounds } from "@/lib/domain/decisions/kinds";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";

interface AskEndFormProps {
  placement: DossierPlacement;
  today: string;
}

/** Asks VDAB to end a placement early, where it alone decides: a day, a ground of the law, and what happened. */
export const AskEndForm = ({ placement, today }: AskEndFormProps) => {
  const t = useTranslations("placements.end");
  return (
    <Form id="ask-end" action={requestEarlyEndAction} labels={{ on: t("on"), ground: t("reason"), motivation: t("motivation") }}>
      <HiddenField name="placementId" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      <DateField name="on" defaultValue={today} min={placement.startsOn} max={placement.endsOn} />
      <RadioGroup name="ground" look="line" options={earlyEndGrounds.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) }))} />
      <TextArea name="motivation" hint={t("motivationHint")} rows={4} maxLength={2000} />
      <SubmitButton>{t("submitAsk")}</SubmitButton>
    </Form>
  );
};
