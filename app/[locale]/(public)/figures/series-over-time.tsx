import { getLocale, getTranslations } from "next-intl/server";
import { FiguresForm } from "@/components/statistics/figures-form";
import { SeriesFigures } from "@/components/statistics/series-figures";
import { EmptyState } from "@/components/ui/empty-state";
import { addressOf } from "@/lib/i18n/address";
import { env } from "@/lib/server/env";
import { readSeries } from "@/lib/server/statistics/read-series";

interface SeriesOverTimeProps {
  /** Code of the kind; the first when it is none. */
  kind: string | null;
}

/** One kind over all half-years of which there are figures, across the changes of the law. */
export const SeriesOverTime = async ({ kind }: SeriesOverTimeProps) => {
  const [t, locale, series] = await Promise.all([getTranslations("figures"), getLocale(), readSeries()]);
  const chosen = series.find(({ instrument }) => instrument === kind) ?? series[0];
  const views = [{ value: "reeks", label: t("choose.views.series") }, { value: "soort", label: t("choose.views.kind") }];
  const choices = [
    { name: "toon", label: t("choose.view"), value: "reeks", options: views },
    ...(chosen ? [{ name: "soort", label: t("choose.kind"), value: chosen.instrument, options: series.map(({ instrument }) => ({ value: instrument, label: t(`instruments.${instrument}`) })) }] : []),
  ];
  return (
    <>
      <h1>{t("series.heading")}</h1>
      <p className="measure mt-4 text-lead text-ink-2">{t("series.lead")}</p>
      <FiguresForm choices={choices} table="reeks" locale={locale} json={null} />
      {chosen ? <SeriesFigures series={chosen} address={env().APP_URL + addressOf({ pathname: "/figures", query: { toon: "reeks", soort: chosen.instrument } }, locale)} /> : <div className="mt-10"><EmptyState title={t("empty.title")}>{t("series.none")}</EmptyState></div>}
    </>
  );
};
