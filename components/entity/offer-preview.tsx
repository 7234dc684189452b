import { useLocale, useTranslations } from "next-intl";
import { useFieldLabel } from "@/components/offers/offer-form-frame";
import { OfferText } from "@/components/offers/offer-text";
import { DescriptionList } from "@/components/ui/description-list";
import type { OwnOffer } from "@/lib/domain/offers/view";
import { formatDay, formatEuro, formatNumber } from "@/lib/i18n/format";

const useFacts = (offer: OwnOffer) => {
  const t = useTranslations("offer-form");
  const words = useTranslations("offers");
  const labelOf = useFieldLabel(offer.kind);
  const locale = useLocale();
  const day = (value: string | null) => value && formatDay(value, locale);
  const facts = [
    { term: labelOf("instrument"), value: words(`instruments.${offer.instrument ?? "employment"}.code`) },
    { term: labelOf("places"), value: formatNumber(offer.places, locale) },
    { term: labelOf("startsOn"), value: day(offer.startsOn) },
    { term: labelOf("endsOn"), value: day(offer.endsOn) },
    { term: labelOf("hoursPerWeek"), value: offer.hoursPerWeek === null ? null : words("card.hours", { hours: formatNumber(offer.hoursPerWeek, locale) }) },
    { term: t("facts.applyUntil"), value: day(offer.applyUntil) ?? words("card.always") },
    { term: labelOf("municipalityNis"), value: [offer.street, offer.municipality].filter(Boolean).join(", ") || null },
    { term: labelOf("mentorName"), value: offer.mentorName || null },
    { term: t("facts.educationLevel"), value: words(`values.education.${offer.educationLevel}`) },
    ...(offer.kind === "employment" ? [] : [{ term: t("facts.payer"), value: t(`payers.${offer.payer}`) }]),
    ...(offer.allowanceCents === null ? [] : [{ term: labelOf("allowanceCents"), value: formatEuro(offer.allowanceCents, locale) }]),
    { term: t("facts.travelReimbursed"), value: t(offer.travelReimbursed ? (offer.kind === "employment" ? "yes" : "facts.travelYes") : "facts.travelNo") },
    { term: t("facts.facilities"), value: offer.facilities.map((facility) => words(`facilities.${facility}`)).join(", ") || t("facts.none") },
  ];
  return facts.map(({ term, value }) => ({ term, value: value ?? <span className="text-ink-2">{t("empty")}</span> }));
};

interface OfferPreviewProps {
  offer: OwnOffer;
  /** Where there is no room beside the text, the facts stand below it. */
  isStacked?: boolean;
}

/** What candidates will read, and its facts. */
export const OfferPreview = ({ offer, isStacked = false }: OfferPreviewProps) => {
  const t = useTranslations("offers.offer");
  const facts = useFacts(offer);
  return (
    <div className={`grid items-start gap-x-10 gap-y-6 ${isStacked ? "" : "lg:grid-cols-[minmax(0,1fr)_22.5rem]"}`}>
      <div className="space-y-6">
        {offer.summary && <p className="measure text-lead text-ink-2">{offer.summary}</p>}
        <OfferText id="tasks" title={t("tasks")} text={offer.tasks} />
        <OfferText id="learning" title={t("learning")} text={offer.learning} />
        <OfferText id="requirements" title={t("requirements")} text={offer.requirements} />
        <OfferText id="guidance" title={t("guidance")} text={offer.guidance} />
      </div>
      <DescriptionList facts={facts} />
    </div>
  );
};
