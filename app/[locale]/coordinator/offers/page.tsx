import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ServiceOfferFilters } from "@/components/entity/service-offer-filters";
import { ServiceOfferList } from "@/components/entity/service-offer-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { serviceOfferFilterOf, serviceOfferKinds, serviceOfferQuery } from "@/lib/server/offers/service-offer-filter";
import { countServiceOffers, listServiceOffers } from "@/lib/server/offers/service-offers";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("offers") });

export default async function ServiceOffersPage({ searchParams }: PageProps<"/[locale]/coordinator/offers">) {
  const actor = await requireRole("coordinator");
  const filter = serviceOfferFilterOf(await searchParams);
  const [{ items, next }, counts, t, l, locale] = await Promise.all([
    listServiceOffers(actor, filter), countServiceOffers(actor, filter), getTranslations("entity.service"), getTranslations("placements.list"), getLocale(),
  ]);
  const query = serviceOfferQuery(filter);
  const isFiltered = Object.keys(query).length > 0;
  return (
    <>
      <PageHead title={t("title")} meta={t("lead")} />
      <ServiceOfferFilters text={filter.text} kind={filter.kind} facilitated={filter.facilitated} kinds={serviceOfferKinds} counts={counts} />
      {items.length === 0
        ? <EmptyState title={t(isFiltered ? "notFound" : "none")} actions={isFiltered && <ButtonLink href={addressOf("/coordinator/offers", locale)}>{l("clear")}</ButtonLink>}>{t(isFiltered ? "notFoundText" : "noneText")}</EmptyState>
        : <div className="overflow-hidden rounded-md border border-line bg-paper"><ServiceOfferList rows={items} today={today().toString()} /></div>}
      {next && <p className="mt-6"><ButtonLink href={addressOf({ pathname: "/coordinator/offers", query: { ...query, after: next } }, locale)}>{l("more")}</ButtonLink></p>}
    </>
  );
}
