import { useLocale, useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { educationLevels, facilities, payers } from "@/lib/domain/offers/rules";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { formatNumber } from "@/lib/i18n/format";
import { OfferFormFrame, useHint } from "./offer-form-frame";

/** Cents as people type them in the reader's language, without a currency sign. */
const typedAmount = (cents: number | null, locale: "nl" | "en"): string | undefined =>
  cents === null ? undefined : formatNumber(cents / 100, locale);

/** For whom it is, what the trainee gets, what the workplace provides. Of a job the host pays a wage: nobody asks who. */
export const OfferFormTerms = ({ offer }: { offer: OwnOffer }) => {
  const t = useTranslations("offer-form");
  const words = useTranslations("offers");
  const hint = useHint(offer.kind);
  const locale = useLocale();
  const yesNo = [{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }];
  return (
    <OfferFormFrame offer={offer} step="terms">
      <SelectField
        name="educationLevel" hint={hint("educationLevel")} defaultValue={offer.educationLevel}
        options={educationLevels.map((value) => ({ value, label: words(`values.education.${value}`) }))}
      />
      <TextArea name="requirements" hint={hint("requirements")} isOptional rows={3} maxLength={2000} defaultValue={offer.requirements} />
      {offer.status === "draft" && (
        <>
          {offer.kind !== "employment" && <RadioGroup name="payer" look="line" hint={hint("payer")} options={payers.map((value) => ({ value, label: t(`payers.${value}`) }))} defaultValue={offer.payer} />}
          <TextField
            name="allowanceCents" inputMode="decimal" width="short" isOptional hint={hint("allowanceCents")} suffix={t("amountSuffix")}
            defaultValue={typedAmount(offer.allowanceCents, locale)}
          />
        </>
      )}
      <RadioGroup name="travelReimbursed" look="line" options={yesNo} defaultValue={offer.travelReimbursed ? "yes" : "no"} />
      {/* With no box ticked a browser sends nothing: the empty one says that the question was asked. */}
      <HiddenField name="facilities" value="" />
      <CheckboxGroup
        name="facilities" hint={hint("facilities")} isOptional columns={2}
        options={facilities.map((value) => ({ value, label: words(`facilities.${value}`) }))} defaultValues={offer.facilities}
      />
    </OfferFormFrame>
  );
};
