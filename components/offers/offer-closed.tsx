import { Lock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isGone, type OfferDetails } from "@/lib/domain/search/offer-details";
import { formatDay } from "@/lib/i18n/format";

/** Why one cannot apply now. Nothing for an open offer. */
export const OfferClosed = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  if (offer.status === "published") return null;
  if (!isGone(offer)) return <Notice tone="warning">{t(offer.status === "full" ? "fullText" : "pausedText")}</Notice>;
  const until = offer.closedOn ?? offer.applyUntil;
  return (
    <Notice tone="warning" icon={Lock} title={t("closedTitle")}>
      {until ? t("closedText", { day: formatDay(until, locale) }) : t("closedTextPlain")}
    </Notice>
  );
};
