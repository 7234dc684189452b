import { History } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { SourceNote } from "@/components/ui/source-note";
import type { ShownRow, ShownTable } from "@/lib/domain/parameters/overview";
import { formatInstantDay } from "@/lib/i18n/format";
import { useMonthText } from "./month-text";
import { useValueTexts } from "./value-text";

const Period = ({ row }: { row: ShownRow }) => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  const month = useMonthText();
  return (
    <>
      {month(row.validFrom)}
      <span className="block text-small font-normal text-ink-2">
        {row.replacedAt ? (
          <Badge icon={History}>{t("replaced", { day: formatInstantDay(row.replacedAt, locale) })}</Badge>
        ) : row.until ? t("until", { month: month(row.until) }) : t("untilNext")}
      </span>
    </>
  );
};

const Entered = ({ entered }: Pick<ShownRow, "entered">) => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  return entered ? t("enteredBy", { name: entered.by, day: formatInstantDay(entered.at, locale) }) : t("fromSoftware");
};

/** One table of the law: every row with when it holds, its source and its status, newest first. */
export const ParameterTablePanel = ({ table, footer }: { table: ShownTable; footer?: ReactNode }) => {
  const t = useTranslations("parameters");
  const month = useMonthText();
  const texts = useValueTexts();
  const known = table.knownUntil ? t("knownUntil", { month: month(table.knownUntil) }) : t("knownOpen");
  return (
    <Panel title={t(`tables.${table.code}.name`)} aside={<strong>{known}</strong>} footer={footer} isFlush>
      <p className="measure px-4 pt-3 text-fact text-ink-2">{t(`tables.${table.code}.what`)}</p>
      <DataTable
        caption={t(`tables.${table.code}.name`)} isCaptionHidden look="boxed" rows={table.rows} rowKey={(row) => row.key}
        columns={[
          { key: "from", header: t("from"), isRowHeader: true, cell: (row) => <Period row={row} /> },
          {
            key: "value", header: t("value"), align: "end",
            cell: (row) => <span className={row.replacedAt ? "line-through" : ""}>{texts(table.code, row.values).map((text) => <span key={text} className="block">{text}</span>)}</span>,
          },
          { key: "source", header: t("source"), cell: (row) => <SourceNote source={row.source} /> },
          { key: "status", header: t("status"), cell: (row) => t(`statuses.${row.source.status}`) },
          { key: "by", header: t("by"), cell: (row) => <Entered entered={row.entered} /> },
        ]}
      />
    </Panel>
  );
};
