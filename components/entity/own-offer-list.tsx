import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { OfferStatusBadge } from "@/components/entity/offer-status-badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Places } from "@/components/ui/step-bar";
import { workingDaysSince } from "@/lib/domain/applications/working-days";
import type { OwnOfferRow } from "@/lib/domain/offers/view";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";

interface OwnOfferListProps {
  rows: readonly OwnOfferRow[];
  caption: string;
  today: string;
  /** The state says something when several are listed together. */
  withStatus?: boolean;
}

/** The offers of an organisation: places, who waits, how long the first of them waits already. */
export const OwnOfferList = ({ rows, caption, today, withStatus = false }: OwnOfferListProps) => {
  const t = useTranslations("entity.list");
  const kinds = useTranslations("offers.instruments");
  const locale = useLocale();
  const title = (row: OwnOfferRow) => (
    <>
      <Link href={addressOf({ pathname: "/entity/offers/[id]", params: { id: row.id } }, locale)} prefetch={false}>{row.title}</Link>
      <span className="block text-small font-normal text-ink-2">{row.municipality ?? t("noPlace")}</span>
    </>
  );
  const candidates = ({ id, status, waiting, invited }: OwnOfferRow) => {
    if (status === "draft") return null;
    const parts = [...(waiting > 0 ? [t("waiting", { waiting })] : []), ...(invited > 0 ? [t("invited", { invited })] : [])];
    return (
      <Link href={addressOf({ pathname: "/entity/offers/[id]/candidates", params: { id } }, locale)} prefetch={false}>
        {parts.length > 0 ? parts.join(", ") : t("nobody")}
      </Link>
    );
  };
  const columns: Column<OwnOfferRow>[] = [
    { key: "title", header: t("offer"), isRowHeader: true, cell: title },
    { key: "kind", header: t("kind"), cell: (row) => kinds(`${row.instrument ?? "employment"}.code`) },
    { key: "status", header: t("status"), cell: (row) => <OfferStatusBadge status={row.status} /> },
    { key: "places", header: t("places"), cell: (row) => <Places taken={row.taken} total={row.places}>{t("taken", { taken: row.taken, places: row.places })}</Places> },
    { key: "candidates", header: t("candidatesHead"), cell: candidates },
    { key: "oldest", header: t("oldest"), cell: (row) => row.oldestOn && t("waits", { days: workingDaysSince(row.oldestOn, today) }) },
    { key: "until", header: t("until"), cell: (row) => (row.applyUntil ? formatShortDay(row.applyUntil, locale) : t("always")) },
  ];
  return (
    <DataTable
      caption={caption} isCaptionHidden look="boxed" rows={rows} rowKey={({ id }) => id}
      columns={withStatus ? columns : columns.filter(({ key }) => key !== "status")}
    />
  );
};
