import { useLocale, useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import { formatInstant } from "@/lib/i18n/format";
import type { LoggedCount } from "@/lib/server/special/list-counts";

/** Who counted something from special categories, when and for what: never what came out. */
export const SpecialCounts = ({ counts }: { counts: readonly LoggedCount[] }) => {
  const t = useTranslations("cross-table.special");
  const locale = useLocale();
  const columns: Column<LoggedCount>[] = [
    { key: "at", header: t("at"), cell: ({ at }) => formatInstant(at, locale), isRowHeader: true },
    { key: "by", header: t("by"), cell: ({ actorRole }) => t(`roles.${actorRole}`) },
    { key: "purpose", header: t("purpose"), cell: ({ purpose }) => t(`purposes.${purpose}`) },
    { key: "subject", header: t("subject"), cell: ({ subject }) => t("of", { year: subject.split(" ")[1] ?? "" }) },
    { key: "rows", header: t("rows"), cell: ({ rowsRead }) => rowsRead, align: "end" },
  ];
  return <DataTable caption={t("caption")} isCaptionHidden look="boxed" columns={columns} rows={counts} rowKey={({ id }) => id} />;
};
