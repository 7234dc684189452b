import { useLocale, useTranslations } from "next-intl";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { periodLength } from "@/lib/domain/search/period-length";
import { formatDay, formatEuro, formatNumber } from "@/lib/i18n/format";

type Paid = Pick<OfferCard, "kind" | "payer" | "allowanceCents" | "travelReimbursed">;

/** What the trainee gets, in a few words, and who pays it. */
export const usePayWords = () => {
  const t = useTranslations("offers.pay");
  const locale = useLocale();
  return ({ kind, payer, allowanceCents, travelReimbursed }: Paid): { amount: string; note: string } => {
    const amount = allowanceCents === null ? null : t("month", { amount: formatEuro(allowanceCents, locale, "needed") });
    if (kind === "employment") return { amount: amount ?? t("wage"), note: t("wageNote") };
    if (payer !== "none") return { amount: amount ?? t("paid"), note: t(payer) };
    return { amount: t("none"), note: t(travelReimbursed ? "travel" : "noTravel") };
  };
};

/** How long it lasts: `6 maanden`; null when no end is set. */
export const useLengthWords = () => {
  const t = useTranslations("offers.card");
  return ({ startsOn, endsOn }: Pick<OfferCard, "startsOn" | "endsOn">): string | null => {
    if (!endsOn) return null;
    const { unit, count } = periodLength(startsOn, endsOn);
    return t(unit, { count });
  };
};

/** Where, how many hours, when: what every list says of an offer. */
export const useFactWords = () => {
  const t = useTranslations("offers.card");
  const locale = useLocale();
  const lengthOf = useLengthWords();
  return (offer: Pick<OfferCard, "distanceKm" | "hoursPerWeek" | "startsOn" | "endsOn">) => {
    const length = lengthOf(offer);
    const day = formatDay(offer.startsOn, locale);
    return {
      // Distances are between the middles of municipalities: within one there is none to tell.
      distance: !offer.distanceKm ? null : t("distance", { km: formatNumber(offer.distanceKm, locale) }),
      hours: t("hours", { hours: formatNumber(offer.hoursPerWeek, locale) }),
      period: length ? t("start", { day, length }) : day,
    };
  };
};
