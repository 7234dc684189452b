import { Accessibility } from "lucide-react";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { OfferText } from "./offer-text";

/** What the organisation tells of the offer. */
export const OfferBody = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers");
  const provided = offer.facilities.map((facility) => t(`facilities.${facility}`).toLowerCase());
  return (
    <div className="space-y-9">
      <OfferText id="taken" title={t("offer.tasks")} text={offer.tasks} />
      <div className="grid gap-x-10 gap-y-9 md:grid-cols-2">
        <OfferText id="leren" title={t("offer.learning")} text={offer.learning} />
        <OfferText id="profiel" title={t("offer.requirements")} text={offer.requirements}>
          {offer.educationLevel !== "none" && (
            <p className="mt-2 text-fact text-ink-2">
              {t("offer.diploma", { level: t(`values.education.${offer.educationLevel}`) })} {t("filters.foreignDiploma")}
            </p>
          )}
        </OfferText>
      </div>
      <OfferText id="begeleiding" title={t("offer.guidance")} text={offer.guidance} />
      <Notice icon={Accessibility} title={t("offer.adjustments")}>
        {provided.length > 0 && `${t("offer.provided", { list: provided.join(", ") })} `}
        {t("offer.adjustmentsText")}
      </Notice>
    </div>
  );
};
