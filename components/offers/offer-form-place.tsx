import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { OwnOffer } from "@/lib/domain/offers/view";
import type { OfferFormChoices } from "./offer-form";
import { OfferFormFrame, useHint } from "./offer-form-frame";

/** Where, and with whom. */
export const OfferFormPlace = ({ offer, choices }: { offer: OwnOffer; choices: OfferFormChoices }) => {
  const t = useTranslations("offer-form");
  const hint = useHint(offer.kind);
  return (
    <OfferFormFrame offer={offer} step="place">
      {offer.status === "draft" && (
        <SelectField
          name="municipalityNis" placeholder={t("chooseMunicipality")} defaultValue={offer.municipalityNis === null ? "" : String(offer.municipalityNis)}
          options={choices.municipalities.map(({ nis, name }) => ({ value: String(nis), label: name }))}
        />
      )}
      <TextField name="street" hint={hint("street")} isOptional defaultValue={offer.street} autoComplete="street-address" />
      <TextArea name="guidance" hint={hint("guidance")} rows={3} maxLength={2000} defaultValue={offer.guidance} />
      <TextField name="mentorName" hint={hint("mentorName")} isOptional defaultValue={offer.mentorName} />
    </OfferFormFrame>
  );
};
