import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { placementBadges } from "@/lib/domain/placements/badge";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";

interface PlacementListProps {
  rows: readonly PlacementRow[];
  caption: string;
  /** The column that says nothing new to this reader. */
  without?: "host" | "school" | "trainee";
}

/** Placements as rows; on a phone as cards. A file that the reader may not open has no link, and a line above says why. */
export const PlacementList = ({ rows, caption, without }: PlacementListProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const address = (id: string) => addressOf({ pathname: "/placements/[id]", params: { id } }, locale);
  const attention = (row: PlacementRow) => {
    if (row.status === "signed" && row.openConditions > 0) return t("list.openConditions", { count: row.openConditions });
    if (row.lacksContract) return t("list.lacksContract");
    if (row.agreementStatus === "to-sign") return t("list.unsigned");
    return "";
  };
  // The first column leads to the file, whichever it is.
  const opens = without === "trainee" ? "title" : "trainee";
  const name = (row: PlacementRow, word: string) => (row.mayOpen ? <a href={address(row.id)}>{word}</a> : word);
  const columns: Column<PlacementRow>[] = [
    {
      key: "trainee", header: t("list.trainee"), isRowHeader: opens === "trainee",
      cell: (row) => name(row, row.traineeName),
    },
    {
      key: "title", header: t("list.title"), isRowHeader: opens === "title",
      cell: (row) => <>{opens === "title" ? name(row, row.title) : row.title}<span className="block text-small font-normal text-ink-2">{row.reference}</span></>,
    },
    { key: "host", header: t("list.host"), cell: (row) => row.hostName },
    { key: "school", header: t("list.school"), cell: (row) => row.schoolName ?? "" },
    { key: "period", header: t("list.period"), cell: (row) => <>{formatShortDay(row.startsOn, locale)} – {formatShortDay(row.endsOn, locale)}</> },
    { key: "state", header: t("list.state"), cell: (row) => <StatusBadge status={placementBadges[row.status]} /> },
    { key: "attention", header: t("list.attention"), cell: (row) => (attention(row) ? <Badge tone="warning">{attention(row)}</Badge> : null) },
  ];
  return (
    <>
      {rows.some(({ mayOpen }) => !mayOpen) && <p className="border-b border-line px-4 py-2 text-small text-ink-2">{t("list.closedFile")}</p>}
      <DataTable caption={caption} isCaptionHidden look="boxed" columns={columns.filter(({ key }) => key !== without)} rows={rows} rowKey={(row) => row.id} />
    </>
  );
};
