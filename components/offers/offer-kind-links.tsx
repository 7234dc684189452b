import { useLocale, useTranslations } from "next-intl";
import { SegmentLinks } from "@/components/ui/segment-links";
import { addressOf } from "@/lib/i18n/address";
import type { OfferKind } from "./offer-form";

/** What a city with a programme of jobs can offer: a placement, or a temporary job. Each is an address. */
export const OfferKindLinks = ({ kind }: { kind: OfferKind }) => {
  const t = useTranslations("offer-form.job");
  const locale = useLocale();
  const segments = [
    { label: t("placement"), href: addressOf("/entity/offers/new", locale), isCurrent: kind === "placement" },
    { label: t("employment"), href: addressOf({ pathname: "/entity/offers/new", query: { kind: "employment" } }, locale), isCurrent: kind === "employment" },
  ];
  return <div className="mb-6"><SegmentLinks label={t("choice")} segments={segments} /></div>;
};
