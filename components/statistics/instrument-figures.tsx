import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarChart } from "@/components/ui/bar-chart";
import { DataTable, type Column } from "@/components/ui/data-table";
import { shareOf, type Protected } from "@/lib/domain/disclosure/protect";
import type { Outflow } from "@/lib/domain/statistics/outflow";
import type { InstrumentFigures as Row } from "@/lib/domain/statistics/work-based-learning";
import { formatNumber, formatShare } from "@/lib/i18n/format";
import { FigureValue } from "./figure-value";
import { OutflowValue } from "./outflow-value";

interface InstrumentFiguresProps {
  items: readonly Row[];
  total: Protected;
  /** `eerste helft van 2017`. */
  period: string;
  /** Beside the chart, where there is room. */
  aside: ReactNode;
}

/** Largest first; hidden ones last and in a fixed order, so that their place tells nothing. */
const bySize = (a: Row, b: Row): number => (b.started.value ?? -1) - (a.started.value ?? -1);

interface TableRow {
  key: string;
  name: string;
  started: Protected;
  outflow: Outflow | null;
}

/** Actions started by kind: a chart, and the same figures as a table with the outflow to work. */
export const InstrumentFigures = ({ items, total, period, aside }: InstrumentFiguresProps) => {
  const t = useTranslations("figures");
  const hidden = useTranslations("ui.hidden");
  const locale = useLocale();
  const sorted = items.toSorted(bySize);
  const textOf = ({ value, reason }: Protected) => (value === null ? hidden(reason ?? "neighbour") : formatNumber(value, locale));
  const shareText = (started: Protected) => {
    const share = shareOf(started, total);
    return share === null ? null : formatShare(share / 100, locale);
  };
  const outflowCell = ({ outflow }: TableRow) =>
    outflow ? <OutflowValue outflow={outflow} /> : <span className="text-small font-normal text-ink-2">{t("started.noAverage")}</span>;
  const columns: Column<TableRow>[] = [
    { key: "instrument", header: t("started.instrument"), cell: (row) => row.name, isRowHeader: true },
    { key: "count", header: t("started.count"), cell: (row) => <FigureValue figure={row.started} />, align: "end" },
    { key: "share", header: t("started.share"), cell: (row) => <span className="tabular-nums">{shareText(row.started)}</span>, align: "end" },
    { key: "outflow", header: t("started.outflow"), cell: outflowCell },
    {
      key: "why",
      header: t("started.why"),
      width: "34%",
      cell: (row) => (row.outflow?.reason ? <span className="text-small text-ink-2">{t(`reasons.${row.outflow.reason}`)}</span> : null),
    },
  ];
  const table = (
    <div className="lg:col-span-2">
      <DataTable
        caption={t("started.table")}
        columns={columns}
        rows={sorted.map(({ instrument, started, outflow }) => ({ key: instrument, name: t(`instruments.${instrument}`), started, outflow }))}
        rowKey={(row) => row.key}
        total={{ key: "total", name: t("started.total"), started: total, outflow: null }}
      />
    </div>
  );
  return (
    <section aria-labelledby="gestart" className="mt-10 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:grid-rows-[auto_1fr_auto]">
      <div>
        <h2 id="gestart">{t("started.title")}</h2>
        <p className="mt-1 text-small text-ink-2">{t("started.same")}</p>
      </div>
      <BarChart
        sentence={t("started.chart", { period })}
        bars={sorted.map(({ instrument, started }) => ({
          key: instrument,
          label: t.has(`short.${instrument}`) ? t(`short.${instrument}`) : t(`instruments.${instrument}`),
          value: started.value,
          text: textOf(started),
          // BIO counts something else, and looks it.
          ...(instrument === "bio" ? { fill: "hatched" as const, note: t("started.plans") } : {}),
        }))}
        table={table}
      />
      <div className="lg:col-start-2 lg:row-start-1 lg:row-end-3">{aside}</div>
    </section>
  );
};
