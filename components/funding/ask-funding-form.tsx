import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { askFundingAction } from "@/lib/actions/funding/ask-funding";

interface AskFundingFormProps {
  placementId: string;
  version: number;
  /** What the placement's terms already say, `1035,24`; empty when nothing does. */
  amount: string;
  /** Today, `YYYY-MM-DD`: a selection does not begin later. */
  today: string;
}

/** The entity asks the service to pay its trainee. */
export const AskFundingForm = ({ placementId, version, amount, today }: AskFundingFormProps) => {
  const t = useTranslations("funding.ask");
  return (
    <Form id="ask-funding" action={askFundingAction} labels={{ selectionStartedOn: t("selection"), amount: t("amount") }}>
      <HiddenField name="placementId" value={placementId} />
      <HiddenField name="version" value={version} />
      <DateField name="selectionStartedOn" hint={t("selectionHint")} max={today} />
      <TextField name="amount" width="half" inputMode="decimal" hint={t("amountHint")} suffix="€" defaultValue={amount} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
