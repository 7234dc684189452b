import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { groupQuery, type DuplicateGroup } from "@/lib/domain/imports/duplicate-group";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber } from "@/lib/i18n/format";

/** Waiting pairs by their two sources and by what agrees, each with a way to decide on all of them. */
export const DuplicateGroups = ({ groups }: { groups: readonly DuplicateGroup[] }) => {
  const t = useTranslations("imports.duplicates");
  const locale = useLocale();
  const namesOf = ({ sources }: DuplicateGroup) => t("group.between", { first: sources[0].name ?? t("own"), second: sources[1].name ?? t("own") });
  return (
    <Panel title={t("group.list")} isFlush>
      <DataTable
        caption={t("group.list")} isCaptionHidden look="boxed" rows={groups} rowKey={({ key }) => Object.values(groupQuery(key)).join(" ")}
        columns={[
          { key: "sources", header: t("group.sources"), isRowHeader: true, cell: (group) => (
            <a href={addressOf({ pathname: "/coordinator/registers/duplicates/group", query: groupQuery(group.key) }, locale)} className="min-w-0 wrap-anywhere">{namesOf(group)}</a>
          ) },
          { key: "same", header: t("group.same"), cell: ({ reasons }) => <span className="min-w-0">{reasons.map((reason) => t(`reason.${reason}`)).join(", ")}</span> },
          { key: "pairs", header: t("group.pairs"), align: "end", cell: ({ pairs }) => formatNumber(pairs, locale) },
        ]}
      />
    </Panel>
  );
};
