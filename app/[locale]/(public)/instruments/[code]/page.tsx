import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { InstrumentFacts } from "@/components/instruments/instrument-facts";
import { VersionComparison } from "@/components/instruments/version-comparison";
import { SourceList, VersionList } from "@/components/instruments/version-list";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button, ButtonLink } from "@/components/ui/button";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { today } from "@/lib/server/clock";

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

export default async function InstrumentPage({ params, searchParams }: Props) {
  const code = await codeOf(params);
  const asked = z.iso.date().safeParse((await searchParams).on);
  const [t, locale] = [await getTranslations("instruments"), await getLocale()];
  const instrument = instruments[code];
  const day = asked.success ? asked.data : today().toString();
  const now = chooseVersion(instrument, { startsOn: today().toString() });
  const version = chooseVersion(instrument, { startsOn: day });
  // The newest border first: that is the reform people ask about.
  const borders = instrument.versions.flatMap((after, index) => {
    const before = instrument.versions[index - 1];
    return before && after.validFrom ? [{ before, after: { ...after, validFrom: after.validFrom } }] : [];
  }).toReversed();
  return (
    <div className="page-width space-y-10 py-8">
      <div className="space-y-6">
        <Breadcrumb trail={[{ label: t("crumb"), href: addressOf("/instruments", locale) }]} current={t(`code.${code}.name`)} />
        <div className="flex flex-wrap items-end justify-between gap-6">
          <div>
            <Badge tone={now ? "success" : "neutral"}>{t(now ? "open" : "closed")}</Badge>
            <h1 className="mt-2">{t(`code.${code}.name`)}</h1>
            <p className="measure mt-3 text-lead text-ink-2">{t(`code.${code}.lead`)}</p>
          </div>
          {now && (
            <div className="flex flex-wrap gap-3">
              <ButtonLink variant="primary" href={addressOf({ pathname: "/offers", query: { instrument: code } }, locale)}>{t("offers")}</ButtonLink>
              <ButtonLink href={addressOf("/guidance", locale)}>{t("guide")}</ButtonLink>
            </div>
          )}
        </div>
        <InstrumentFacts code={code} />
      </div>
      <section aria-labelledby="on-date" className="space-y-4">
        <h2 id="on-date">{t("onDate.title")}</h2>
        <p className="measure">{t("onDate.text")}</p>
        <form method="get" className="flex flex-wrap items-end gap-3 rounded-md border border-line bg-mist p-5">
          <label className="grid gap-1"><span className="font-bold">{t("onDate.label")}</span><input type="date" name="on" defaultValue={day} min="1990-01-01" max="2100-12-31" className="h-12 rounded-md border border-field bg-paper px-3" /></label>
          <Button type="submit">{t("onDate.show")}</Button>
          <p className="w-full">{version ? <><strong>{t("onDate.version", { day: formatDay(day, locale) })}</strong> {version.summary[locale]} {t(`onDate.${version.anchor}`)}</> : <strong>{t("onDate.none", { day: formatDay(day, locale) })}</strong>}</p>
        </form>
      </section>
      {borders.map(({ before, after }) => <VersionComparison key={after.id} before={before} after={after} />)}
      <section className="space-y-4"><h2>{t("versions.title")}</h2><VersionList instrument={instrument} current={now} /></section>
      <section className="space-y-4"><h2>{t("sources.title")}</h2><SourceList instrument={instrument} /></section>
    </div>
  );
}
