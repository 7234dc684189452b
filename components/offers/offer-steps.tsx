import { useLocale, useTranslations } from "next-intl";
import { type Step, StepLine } from "@/components/ui/step-line";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { wayIn } from "@/lib/domain/placements/process";
import { formatDay } from "@/lib/i18n/format";

/** Applying, or asking whoever brings people to a place of this kind. */
const useFirstStep = ({ applyUntil, instrument }: OfferDetails): Step => {
  const t = useTranslations("offers.offer.steps");
  const locale = useLocale();
  const until = applyUntil ? formatDay(applyUntil, locale) : undefined;
  if (wayIn(instrument) !== "application") return { key: "ask", title: t("ask"), detail: until && t("askBy", { day: until }), note: t("askNote"), state: "current" };
  return { key: "apply", title: t(until ? "apply" : "applyAlways"), detail: until, note: t("applyNote"), state: "current" };
};

/** What happens after applying, with the days that are known. */
export const OfferSteps = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  const steps: Step[] = [
    useFirstStep(offer),
    {
      key: "answer", title: t("steps.answer"), detail: t("steps.answerDetail", { days: offer.organisationAbout.replyDays }),
      note: t("steps.answerNote"), state: "coming",
    },
    { key: "start", title: t("steps.start"), detail: formatDay(offer.startsOn, locale), note: t("steps.startNote"), state: "coming" },
    ...(offer.endsOn
      ? [{ key: "end", title: t("steps.end"), detail: formatDay(offer.endsOn, locale), note: t("steps.endNote"), state: "coming" as const }]
      : []),
  ];
  return <StepLine label={t("next")} steps={steps} look="plan" />;
};
