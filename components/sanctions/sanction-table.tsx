import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { SanctionRow } from "@/lib/domain/sanctions/view";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";
import { SanctionState } from "./sanction-state";

interface SanctionTableProps {
  rows: readonly SanctionRow[];
  today: string;
  /** Where a case opens, in the workspace of this reader. */
  page: "/mediator/sanctions/[id]" | "/entity/sanctions/[id]" | "/coordinator/sanctions/[id]";
}

/** Cases and sanctions, newest first. */
export const SanctionTable = ({ rows, today, page }: SanctionTableProps) => {
  const t = useTranslations("sanctions");
  const locale = useLocale();
  return (
    <div className="overflow-hidden rounded-md border border-line bg-paper">
      <DataTable
        caption={t("list.caption")} isCaptionHidden look="boxed" rows={rows} rowKey={(row) => row.id}
        columns={[
          { key: "case", header: t("list.case"), isRowHeader: true, cell: (row) => <a href={addressOf({ pathname: page, params: { id: row.id } }, locale)}>{row.reference}</a> },
          { key: "organisation", header: t("list.organisation"), cell: (row) => row.organisationName },
          { key: "state", header: t("list.state"), cell: (row) => <SanctionState {...row} today={today} /> },
          { key: "term", header: t("list.term"), cell: (row) => (row.hearingUntil ? formatShortDay(row.hearingUntil, locale) : "") },
          {
            key: "period", header: t("list.period"),
            cell: (row) => (row.decidedOn && row.lastDay ? t("case.period", { from: formatShortDay(row.decidedOn, locale), to: formatShortDay(row.lastDay, locale) }) : ""),
          },
        ]}
      />
    </div>
  );
};
