import { FileUp } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { ImportedTable } from "@/components/coordinator/imported-table";
import { BatchTable } from "@/components/imports/batch-table";
import { OpenImports } from "@/components/imports/open-imports";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listImported } from "@/lib/server/coordinator/list-registers";
import { listBatches } from "@/lib/server/imports/list-batches";
import { listOpenImports } from "@/lib/server/imports/list-open-imports";
import { listDuplicates } from "@/lib/server/imports/list-duplicates";

const query = z.object({ instrument: z.string().max(20).optional().catch(undefined), after: z.uuid().optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("coordinator.registers"))("title") });

export default async function RegistersPage({ searchParams }: PageProps<"/[locale]/coordinator/registers">) {
  const actor = await requireRole("coordinator");
  const filter = query.parse(await searchParams);
  const [batches, open, imported, duplicates, t, i, locale] = await Promise.all([
    listBatches(actor), listOpenImports(actor), listImported(actor, filter), listDuplicates(actor, { decided: false }), getTranslations("coordinator.registers"), getTranslations("imports"), getLocale(),
  ]);
  const actions = (
    <>
      <ButtonLink href={addressOf("/coordinator/registers/coverage", locale)}>{i("coverage.title")}</ButtonLink>
      <ButtonLink href={addressOf("/coordinator/registers/duplicates", locale)}>{i("duplicates.link", { count: duplicates.total })}</ButtonLink>
      <ButtonLink variant="primary" icon={FileUp} href={addressOf("/registers/new", locale)}>{i("home.import")}</ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={t("title")} meta={<p className="measure">{t("lead")}</p>} actions={actions} />
      <div className="mb-6"><OpenImports imports={open} /></div>
      {batches.length === 0 ? <EmptyState icon={FileUp} title={t("none")}>{t("noneText")}</EmptyState> : (
        <div className="space-y-6">
          <Panel title={i("batches.title")} isFlush><BatchTable rows={batches} /></Panel>
          <Panel title={t("list")} aside={t("total", { count: imported.total })} isFlush><ImportedTable rows={imported.items} /></Panel>
          {imported.next && <ButtonLink href={addressOf({ pathname: "/coordinator/registers", query: { ...(filter.instrument ? { instrument: filter.instrument } : {}), after: imported.next } }, locale)}>{t("more")}</ButtonLink>}
        </div>
      )}
    </>
  );
}
