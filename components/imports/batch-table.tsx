import { Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { BatchRow } from "@/lib/domain/imports/batch-view";
import { addressOf } from "@/lib/i18n/address";
import { formatInstant, formatNumber } from "@/lib/i18n/format";

/** What was imported, by whom and when, with what it changed. One that was taken back stays listed. */
export const BatchTable = ({ rows }: { rows: readonly BatchRow[] }) => {
  const t = useTranslations("imports.batches");
  const locale = useLocale();
  const figure = (key: "created" | "updated" | "unchanged" | "rejected") =>
    ({ key, header: t(key), align: "end" as const, cell: (row: BatchRow) => formatNumber(row[key], locale) });
  return (
    <DataTable
      caption={t("title")} isCaptionHidden look="boxed" rows={rows} rowKey={({ id }) => id}
      columns={[
        { key: "reference", header: t("reference"), isRowHeader: true, cell: ({ id, reference, fileName, origin, undoneAt }) => (
          <>
            <a href={addressOf({ pathname: "/registers/batches/[id]", params: { id } }, locale)} className="wrap-anywhere">{reference ?? fileName}</a>
            {reference && <span className="block text-small font-normal wrap-anywhere text-ink-2">{origin === "form" ? t("totals", { year: fileName }) : fileName}</span>}
            {undoneAt && <span className="mt-1 block"><Badge icon={Undo2}>{t("undone")}</Badge></span>}
          </>
        ) },
        { key: "source", header: t("source"), cell: ({ sourceName, kind }) => <span className="min-w-0"><span className="wrap-anywhere">{sourceName}</span><span className="block text-small text-ink-2">{t(`kind.${kind}`)}</span></span> },
        { key: "at", header: t("at"), cell: ({ at, by, origin }) => <span className="min-w-0">{formatInstant(at, locale)}<span className="block text-small text-ink-2">{by ?? t(`origin.${origin}`)}</span></span> },
        figure("created"), figure("updated"), figure("unchanged"), figure("rejected"),
      ]}
    />
  );
};
