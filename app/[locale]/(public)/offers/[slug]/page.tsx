import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OfferAside } from "@/components/offers/offer-aside";
import { OfferBody } from "@/components/offers/offer-body";
import { OfferHead } from "@/components/offers/offer-head";
import { OfferLaw } from "@/components/offers/offer-law";
import { OfferOrganisation } from "@/components/offers/offer-organisation";
import { OfferSection } from "@/components/offers/offer-section";
import { OfferSteps } from "@/components/offers/offer-steps";
import { SimilarOffers } from "@/components/offers/similar-offers";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { jobPosting, scriptJson } from "@/lib/domain/search/job-posting";
import { isGone } from "@/lib/domain/search/offer-details";
import { lawOfOffer } from "@/lib/domain/search/offer-law";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { today } from "@/lib/server/clock";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { pageUrl } from "@/lib/server/offers/published-api";
import { getPublishedOffer } from "@/lib/server/offers/published-offer";
import { listSimilarOffers } from "@/lib/server/offers/published-similar";

const getOffer = cache(getPublishedOffer);
const similarOffers = 3;

export const generateMetadata = async ({ params }: PageProps<"/[locale]/offers/[slug]">): Promise<Metadata> => {
  const { slug } = await params;
  const offer = await getOffer(slug);
  if (!offer) return {};
  return {
    title: `${offer.title}, ${offer.organisation.name}`,
    description: offer.summary,
    alternates: alternatesOf({ pathname: "/offers/[slug]", params: { slug } }, await getLocale()),
    robots: isGone(offer) ? { index: false } : undefined,
  };
};

export default async function OfferPage({ params }: PageProps<"/[locale]/offers/[slug]">) {
  const offer = await getOffer((await params).slug);
  if (!offer) notFound();
  const [t, locale, header, similar, parameters] = await Promise.all([
    getTranslations("offers"), getLocale(), headers(), listSimilarOffers(offer, similarOffers), readParameters(),
  ]);
  const day = today();
  const posting = jobPosting(offer, { offer: pageUrl("/offers/[slug]", offer.slug), organisation: pageUrl("/organisations/[slug]", offer.organisation.slug) });
  const isOver = isGone(offer);
  return (
    <div className="page-width pb-16">
      {offer.status === "published" && (
        <script type="application/ld+json" nonce={header.get("x-nonce") ?? undefined} dangerouslySetInnerHTML={{ __html: scriptJson(posting) }} />
      )}
      <Breadcrumb trail={[{ label: t("title"), href: addressOf("/offers", locale) }]} current={offer.title} />
      <div className="grid gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_21.5rem] lg:grid-rows-[auto_1fr]">
        <OfferHead offer={offer} />
        <aside aria-label={t("offer.factsLabel")} className="lg:row-span-2"><OfferAside offer={offer} today={day} address={pageUrl("/offers/[slug]", offer.slug)} /></aside>
        {!isOver && <OfferBody offer={offer} />}
      </div>
      {!isOver && (
        <>
          <OfferLaw law={lawOfOffer(offer, parameters)} instrument={offer.instrument} startsOn={offer.startsOn} today={day} />
          <OfferSection id="verder" title={t("offer.next")}><OfferSteps offer={offer} /></OfferSection>
        </>
      )}
      <OfferSection id="organisatie" title={t("offer.organisation")}><OfferOrganisation offer={offer} /></OfferSection>
      {similar.length > 0 && (
        <OfferSection id="vergelijkbaar" title={t(isOver ? "offer.alternatives" : "offer.similar")}>
          <SimilarOffers offers={similar} today={day} />
        </OfferSection>
      )}
      {isOver && <p className="mt-8"><a href={addressOf("/offers", locale)}>{t("offer.all")}</a></p>}
    </div>
  );
}
