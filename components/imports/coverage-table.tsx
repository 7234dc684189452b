import { CircleCheck, CircleDashed, Sigma } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { EntityReport, ReportedBy } from "@/lib/domain/imports/entity-coverage";
import { formatNumber, formatShortDay } from "@/lib/i18n/format";

const looks = {
  placements: { tone: "success", icon: CircleCheck },
  totals: { tone: "info", icon: Sigma },
  nothing: { tone: "unknown", icon: CircleDashed },
} as const satisfies Record<ReportedBy, object>;

/** Every entity that existed, and how it reported. */
export const CoverageTable = ({ reports }: { reports: readonly EntityReport[] }) => {
  const t = useTranslations("imports.coverage");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("list")} isCaptionHidden look="boxed" rows={reports} rowKey={({ code }) => code}
      columns={[
        { key: "name", header: t("entity"), isRowHeader: true, cell: ({ name }) => name },
        { key: "by", header: t("reported"), cell: ({ by }) => <Badge {...looks[by]}>{t(`by.${by}`)}</Badge> },
        { key: "placements", header: t("placements"), align: "end", cell: ({ by, placements }) => (by === "placements" ? formatNumber(placements, locale) : "–") },
        { key: "period", header: t("period"), cell: ({ firstDay, lastDay }) => (firstDay && lastDay ? `${formatShortDay(firstDay, locale)} – ${formatShortDay(lastDay, locale)}` : t("noPeriod")) },
      ]}
    />
  );
};
