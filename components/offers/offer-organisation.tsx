import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { OfferDetails } from "@/lib/domain/search/offer-details";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber } from "@/lib/i18n/format";
import { writtenLanguage } from "@/lib/i18n/written-language";

/** Who offers it, in a few facts. */
export const OfferOrganisation = ({ offer }: { offer: OfferDetails }) => {
  const t = useTranslations("offers.offer");
  const locale = useLocale();
  const { organisation, organisationAbout: about } = offer;
  const figures = [
    { term: t("openPlaces"), value: formatNumber(about.openOffers, locale) },
    { term: t("answers"), value: t("workingDays", { days: about.replyDays }) },
  ];
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <div className="flex min-w-0 flex-1 basis-80 gap-4">
        <Avatar name={organisation.name} shape="square" size="lg" />
        <div className="min-w-0">
          <p className="text-item font-bold">
            <a href={addressOf({ pathname: "/organisations/[slug]", params: { slug: organisation.slug } }, locale)}>{organisation.name}</a>
          </p>
          {about.description && <p lang={writtenLanguage(locale)} className="measure text-fact">{about.description}</p>}
        </div>
      </div>
      <dl className="flex gap-8 text-fact">
        {figures.map(({ term, value }) => (
          <div key={term}>
            <dt className="text-ink-2">{term}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
