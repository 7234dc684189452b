import { useLocale, useTranslations } from "next-intl";
import { OfferDeadline } from "@/components/offers/offer-deadline";
import { OfferInstrument } from "@/components/offers/offer-instrument";
import { usePayWords } from "@/components/offers/offer-words";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import type { Day } from "@/lib/i18n/format";
import { writtenLanguage } from "@/lib/i18n/written-language";

interface NewestOffersProps {
  offers: readonly OfferCard[];
  total: number;
  today: Day;
}

const columns = "md:grid md:grid-cols-[30fr_27fr_14fr_15fr_18fr] md:gap-x-5";

const NewOffer = ({ offer, today }: { offer: OfferCard; today: Day }) => {
  const locale = useLocale();
  const pay = usePayWords()(offer);
  return (
    <li className={`border-b border-line-2 py-3.5 text-fact ${columns}`}>
      <div>
        <h3 className="text-body font-bold md:text-fact">
          <a lang={writtenLanguage(locale)} href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{offer.title}</a>
        </h3>
        <p className="text-small text-ink-2">{offer.organisation.name}</p>
      </div>
      <div className="max-md:mt-1"><OfferInstrument instrument={offer.instrument} /></div>
      <p>{offer.municipality}</p>
      <p className="max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-2">
        {pay.amount} <span className="text-small text-ink-2 md:block">{pay.note}</span>
      </p>
      <OfferDeadline applyUntil={offer.applyUntil} today={today} />
    </li>
  );
};

/** The last published offers, and the way to all of them. */
export const NewestOffers = ({ offers, total, today }: NewestOffersProps) => {
  const t = useTranslations("home.newest");
  const locale = useLocale();
  return (
    <section aria-labelledby="nieuwste">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <h2 id="nieuwste">{t("title")}</h2>
        <p><a href={addressOf("/offers", locale)}>{t("all", { total })}</a></p>
      </div>
      {/* Every row says by itself what it is: the heads are for the eye. */}
      <div aria-hidden="true" className={`hidden border-b-2 border-ink py-2.5 text-small font-bold ${columns}`}>
        {(["offer", "kind", "place", "pay", "until"] as const).map((word) => <span key={word}>{t(word)}</span>)}
      </div>
      <ul className="max-md:ruled">
        {offers.map((offer) => <NewOffer key={offer.id} offer={offer} today={today} />)}
      </ul>
    </section>
  );
};
