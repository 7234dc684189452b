import { FileUp } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BatchTable } from "@/components/imports/batch-table";
import { OpenImports } from "@/components/imports/open-imports";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { listBatches } from "@/lib/server/imports/list-batches";
import { listOpenImports } from "@/lib/server/imports/list-open-imports";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("imports"))("title") });

export default async function OwnRegistersPage() {
  const actor = await requireRole("entity", "school");
  const [batches, open, t, locale] = await Promise.all([listBatches(actor), listOpenImports(actor), getTranslations("imports"), getLocale()]);
  const actions = (
    <>
      {actor.role === "entity" && <ButtonLink href={addressOf("/registers/places", locale)}>{t("home.places")}</ButtonLink>}
      <ButtonLink variant="primary" icon={FileUp} href={addressOf("/registers/new", locale)}>{t("home.import")}</ButtonLink>
    </>
  );
  return (
    <>
      <PageHead title={t("title")} meta={<p className="measure">{t(`home.lead.${actor.role === "school" ? "school" : "entity"}`)}</p>} actions={batches.length > 0 ? actions : undefined} />
      <div className="space-y-6">
        <OpenImports imports={open} />
        {batches.length === 0
          ? <EmptyState icon={FileUp} title={t("home.none")} actions={actions}>{t("home.noneText")}</EmptyState>
          : <Panel title={t("batches.title")} isFlush><BatchTable rows={batches} /></Panel>}
      </div>
    </>
  );
}
