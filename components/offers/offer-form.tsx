import { useLocale, useTranslations } from "next-intl";
import { FormSteps } from "@/components/forms/form-steps";
import { useLawWords } from "@/components/law/law-words";
import { Notice } from "@/components/ui/notice";
import { offerFormSteps, type OfferFormStep } from "@/lib/domain/offers/form-steps";
import type { OfferTerms } from "@/lib/domain/offers/law";
import type { OwnOffer } from "@/lib/domain/offers/view";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import { addressOf } from "@/lib/i18n/address";
import { formatTime } from "@/lib/i18n/format";
import { OfferFormCheck } from "./offer-form-check";
import { offerFormId } from "./offer-form-frame";
import { OfferFormKind } from "./offer-form-kind";
import { OfferFormLaw } from "./offer-form-law";
import { OfferFormPlace } from "./offer-form-place";
import { OfferFormTerms } from "./offer-form-terms";
import { OfferFormTexts } from "./offer-form-texts";
import { OfferFormTime } from "./offer-form-time";

/** A placement under the law, or a temporary job of a programme, outside it. */
export type OfferKind = "placement" | "employment";

export interface OfferFormChoices {
  instruments: readonly InstrumentCode[];
  municipalities: readonly { nis: number; name: string }[];
  programmes: readonly { id: string; name: string; kind: OfferKind }[];
}

interface OfferFormProps {
  /** Null = a new one. */
  offer: OwnOffer | null;
  kind: OfferKind;
  step: OfferFormStep;
  choices: OfferFormChoices;
  host: { kind: OrganisationKind; sanctionsDecidedOn: readonly string[] };
  /** Rows of the parameter tables that were entered while the site runs. */
  extraRows: ExtraRows;
  /** Made for this page: a second send of the first step makes no second draft. */
  createKey: string;
}

const StepBody = ({ offer, kind, step, choices, createKey, extraRows }: Omit<OfferFormProps, "host">) => {
  if (!offer || step === "kind") return <OfferFormKind offer={offer} kind={kind} choices={choices} createKey={createKey} />;
  switch (step) {
    case "tasks": return <OfferFormTexts offer={offer} />;
    case "time": return <OfferFormTime offer={offer} />;
    case "place": return <OfferFormPlace offer={offer} choices={choices} />;
    case "terms": return <OfferFormTerms offer={offer} />;
    case "check": return <OfferFormCheck offer={offer} extraRows={extraRows} />;
  }
};

const nothingKept = { instrument: null, startsOn: null, endsOn: null, hoursPerWeek: null, allowanceCents: null };

const termsOf = (offer: OwnOffer | null, host: OfferFormProps["host"]): OfferTerms => {
  const { instrument, startsOn, endsOn, hoursPerWeek, allowanceCents } = offer ?? nothingKept;
  return { instrument, startsOn, endsOn, hoursPerWeek, allowanceCents, hostKind: host.kind, sanctionsDecidedOn: host.sanctionsDecidedOn };
};

/** The form of an offer, one step at a time, with the check of the law beside it. */
export const OfferForm = ({ offer, kind, step, host, extraRows, ...rest }: OfferFormProps) => {
  const t = useTranslations("offer-form");
  const isJob = kind === "employment";
  const locale = useLocale();
  const lawWords = useLawWords({ footer: t("law.footer"), waiting: t("law.waiting") });
  const titleOf = (key: OfferFormStep) => t(`${isJob ? "jobSteps" : "steps"}.${key}`);
  const steps = offerFormSteps.map((key) => ({
    key, title: titleOf(key), href: offer ? addressOf({ pathname: "/entity/offers/[id]/edit", params: { id: offer.id }, query: { step: key } }, locale) : undefined,
  }));
  return (
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)] min-[72rem]:grid-cols-[13rem_minmax(0,1fr)_24rem]">
      <FormSteps label={t("label")} steps={steps} current={offerFormSteps.indexOf(step)} note={offer && t("kept", { time: formatTime(offer.updatedAt, locale) })} />
      <div className="min-w-0 space-y-6">
        <h2>{titleOf(step)}</h2>
        <StepBody offer={offer} kind={kind} step={step} extraRows={extraRows} {...rest} />
      </div>
      <div className="lg:col-start-2 min-[72rem]:sticky min-[72rem]:top-4 min-[72rem]:col-start-3">
        {isJob ? <Notice title={t("job.noLaw")}>{t("job.noLawText")}</Notice> : (
          <OfferFormLaw formId={offerFormId} terms={termsOf(offer, host)} mendable={step === "time" ? ["startsOn", "endsOn"] : []} extraRows={extraRows} words={lawWords} />
        )}
      </div>
    </div>
  );
};
