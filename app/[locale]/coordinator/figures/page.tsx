import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CrossTableForm } from "@/components/statistics/cross-table-form";
import { CrossTableGrid } from "@/components/statistics/cross-table-grid";
import { OriginDefinitionForm } from "@/components/statistics/origin-definition-form";
import { SavedTableList } from "@/components/statistics/saved-table-list";
import { SpecialCounts } from "@/components/statistics/special-counts";
import { EmptyState } from "@/components/ui/empty-state";
import { FileLink } from "@/components/ui/file-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { crossTableQuery, readCrossTableQuery } from "@/lib/domain/statistics/cross-table";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listSpecialCounts } from "@/lib/server/special/list-counts";
import { listSourceDefinitions } from "@/lib/server/special/origin-definitions";
import { readCrossTable } from "@/lib/server/statistics/cross-table";
import { inWords } from "@/lib/server/statistics/cross-table-words";
import { defaultCrossTable } from "@/lib/server/statistics/default-cross-table";
import { policyDomainChoices } from "@/lib/server/statistics/policy-domain-name";
import { listSavedTables } from "@/lib/server/statistics/saved-tables";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("cross-table"))("title") });

/** Cross-tables of placements; the table stands in the address. What is asked wrongly shows the first table and says so. */
export default async function CoordinatorFiguresPage({ searchParams }: PageProps<"/[locale]/coordinator/figures">) {
  const actor = await requireRole("coordinator");
  const asked = readCrossTableQuery(await searchParams, defaultCrossTable());
  const table = asked ?? defaultCrossTable();
  const [t, locale, view, saved, counts, sources] = await Promise.all([
    getTranslations("cross-table"), getLocale(), readCrossTable(actor, table), listSavedTables(actor), listSpecialCounts(actor), listSourceDefinitions(actor),
  ]);
  const file = (format: string) => `/api/cross-tables/tabel.${format}?${new URLSearchParams({ ...crossTableQuery(table), taal: locale })}`;
  const caption = t(table.fromYear === table.toYear ? "captionYear" : "caption", { rows: t(`dimensions.${table.rows}`), columns: t(`dimensions.${table.columns}`), from: String(table.fromYear), to: String(table.toYear) });
  return (
    <div className="space-y-6">
      <div><h1>{t("title")}</h1><p className="measure mt-2 text-ink-2">{t("lead")}</p></div>
      {!asked && <Notice tone="warning" title={t("wrong.title")}>{t("wrong.text")}</Notice>}
      <CrossTableForm current={table} domains={policyDomainChoices} />
      <Panel
        title={caption}
        isFlush
        aside={<span className="flex flex-wrap gap-2">
          <FileLink size="sm" href={file("csv")} icon={Download}>{t("csv")}</FileLink>
          <FileLink size="sm" variant="quiet" href={file("xlsx")}>{t("xlsx")}</FileLink>
          <FileLink size="sm" variant="quiet" href={file("ods")}>{t("ods")}</FileLink>
        </span>}
        footer={t("internalText")}
      >
        {view.total === 0 ? <div className="p-5"><EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState></div> : <CrossTableGrid table={await inWords(view, locale)} caption={caption} />}
      </Panel>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="space-y-6">
          <Panel title={t("saved.title")}><SavedTableList saved={saved} current={table} /></Panel>
          <Panel title={t("origin.title")}><OriginDefinitionForm sources={sources} /></Panel>
        </div>
        <Panel title={t("special.title")} isFlush footer={<a href={addressOf("/figures", locale)}>{t("special.public")}</a>}>
          <p className="measure px-4 py-3 md:px-5">{t("special.text")}</p>
          {counts.length > 0 && <SpecialCounts counts={counts} />}
        </Panel>
      </div>
    </div>
  );
}
