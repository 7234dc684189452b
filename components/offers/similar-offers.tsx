import { useLocale } from "next-intl";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import type { Day } from "@/lib/i18n/format";
import { writtenLanguage } from "@/lib/i18n/written-language";
import { OfferDeadline } from "./offer-deadline";
import { OfferInstrument } from "./offer-instrument";
import { usePayWords } from "./offer-words";

interface SimilarOffersProps {
  offers: readonly OfferCard[];
  today: Day;
}

/** Up to three offers side by side, under one rule. */
export const SimilarOffers = ({ offers, today }: SimilarOffersProps) => {
  const locale = useLocale();
  const payOf = usePayWords();
  return (
    <ul className="ruled grid gap-x-8 divide-line max-md:divide-y md:grid-cols-3 md:divide-x">
      {offers.map((offer) => {
        const pay = payOf(offer);
        return (
          <li key={offer.id} className="py-4 text-fact md:pl-8 md:first:pl-0">
            <h3 className="text-body font-bold">
              <a lang={writtenLanguage(locale)} href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{offer.title}</a>
            </h3>
            <p className="mb-1.5 text-ink-2">{offer.organisation.name}</p>
            <OfferInstrument instrument={offer.instrument} />
            <p className="mt-1">{offer.municipality}</p>
            <p><strong>{pay.amount}</strong> <span className="text-ink-2">{pay.note}</span></p>
            <OfferDeadline applyUntil={offer.applyUntil} today={today} />
          </li>
        );
      })}
    </ul>
  );
};
