import { useLocale, useTranslations } from "next-intl";
import { type Step, StepLine } from "@/components/ui/step-line";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { formatDay } from "@/lib/i18n/format";

/** What happens after applying, with the days that are known. */
export const OfferSteps = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  const steps: Step[] = [
    offer.applyUntil
      ? { key: "apply", title: t("steps.apply"), detail: formatDay(offer.applyUntil, locale), note: t("steps.applyNote"), state: "current" }
      : { key: "apply", title: t("steps.applyAlways"), note: t("steps.applyNote"), state: "current" },
    {
      key: "answer", title: t("steps.answer"), detail: t("steps.answerDetail", { days: offer.organisationAbout.replyDays }),
      note: t("steps.answerNote"), state: "coming",
    },
    { key: "start", title: t("steps.start"), detail: formatDay(offer.startsOn, locale), note: t("steps.startNote"), state: "coming" },
    ...(offer.endsOn
      ? [{ key: "end", title: t("steps.end"), detail: formatDay(offer.endsOn, locale), note: t("steps.endNote"), state: "coming" as const }]
      : []),
  ];
  return <StepLine label={t("next")} steps={steps} />;
};
