import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { EntityOverviewRow } from "@/lib/domain/coordinator/entity-overview";
import { addressOf } from "@/lib/i18n/address";

interface EntityTableProps {
  /** Those with most placements first, where not all are shown. */
  rows: readonly EntityOverviewRow[];
  /** Rows by name; the others are one row. All of them otherwise. */
  shown?: number;
  caption: string;
}

/** On a phone a row names what is there; the zeros are for who compares columns. */
const amount = (n: number) => <span className={n === 0 ? "text-ink-2 max-md:hidden" : undefined}>{n}</span>;

/** Many entities as one row, which leads nowhere by itself. */
const sumOf = (name: string, rows: readonly EntityOverviewRow[]): EntityOverviewRow => {
  const sum = (of: (row: EntityOverviewRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    hostId: "", name, running: sum((row) => row.running), prepared: sum((row) => row.prepared), facilitated: sum((row) => row.facilitated), overdue: sum((row) => row.overdue),
    byInstrument: Object.fromEntries(rows.flatMap(({ byInstrument }) => Object.keys(byInstrument)).map((kind) => [kind, sum((row) => row.byInstrument[kind] ?? 0)])),
  };
};

/** Running placements by entity and kind, with what is wrong there. Kinds without any running placement have no column. */
export const EntityTable = ({ rows, shown = rows.length, caption }: EntityTableProps) => {
  const t = useTranslations("coordinator.today");
  const kindNames = useTranslations("offers.instruments");
  const locale = useLocale();
  const known = ["school", "bvs", "wes", "bis", "ibo", "ibo-plus", "oao", "oplstage", "so-ot"] as const;
  const kinds = known.filter((kind) => rows.some((row) => (row.byInstrument[kind] ?? 0) > 0));
  const others = rows.slice(shown);
  const listed = [...rows.slice(0, shown), ...(others.length > 0 ? [sumOf(t("others", { count: others.length }), others)] : [])];
  const attention = ({ overdue, prepared }: EntityOverviewRow) => (overdue > 0 || prepared > 0) && (
    <span className="flex flex-wrap gap-2">
      {overdue > 0 && <Badge tone="warning">{t("overdue", { count: overdue })}</Badge>}
      {prepared > 0 && <span className="text-small text-ink-2 md:whitespace-nowrap">{t("prepared", { count: prepared })}</span>}
    </span>
  );
  const columns: Column<EntityOverviewRow>[] = [
    { key: "name", header: t("entity"), isRowHeader: true, cell: (row) => (row.hostId ? <a href={addressOf({ pathname: "/coordinator/placements", query: { host: row.hostId } }, locale)}>{row.name}</a> : row.name) },
    ...kinds.map((kind): Column<EntityOverviewRow> => ({ key: kind, header: kindNames(`${kind}.code`), align: "end", cell: (row) => amount(row.byInstrument[kind] ?? 0) })),
    { key: "together", header: t("together"), align: "end", cell: (row) => <strong>{row.running}</strong> },
    { key: "attention", header: t("attention"), cell: attention },
  ];
  return <DataTable caption={caption} isCaptionHidden look="boxed" columns={columns} rows={listed} rowKey={(row) => row.hostId || "others"} total={sumOf(t("together"), rows)} />;
};
