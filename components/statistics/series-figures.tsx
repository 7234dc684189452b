import { useLocale, useTranslations } from "next-intl";
import { BarChart } from "@/components/ui/bar-chart";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { Protected } from "@/lib/domain/disclosure/protect";
import type { Period } from "@/lib/domain/statistics/half-year";
import { isBeforeBreak, type Series, type SeriesPoint } from "@/lib/domain/statistics/series";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { FigureValue } from "./figure-value";

interface SeriesFiguresProps {
  series: Series;
  /** Address of this series, which stays. */
  address: string;
}

/** One kind over time: a bar a half-year, those before a change of the law drawn otherwise, and the same as a table. */
export const SeriesFigures = ({ series, address }: SeriesFiguresProps) => {
  const t = useTranslations("figures");
  const hidden = useTranslations("ui.hidden");
  const locale = useLocale();
  const kind = t(`instruments.${series.instrument}`);
  const periodOf = ({ year, part }: Period) => t(`option.${part}`, { year: String(year) });
  const textOf = ({ value, reason }: Protected) => {
    if (value !== null) return formatNumber(value, locale);
    return reason ? hidden(reason) : t("unknown");
  };
  const noteOf = (point: SeriesPoint) => {
    if (isBeforeBreak(series, point.period)) return { fill: "hatched" as const, note: t("series.before") };
    return {};
  };
  const columns: Column<SeriesPoint>[] = [
    { key: "period", header: t("series.period"), cell: ({ period }) => periodOf(period), isRowHeader: true },
    { key: "count", header: t("series.count"), cell: ({ count }) => <FigureValue figure={count} />, align: "end" },
    { key: "counted", header: t("series.counted"), cell: ({ counted }) => counted.map((instrument) => t(`instruments.${instrument}`)).join(", ") },
  ];
  const table = (
    <div className="mt-8 lg:col-span-2">
      <DataTable caption={t("series.table", { kind })} columns={columns} rows={series.points} rowKey={({ period }) => `${period.year} ${period.part}`} />
    </div>
  );
  return (
    <section aria-labelledby="reeks" className="mt-10">
      <h2 id="reeks">{kind}</h2>
      <p className="measure mt-1 mb-4 text-small text-ink-2">{t("series.about")}</p>
      <BarChart
        sentence={t("series.chart", { kind })}
        bars={series.points.map((point) => ({ key: `${point.period.year} ${point.period.part}`, label: periodOf(point.period), value: point.count.value, text: textOf(point.count), ...noteOf(point) }))}
        table={table}
      />
      {series.breakOn !== null && (
        <p className="measure mt-4 border-l-4 border-accent pl-4">
          <strong>{t("series.break")}.</strong> {t("series.breakText", { kind, day: formatDay(series.breakOn, locale) })}
        </p>
      )}
      <dl className="mt-8 grid max-w-3xl gap-x-6 gap-y-2 border-t-2 border-ink pt-4 text-small md:grid-cols-[10rem_1fr]">
        <dt className="font-bold">{t("about.definition")}</dt>
        <dd>{t("about.definitionText")}</dd>
        <dt className="font-bold">{t("about.source")}</dt>
        <dd>{t("series.source")} {t("about.running")}</dd>
        <dt className="font-bold">{t("about.address")}</dt>
        <dd><a href={address} className="break-all">{address}</a></dd>
      </dl>
    </section>
  );
};
