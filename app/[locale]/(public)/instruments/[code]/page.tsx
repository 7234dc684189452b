import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AmountList } from "@/components/instruments/amount-list";
import { DatePicker } from "@/components/instruments/date-picker";
import { InstrumentFacts } from "@/components/instruments/instrument-facts";
import { InstrumentHead } from "@/components/instruments/instrument-head";
import { PageContents } from "@/components/instruments/page-contents";
import { SourceList } from "@/components/instruments/source-list";
import { VersionComparison } from "@/components/instruments/version-comparison";
import { VersionDescription } from "@/components/instruments/version-description";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { amountsOn } from "@/lib/domain/regulation/amounts-on";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode, legalDay } from "@/lib/domain/regulation/schema";
import type { Instrument } from "@/lib/domain/regulation/version";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { today as todayInBrussels } from "@/lib/server/clock";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { countOpenOffers } from "@/lib/server/offers/count-open-offers";

type Props = PageProps<"/[locale]/instruments/[code]">;

const codeOf = async (params: Props["params"]) => {
  const parsed = instrumentCode.safeParse((await params).code);
  return parsed.success ? parsed.data : notFound();
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const code = await codeOf(params);
  const t = await getTranslations("instruments.code");
  return { title: t(`${code}.name`), description: t(`${code}.short`), alternates: alternatesOf({ pathname: "/instruments/[code]", params: { code } }, await getLocale()) };
};

/** The days on which the law changed, the newest first: that is the reform people ask about. */
const bordersOf = ({ versions }: Instrument) =>
  versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before && after.validFrom ? [{ id: `vanaf-${after.validFrom}`, before, after: { ...after, validFrom: after.validFrom } }] : [];
  }).toReversed();

export default async function InstrumentPage({ params, searchParams }: Props) {
  const code = await codeOf(params);
  const { on, view } = await searchParams;
  const [t, locale, counts, parameters] = await Promise.all([getTranslations("instruments"), getLocale(), countOpenOffers(), readParameters()]);
  const instrument = instruments[code];
  const today = todayInBrussels().toString();
  const day = legalDay.safeParse(on).data ?? today;
  const version = chooseVersion(instrument, { startsOn: day });
  const amounts = amountsOn(code, day, parameters);
  const borders = bordersOf(instrument);
  const addressFor = (shown: string | undefined, id: string): string =>
    `${addressOf({ pathname: "/instruments/[code]", params: { code }, query: { on: day === today ? undefined : day, view: shown } }, locale)}#${id}`;
  const contents = [
    { id: "wet", title: t("onDate.title") }, ...(amounts ? [{ id: "bedragen", title: t("amounts.title") }] : []),
    ...borders.map(({ id, after }) => ({ id, title: t("compare.short", { day: formatDay(after.validFrom, locale) }) })), { id: "bronnen", title: t("sources.title") },
  ];
  return (
    <div className="page-width space-y-10 pt-2 pb-12">
      <div className="space-y-6">
        <Breadcrumb trail={[{ label: t("crumb"), href: addressOf("/instruments", locale) }]} current={t(`code.${code}.name`)} />
        <InstrumentHead code={code} isOpen={chooseVersion(instrument, { startsOn: today }) !== null} offerCount={counts[code] ?? 0} />
        <InstrumentFacts code={code} />
      </div>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <PageContents items={contents} />
        <div className="min-w-0 space-y-14">
          <section id="wet" aria-labelledby="wet-titel" className="scroll-mt-6 space-y-4">
            <h2 id="wet-titel">{t("onDate.title")}</h2>
            <p className="text-ink-2">{t(`onDate.${version?.anchor ?? "start"}`)} {t("onDate.text")}</p>
            <DatePicker instrument={instrument} chosen={day} today={today} />
            <h3 className="pt-4 text-item">{t("onDate.version", { day: formatDay(day, locale) })}</h3>
            <VersionDescription instrument={instrument} version={version} day={day} />
          </section>
          {amounts && (
            <section id="bedragen" aria-labelledby="bedragen-titel" className="scroll-mt-6 space-y-4">
              <h2 id="bedragen-titel">{t("amounts.title")}</h2>
              <p className="text-ink-2">{t("amounts.text", { day: formatDay(day, locale) })}</p>
              <AmountList amounts={amounts} />
            </section>
          )}
          {borders.map(({ id, before, after }, index) => (
            <VersionComparison key={id} id={id} before={before} after={after} showsAll={view === "all"} listsKept={index === 0} hrefs={{ changed: addressFor(undefined, id), all: addressFor("all", id) }} />
          ))}
          <section id="bronnen" aria-labelledby="bronnen-titel" className="scroll-mt-6 space-y-4"><h2 id="bronnen-titel">{t("sources.title")}</h2><SourceList instrument={instrument} /></section>
        </div>
      </div>
    </div>
  );
}
