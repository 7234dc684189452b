import { useLocale, useTranslations } from "next-intl";
import { OfferDeadline } from "@/components/offers/offer-deadline";
import { OfferInstrument } from "@/components/offers/offer-instrument";
import { usePayWords } from "@/components/offers/offer-words";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { OfferCard } from "@/lib/domain/search/offer-card";
import { addressOf } from "@/lib/i18n/address";
import type { Day } from "@/lib/i18n/format";

interface NewestOffersProps {
  offers: readonly OfferCard[];
  total: number;
  today: Day;
}

/** The last published offers as a table, and the way to all of them. */
export const NewestOffers = ({ offers, total, today }: NewestOffersProps) => {
  const t = useTranslations("home.newest");
  const locale = useLocale();
  const payOf = usePayWords();
  const columns: Column<OfferCard>[] = [
    {
      key: "offer", header: t("offer"), isRowHeader: true, width: "30%",
      cell: (offer) => (
        <>
          <a href={addressOf({ pathname: "/offers/[slug]", params: { slug: offer.slug } }, locale)}>{offer.title}</a>
          <span className="block text-small font-normal text-ink-2">{offer.organisation.name}</span>
        </>
      ),
    },
    { key: "kind", header: t("kind"), width: "26%", cell: (offer) => <OfferInstrument instrument={offer.instrument} /> },
    { key: "place", header: t("place"), cell: (offer) => offer.municipality },
    {
      key: "pay", header: t("pay"),
      cell: (offer) => {
        const { amount, note } = payOf(offer);
        return <span>{amount}<span className="block text-small text-ink-2">{note}</span></span>;
      },
    },
    { key: "until", header: t("until"), cell: (offer) => <OfferDeadline applyUntil={offer.applyUntil} today={today} /> },
  ];
  return (
    <section aria-labelledby="nieuwste">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <h2 id="nieuwste">{t("title")}</h2>
        <p><a href={addressOf("/offers", locale)}>{t("all", { total })}</a></p>
      </div>
      <DataTable caption={t("title")} isCaptionHidden columns={columns} rows={offers} rowKey={(offer) => offer.id} />
    </section>
  );
};
