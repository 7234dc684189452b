import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { askFundingAction } from "@/lib/actions/funding/ask-funding";
import type { AgreementStatus } from "@/lib/domain/agreements/status";
import { isAskable } from "@/lib/domain/funding/status";
import type { DossierPlacement, DossierTerms } from "@/lib/domain/placements/dossier";

/** As people type it, `1035,24`; empty when nothing was agreed yet. */
const typed = (cents: number | null): string => (cents === null ? "" : (cents / 100).toFixed(2).replace(".", ","));

interface AskFundingFormProps {
  placement: Pick<DossierPlacement, "id" | "version" | "status">;
  /** The amount that was agreed and the first day on which candidates were looked at are proposed. */
  terms: Pick<DossierTerms, "allowanceCents" | "selectionStartedOn">;
  /** Where the text for signature stands; null before it is drawn up. */
  agreement: AgreementStatus | null;
  /** Today, `YYYY-MM-DD`: a selection does not begin later. */
  today: string;
}

/** The entity asks the service to pay its trainee, or reads that it is too late to ask. */
export const AskFundingForm = ({ placement, terms, agreement, today }: AskFundingFormProps) => {
  const t = useTranslations("funding.ask");
  if (!isAskable(placement.status, agreement)) return <p>{t("tooLate")}</p>;
  return (
    <Form id="ask-funding" action={askFundingAction} labels={{ selectionStartedOn: t("selection"), amount: t("amount") }}>
      <HiddenField name="placementId" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      <DateField name="selectionStartedOn" hint={t("selectionHint")} max={today} defaultValue={terms.selectionStartedOn ?? undefined} />
      <TextField name="amount" width="half" inputMode="decimal" hint={t("amountHint")} suffix="€" defaultValue={typed(terms.allowanceCents)} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
