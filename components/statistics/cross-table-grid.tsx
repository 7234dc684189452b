import { useLocale, useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import { formatNumber } from "@/lib/i18n/format";
import type { WordedTable } from "@/lib/server/statistics/cross-table-words";

/** Rows and columns with their totals. Internal: small counts are visible. */
export const CrossTableGrid = ({ table, caption }: { table: WordedTable; caption: string }) => {
  const t = useTranslations("cross-table");
  const locale = useLocale();
  type Row = WordedTable["rows"][number];
  const number = (value: number) => <span className="tabular-nums">{formatNumber(value, locale)}</span>;
  const columns: Column<Row>[] = [
    { key: "row", header: table.rowTitle, cell: ({ label }) => label, isRowHeader: true },
    ...table.columns.map((label, index): Column<Row> => ({ key: label, header: label, cell: ({ counts }) => number(counts[index] ?? 0), align: "end" })),
    { key: "total", header: t("total"), cell: ({ total }) => <strong>{number(total)}</strong>, align: "end" },
  ];
  return (
    <DataTable
      caption={caption} isCaptionHidden look="boxed" columns={columns} rows={table.rows} rowKey={({ key }) => key}
      total={{ key: "total", label: t("total"), counts: table.totals, total: table.total }}
    />
  );
};
