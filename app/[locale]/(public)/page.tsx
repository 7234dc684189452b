import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Doors } from "@/components/home/doors";
import { GuidanceTeaser } from "@/components/home/guidance-teaser";
import { NewestOffers } from "@/components/home/newest-offers";
import { PublishedFigures } from "@/components/home/published-figures";
import { OfferSearchForm } from "@/components/offers/offer-search-form";
import { StairHero } from "@/components/shell/stair-hero";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatNumber, formatShare } from "@/lib/i18n/format";
import { today } from "@/lib/server/clock";
import { publishedFigures } from "@/lib/server/offers/published-figures";
import { listNewestOffers } from "@/lib/server/offers/published-newest";

const shownOffers = 5;
const popularWords = ["administration", "green", "it", "care", "logistics"] as const;
const steps = ["search", "apply", "plan", "start"] as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("home");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/", await getLocale()) };
};

export default async function HomePage() {
  const [t, locale, { items, total }] = await Promise.all([getTranslations("home"), getLocale(), listNewestOffers(shownOffers)]);
  const { started, outflowPercentage, persons, source } = publishedFigures;
  return (
    <>
      <StairHero label={t("stair.label")} steps={steps.map((step) => ({ title: t(`stair.${step}`), detail: t(`stair.${step}Detail`) }))}>
        <h1 className="text-hero">{t("title")}</h1>
        <p className="measure mt-3.5 mb-5 text-lead text-ink-2">{t("lead", { total })}</p>
        <div className="rounded-md border border-line bg-paper p-4 md:p-4.5">
          <OfferSearchForm action={addressOf("/offers", locale)} size="lg" />
        </div>
        <p className="mt-3.5 flex flex-wrap gap-x-4 gap-y-1 text-fact text-ink-2">
          {t("popular")}
          {popularWords.map((word) => (
            <a key={word} href={addressOf({ pathname: "/offers", query: { q: t(`words.${word}`) } }, locale)}>{t(`words.${word}`)}</a>
          ))}
        </p>
      </StairHero>
      <div className="page-width space-y-16 pt-13 pb-20">
        <Doors />
        <GuidanceTeaser />
        {items.length > 0 && <NewestOffers offers={items} total={total} today={today()} />}
        <PublishedFigures
          figures={[
            { key: "started", value: formatNumber(started, locale) },
            ...(outflowPercentage === null ? [] : [{ key: "outflow" as const, value: formatShare(outflowPercentage / 100, locale) }]),
            { key: "persons", value: formatNumber(persons, locale) },
          ]}
          source={source}
        />
      </div>
    </>
  );
}
