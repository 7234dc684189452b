import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { BatchTable, ImportedTable } from "@/components/coordinator/imported-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listBatches, listImported } from "@/lib/server/coordinator/list-registers";

const query = z.object({ instrument: z.string().max(20).optional().catch(undefined), after: z.uuid().optional().catch(undefined) });

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("coordinator.registers"))("title") });

export default async function RegistersPage({ searchParams }: PageProps<"/[locale]/coordinator/registers">) {
  const actor = await requireRole("coordinator");
  const filter = query.parse(await searchParams);
  const [batches, imported, t, locale] = await Promise.all([listBatches(actor), listImported(actor, filter), getTranslations("coordinator.registers"), getLocale()]);
  return (
    <div className="space-y-6">
      <div><h1>{t("title")}</h1><p className="measure mt-2 text-ink-2">{t("lead")}</p></div>
      {batches.length === 0 ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState> : (
        <>
          <Panel title={t("batches")} isFlush><BatchTable rows={batches} /></Panel>
          <Panel title={t("list")} aside={t("total", { count: imported.total })} isFlush><ImportedTable rows={imported.items} /></Panel>
          {imported.next && <ButtonLink href={addressOf({ pathname: "/coordinator/registers", query: { ...(filter.instrument ? { instrument: filter.instrument } : {}), after: imported.next } }, locale)}>{t("more")}</ButtonLink>}
        </>
      )}
    </div>
  );
}
