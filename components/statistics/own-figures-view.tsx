import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import type { OwnFigures, OwnFiguresRow } from "@/lib/server/statistics/own-figures";
import { Select } from "./select";

const counts = ["running", "completed", "endedEarly", "total", "persons"] as const;

/** The figures of one's own organisation, a year at a time. */
export const OwnFiguresView = ({ figures }: { figures: OwnFigures }) => {
  const t = useTranslations("cross-table.own");
  const kinds = useTranslations("figures.instruments");
  const columns: Column<OwnFiguresRow>[] = [
    { key: "instrument", header: t("instrument"), cell: ({ instrument }) => kinds(instrument === "gbvs" ? "bvs" : instrument), isRowHeader: true },
    ...counts.map((key): Column<OwnFiguresRow> => ({ key, header: t(key), cell: (row) => <span className="tabular-nums">{row[key]}</span>, align: "end" })),
  ];
  return (
    <>
      <PageHead title={t("title")} />
      <p className="measure mb-6 text-ink-2">{t("lead")}</p>
      <form method="get" aria-label={t("choose")} className="mb-6 flex flex-wrap items-end gap-3">
        <Select name="jaar" label={t("year")} value={String(figures.year)} options={figures.years.map((year) => ({ value: String(year), label: String(year) }))} />
        <Button type="submit">{t("show")}</Button>
      </form>
      <Panel title={t("caption", { year: String(figures.year) })} isFlush footer={t("note")}>
        {figures.rows.length === 0
          ? <div className="p-5"><EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState></div>
          : <DataTable caption={t("caption", { year: String(figures.year) })} isCaptionHidden look="boxed" columns={columns} rows={figures.rows} rowKey={({ instrument }) => instrument} />}
      </Panel>
    </>
  );
};
