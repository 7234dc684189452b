import { useLocale, useTranslations } from "next-intl";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { createOfferAction } from "@/lib/actions/offers/create-offer";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { OfferFormFrame, useFieldLabels } from "./offer-form-frame";
import type { OfferFormChoices } from "./offer-form";

interface OfferFormKindProps {
  /** Null = a new one. */
  offer: OwnOffer | null;
  choices: OfferFormChoices;
  createKey: string;
}

const useInstrumentOptions = (codes: readonly InstrumentCode[]) => {
  const locale = useLocale();
  return codes.map((code) => {
    const { name, versions } = instruments[code];
    const label = name[locale].charAt(0).toUpperCase() + name[locale].slice(1);
    return { value: code, label, description: versions.at(-1)?.summary[locale] };
  });
};

const DraftFields = ({ offer, choices }: Omit<OfferFormKindProps, "createKey">) => {
  const t = useTranslations("offer-form");
  const options = useInstrumentOptions(choices.instruments);
  return (
    <>
      {offer?.kind !== "employment" && <RadioGroup name="instrument" hint={t("hints.instrument")} options={options} defaultValue={offer?.instrument ?? undefined} />}
      {choices.programmes.length > 0 && (
        <SelectField
          name="programmeId" isOptional placeholder={t("noProgramme")} defaultValue={offer?.programmeId ?? ""}
          options={choices.programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
};

const Fields = ({ offer, choices }: Omit<OfferFormKindProps, "createKey">) => {
  const t = useTranslations("offer-form.hints");
  return (
    <>
      <TextField name="title" hint={t("title")} defaultValue={offer?.title} />
      <TextField name="places" inputMode="numeric" width="short" hint={t("places")} defaultValue={String(offer?.places ?? 1)} />
      {(!offer || offer.status === "draft") && <DraftFields offer={offer} choices={choices} />}
    </>
  );
};

/** Which kind of placement, what it is called, how many places. A new offer begins here. */
export const OfferFormKind = ({ offer, choices, createKey }: OfferFormKindProps) => {
  const labels = useFieldLabels("kind");
  if (offer) return <OfferFormFrame offer={offer} step="kind"><Fields offer={offer} choices={choices} /></OfferFormFrame>;
  return (
    <OfferFormFrame offer={null} step="kind" create={{ action: createOfferAction, labels }}>
      <IdempotencyKey value={createKey} />
      <HiddenField name="kind" value="placement" />
      <Fields offer={null} choices={choices} />
    </OfferFormFrame>
  );
};
