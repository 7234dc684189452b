import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OfferResult } from "@/components/offers/offer-result";
import { OrganisationFacts } from "@/components/offers/organisation-facts";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { writtenLanguage } from "@/lib/i18n/written-language";
import { today } from "@/lib/server/clock";
import { getPublicOrganisation } from "@/lib/server/offers/published-organisation";

const getOrganisation = cache(getPublicOrganisation);

export const generateMetadata = async ({ params }: PageProps<"/[locale]/organisations/[slug]">): Promise<Metadata> => {
  const { slug } = await params;
  const organisation = await getOrganisation(slug);
  if (!organisation) return {};
  return {
    title: organisation.name,
    description: organisation.description,
    alternates: alternatesOf({ pathname: "/organisations/[slug]", params: { slug } }, await getLocale()),
  };
};

export default async function OrganisationPage({ params }: PageProps<"/[locale]/organisations/[slug]">) {
  const organisation = await getOrganisation((await params).slug);
  if (!organisation) notFound();
  const [t, locale] = await Promise.all([getTranslations("organisations"), getLocale()]);
  const { name, description, slug, offers, openOffers, validTo } = organisation;
  const day = today();
  const hasEnded = validTo !== null && validTo < day.toString();
  return (
    <div className="page-width pb-16">
      <Breadcrumb trail={[{ label: t("title"), href: addressOf("/organisations", locale) }]} current={name} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div>
          <h1>{name}</h1>
          {description && <p lang={writtenLanguage(locale)} className="measure mt-4 text-lead text-ink-2">{description}</p>}
          {hasEnded && <div className="mt-5"><Notice>{t("ended", { day: formatDay(validTo, locale) })}</Notice></div>}
          <section aria-labelledby="plaatsen" className="mt-10">
            <h2 id="plaatsen" className="mb-3">{t("offers")}</h2>
            {offers.length === 0 ? (
              <p>{t("noOffers")} <a href={addressOf("/offers", locale)}>{t("otherOffers")}</a></p>
            ) : (
              <ul className="ruled">{offers.map((offer) => <li key={offer.id}><OfferResult offer={offer} today={day} /></li>)}</ul>
            )}
            {openOffers > offers.length && (
              <p className="mt-5">
                <a href={addressOf({ pathname: "/offers", query: { organisation: slug } }, locale)}>{t("allOffers", { count: openOffers })}</a>
              </p>
            )}
          </section>
        </div>
        <aside aria-label={t("factsLabel")}><OrganisationFacts organisation={organisation} /></aside>
      </div>
    </div>
  );
}
