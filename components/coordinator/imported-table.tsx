import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { ImportedRow } from "@/lib/domain/coordinator/entity-overview";
import { placementStatuses } from "@/lib/domain/placements/status";
import { formatShortDay } from "@/lib/i18n/format";

/** Imported placements: what the register says, without anything of origin or disability. */
export const ImportedTable = ({ rows }: { rows: readonly ImportedRow[] }) => {
  const t = useTranslations("coordinator.registers");
  const s = useTranslations("placements.status");
  const locale = useLocale();
  const day = (on: string | null) => (on ? formatShortDay(on, locale) : t("notKnown"));
  const state = (status: string) => s(placementStatuses.find((known) => known === status) ?? "prepared");
  return (
    <DataTable
      caption={t("list")} isCaptionHidden look="boxed" rows={rows} rowKey={(row) => row.id}
      columns={[
        { key: "dossier", header: t("dossier"), isRowHeader: true, cell: (row) => <>{row.dossier}<span className="block text-small font-normal text-ink-2">{row.sourceName}</span></> },
        { key: "instrument", header: t("instrument"), cell: (row) => row.instrument.toUpperCase() },
        { key: "host", header: t("host"), cell: (row) => row.hostName || t("notKnown") },
        { key: "period", header: t("period"), cell: (row) => `${day(row.startsOn)} – ${day(row.endsOn)}` },
        { key: "status", header: t("status"), cell: (row) => state(row.status) },
        { key: "findings", header: t("findings"), cell: (row) => row.findings.join(", ") || t("noFindings") },
      ]}
    />
  );
};
