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
import type { OfferFormChoices, OfferKind } from "./offer-form";

interface OfferFormKindProps {
  /** Null = a new one. */
  offer: OwnOffer | null;
  kind: OfferKind;
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

/** The programme of a job: the only one there is, or one of several. */
const JobFields = ({ offer, choices }: Pick<OfferFormKindProps, "offer" | "choices">) => {
  const t = useTranslations("offer-form.job");
  const [first, ...others] = choices.programmes;
  if (first && others.length === 0) {
    return (
      <>
        <HiddenField name="programmeId" value={first.id} />
        <p className="measure text-ink-2">{t("ofProgramme", { programme: first.name })}</p>
      </>
    );
  }
  return <SelectField name="programmeId" defaultValue={offer?.programmeId ?? ""} options={choices.programmes.map(({ id, name }) => ({ value: id, label: name }))} />;
};

const PlacementFields = ({ offer, choices }: Pick<OfferFormKindProps, "offer" | "choices">) => {
  const t = useTranslations("offer-form");
  const options = useInstrumentOptions(choices.instruments);
  return (
    <>
      <RadioGroup name="instrument" hint={t("hints.instrument")} options={options} defaultValue={offer?.instrument ?? undefined} />
      {choices.programmes.length > 0 && (
        <SelectField
          name="programmeId" isOptional placeholder={t("noProgramme")} defaultValue={offer?.programmeId ?? ""}
          options={choices.programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
};

const Fields = ({ offer, kind, choices }: Omit<OfferFormKindProps, "createKey">) => {
  const t = useTranslations("offer-form");
  const isJob = kind === "employment";
  const ofKind = { ...choices, programmes: choices.programmes.filter((programme) => programme.kind === kind) };
  const KindFields = isJob ? JobFields : PlacementFields;
  return (
    <>
      <TextField name="title" hint={t(isJob ? "jobHints.title" : "hints.title")} defaultValue={offer?.title} />
      <TextField name="places" inputMode="numeric" width="short" hint={t("hints.places")} defaultValue={String(offer?.places ?? 1)} />
      {(!offer || offer.status === "draft") && <KindFields offer={offer} choices={ofKind} />}
    </>
  );
};

/** Which kind of placement or which programme, what it is called, how many places. A new offer begins here. */
export const OfferFormKind = ({ offer, kind, choices, createKey }: OfferFormKindProps) => {
  const labels = useFieldLabels("kind", kind);
  if (offer) return <OfferFormFrame offer={offer} step="kind"><Fields offer={offer} kind={kind} choices={choices} /></OfferFormFrame>;
  return (
    <OfferFormFrame offer={null} step="kind" create={{ action: createOfferAction, labels }}>
      <IdempotencyKey value={createKey} />
      <HiddenField name="kind" value={kind} />
      <Fields offer={null} kind={kind} choices={choices} />
    </OfferFormFrame>
  );
};
