import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { CaseloadRow, Stand } from "@/lib/domain/mediation/caseload";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";

interface CaseloadTableProps {
  rows: readonly CaseloadRow[];
  today: string;
  /** Colleagues' candidates stand among them. */
  isTeam: boolean;
}

const tones: Record<Stand, BadgeTone> = { running: "success", preparing: "info", referred: "warning", free: "neutral" };

/** Candidates with where they stand and when somebody speaks them next. */
export const CaseloadTable = ({ rows, today, isTeam }: CaseloadTableProps) => {
  const t = useTranslations("mediator.caseload");
  const locale = useLocale();
  const second = (text: string | null) => text && <span className="block text-small font-normal text-ink-2">{text}</span>;
  return (
    <DataTable
      caption={t("title")} isCaptionHidden look="boxed" rows={rows} rowKey={(row) => row.personId}
      columns={[
        {
          key: "name", header: t("person"), isRowHeader: true,
          cell: (row) => <><a href={addressOf({ pathname: "/mediator/candidates/[id]", params: { id: row.personId } }, locale)}>{row.name}</a>{second(row.place)}</>,
        },
        { key: "stand", header: t("standHeader"), cell: (row) => <Badge tone={tones[row.stand]}>{t(`stand.${row.stand}`)}</Badge> },
        { key: "where", header: t("where"), cell: (row) => <>{row.title}{second(row.hostName)}</> },
        { key: "until", header: t("until"), cell: (row) => (row.endsOn ? formatShortDay(row.endsOn, locale) : "") },
        { key: "registered", header: t("registered"), cell: (row) => <>{formatShortDay(row.registeredSince, locale)}{row.groundVerified && second(t("ground"))}</> },
        {
          key: "contact", header: t("nextContact"),
          cell: (row) => {
            if (!row.nextContactOn) return <span className="text-ink-2">{t("noContact")}</span>;
            return row.nextContactOn < today ? <Badge tone="danger">{t("overdueSince", { day: formatShortDay(row.nextContactOn, locale) })}</Badge> : formatShortDay(row.nextContactOn, locale);
          },
        },
        ...(isTeam ? [{ key: "mediator", header: t("mediator"), cell: (row: CaseloadRow) => row.mediatorName ?? t("nobody") }] : []),
      ]}
    />
  );
};
