import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { Deadline } from "@/components/dates/deadline";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { OpenCandidate } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";

/** Everyone who still waits, over all offers. */
export const OpenCandidateList = ({ candidates, today }: { candidates: readonly OpenCandidate[]; today: string }) => {
  const t = useTranslations("applications.list");
  const locale = useLocale();
  const columns: Column<OpenCandidate>[] = [
    {
      key: "name", header: t("name"), isRowHeader: true,
      cell: ({ id, name }) => <Link href={addressOf({ pathname: "/entity/applications/[id]", params: { id } }, locale)} prefetch={false}>{name}</Link>,
    },
    {
      key: "offer", header: t("offer"),
      cell: ({ offerId, offerTitle }) => <Link href={addressOf({ pathname: "/entity/offers/[id]/candidates", params: { id: offerId } }, locale)} prefetch={false}>{offerTitle}</Link>,
    },
    { key: "since", header: t("since"), cell: ({ submittedOn }) => formatShortDay(submittedOn, locale) },
    { key: "state", header: t("state"), cell: ({ status, name }) => <ApplicationBadge status={status} viewer="host" name={name} /> },
    { key: "by", header: t("by"), cell: ({ dueOn }) => dueOn && <Deadline day={dueOn} today={today} /> },
  ];
  return <DataTable caption={t("caption")} isCaptionHidden look="boxed" columns={columns} rows={candidates} rowKey={({ id }) => id} />;
};
