import { SlidersHorizontal } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NoOffers } from "@/components/offers/no-offers";
import { OfferChips } from "@/components/offers/offer-chips";
import { OfferFilters } from "@/components/offers/offer-filters";
import { OfferResult } from "@/components/offers/offer-result";
import { OfferSearchForm } from "@/components/offers/offer-search-form";
import { OfferSort } from "@/components/offers/offer-sort";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { firstPage, nextPage, without } from "@/lib/domain/search/address";
import { defaultRadiusKm, readPageQuery, selectionOf } from "@/lib/domain/search/schema";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { today } from "@/lib/server/clock";
import { getOfferPage, searchParamsOf } from "@/lib/server/offers/search-page";

export const generateMetadata = async ({ searchParams }: PageProps<"/[locale]/offers">): Promise<Metadata> => {
  const t = await getTranslations("offers");
  const query = searchParamsOf(await searchParams);
  return {
    title: t("title"),
    description: t("description"),
    alternates: alternatesOf("/offers", await getLocale()),
    // One page for search engines: the combinations of filters are endless.
    robots: query.size > 0 ? { index: false, follow: true } : undefined,
  };
};

export default async function OffersPage({ searchParams }: PageProps<"/[locale]/offers">) {
  const query = readPageQuery(searchParamsOf(await searchParams));
  const [t, locale, { results, map, openInstruments, organisationNames }] = await Promise.all([
    getTranslations("offers"), getLocale(), getOfferPage(query),
  ]);
  const { around, items, total, facets, next, seen } = results;
  const ticks = Object.values(selectionOf(query)).flat().length + (query.startsFrom ? 1 : 0);
  const to = (asked: Record<string, string | string[]>) => addressOf({ pathname: "/offers", query: asked }, locale);
  return (
    <>
      <div className="border-b border-line bg-mist">
        <div className="page-width pt-5 pb-6">
          <h1 className="mb-3 text-[1.75rem]/9 md:text-[1.875rem]/10">{t("title")}</h1>
          <OfferSearchForm
            action={to({})}
            what={query.q}
            where={query.place}
            radiusKm={query.radiusKm ?? defaultRadiusKm}
            kept={without(query, "q", "place", "radiusKm")}
            placeProblem={results.isPlaceUnknown ? t("search.unknownPlace", { place: query.place ?? "" }) : undefined}
          />
        </div>
      </div>
      <div className="page-width grid gap-x-12 pt-7 pb-16 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <section id="resultaten" aria-labelledby="gevonden" className="min-w-0 lg:col-start-2 lg:row-start-1">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <h2 id="gevonden">{t("found", { total })}</h2>
            <div className="flex gap-3">
              <a href="#filters" className={`${buttonLook({ size: "sm" })} whitespace-nowrap lg:hidden`}>
                <Icon as={SlidersHorizontal} size="sm" />
                {t("filters.open", { count: ticks })}
              </a>
              <OfferSort query={query} current={results.sort} hasPlace={around !== null} />
            </div>
          </div>
          <div className="mt-3 mb-5">
            <OfferChips query={query} around={around} organisationNames={organisationNames} />
          </div>
          {results.correctedTo && (
            <div className="mb-5">
              <Notice>{t("corrected", { typed: query.q ?? "", corrected: results.correctedTo })}</Notice>
            </div>
          )}
          {items.length === 0 ? <NoOffers query={query} around={around} /> : (
            <>
              <ul className="ruled">
                {items.map((offer) => <li key={offer.id}><OfferResult offer={offer} today={today()} /></li>)}
              </ul>
              <Pagination
                from={seen + 1}
                to={seen + items.length}
                total={total}
                nextHref={next ? to(nextPage(query, next)) : undefined}
                nextCount={Math.min(items.length, total - seen - items.length)}
                firstHref={seen > 0 ? to(firstPage(query)) : undefined}
              />
            </>
          )}
        </section>
        <aside id="filters" aria-label={t("filters.title")} className="hidden scroll-mt-4 target:block max-lg:order-first max-lg:pt-0 max-lg:pb-8 lg:col-start-1 lg:row-start-1 lg:block">
          <OfferFilters
            query={query}
            facets={facets}
            map={map}
            openInstruments={openInstruments}
            circleLabel={around && t("map.around", { km: around.radiusKm, place: around.name })}
          />
          <a href="#resultaten" className={`${buttonLook({ variant: "primary", wide: true })} lg:hidden`}>{t("filters.close")}</a>
        </aside>
      </div>
    </>
  );
}
