import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { startPlacementAction } from "@/lib/actions/placements/start-placement";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import type { Finding } from "@/lib/domain/regulation/finding";

interface StartFormProps {
  placement: DossierPlacement;
  /** What the law warns for or does not know: ticked. */
  toAcknowledge: readonly Finding[];
}

/** Confirms that the trainee began. */
export const StartForm = ({ placement, toAcknowledge }: StartFormProps) => {
  const t = useTranslations("placements.start");
  const locale = useLocale();
  return (
    <Form id="start" action={startPlacementAction} labels={{ acknowledged: t("acknowledged", { count: toAcknowledge.length }) }} look="plain">
      <HiddenField name="id" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      {toAcknowledge.length > 0 && <Checkbox name="acknowledged" hint={toAcknowledge.map(({ message }) => message[locale]).join(" ")} />}
      <SubmitButton>{t("button")}</SubmitButton>
    </Form>
  );
};
