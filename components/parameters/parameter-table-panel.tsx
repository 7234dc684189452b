import { History, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { SourceNote } from "@/components/ui/source-note";
import type { ShownRow, ShownTable } from "@/lib/domain/parameters/overview";
import type { Month } from "@/lib/domain/regulation/calendar";
import { formatInstantDay } from "@/lib/i18n/format";
import { useMonthText } from "./month-text";
import { useValueTexts } from "./value-text";

const Period = ({ row }: { row: ShownRow }) => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  const month = useMonthText();
  return (
    // One part, so that month and term stand below each other on a phone.
    <span className="block">
      {month(row.validFrom)}
      <span className="block text-small font-normal text-ink-2">
        {row.replacedAt ? (
          <Badge icon={History}>{t("replaced", { day: formatInstantDay(row.replacedAt, locale) })}</Badge>
        ) : row.until ? t("until", { month: month(row.until) }) : t("untilNext")}
      </span>
    </span>
  );
};

const Entered = ({ entered }: Pick<ShownRow, "entered">) => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  return entered ? t("enteredBy", { name: entered.by, day: formatInstantDay(entered.at, locale) }) : t("fromSoftware");
};

interface ParameterTablePanelProps {
  table: ShownTable;
  /** The month in which somebody looks: a table that ended before it waits for a row. */
  thisMonth: Month;
  footer?: ReactNode;
}

/** Until when a table is known; one that can be added to and ended already waits for a row. */
const Known = ({ table: { knownUntil, isEnterable }, thisMonth }: Pick<ParameterTablePanelProps, "table" | "thisMonth">) => {
  const t = useTranslations("parameters");
  const month = useMonthText();
  if (!knownUntil) return t("knownOpen");
  const words = t("knownUntil", { month: month(knownUntil) });
  return isEnterable && knownUntil < thisMonth ? <Badge tone="warning" icon={TriangleAlert}>{words}</Badge> : words;
};

/** One table of the law: every row with when it holds, its source and its status, newest first. */
export const ParameterTablePanel = ({ table, thisMonth, footer }: ParameterTablePanelProps) => {
  const t = useTranslations("parameters");
  const texts = useValueTexts();
  return (
    <Panel title={t(`tables.${table.code}.name`)} aside={<Known table={table} thisMonth={thisMonth} />} footer={footer} isFlush>
      <p className="measure px-4 py-3 text-fact text-ink-2">{t(`tables.${table.code}.what`)}</p>
      <DataTable
        caption={t(`tables.${table.code}.name`)} isCaptionHidden look="boxed" rows={table.rows} rowKey={(row) => row.key}
        columns={[
          { key: "from", header: t("from"), isRowHeader: true, cell: (row) => <Period row={row} /> },
          {
            key: "value", header: t("value"), align: "end",
            cell: (row) => <span className={row.replacedAt ? "line-through" : ""}>{texts(table.code, row.values).map((text) => <span key={text} className="block whitespace-nowrap">{text}</span>)}</span>,
          },
          { key: "source", header: t("source"), cell: (row) => <SourceNote source={row.source} /> },
          { key: "status", header: t("status"), cell: (row) => t(`statuses.${row.source.status}`) },
          { key: "by", header: t("by"), cell: (row) => <Entered entered={row.entered} /> },
        ]}
      />
    </Panel>
  );
};
