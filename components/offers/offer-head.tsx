import { CircleCheck, Lock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { isGone, type OfferDetails } from "@/lib/domain/search/offer-details";
import { addressOf } from "@/lib/i18n/address";
import { writtenLanguage } from "@/lib/i18n/written-language";
import { OfferClosed } from "./offer-closed";
import { OfferInstrument } from "./offer-instrument";

/** What it is, of whom, and whether one can apply. */
export const OfferHead = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  const isOpen = offer.status === "published";
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <OfferInstrument instrument={offer.instrument} />
        <Badge tone={isOpen ? "success" : "neutral"} icon={isOpen ? CircleCheck : Lock}>
          {t(isOpen ? "open" : isGone(offer) ? "gone" : offer.status)}
        </Badge>
      </div>
      <h1 lang={writtenLanguage(locale)} className="mt-1.5">{offer.title}</h1>
      <p className="mt-1 text-fact">
        <a href={addressOf({ pathname: "/organisations/[slug]", params: { slug: offer.organisation.slug } }, locale)}>{offer.organisation.name}</a>
      </p>
      {offer.summary && <p lang={writtenLanguage(locale)} className="measure mt-4 text-ink-2">{offer.summary}</p>}
      {!isOpen && <div className="mt-4"><OfferClosed offer={offer} /></div>}
    </header>
  );
};
