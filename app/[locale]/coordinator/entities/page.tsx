import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EntityTable } from "@/components/coordinator/entity-table";
import { EmptyState } from "@/components/ui/empty-state";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { entityOverview } from "@/lib/server/coordinator/entity-overview";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("coordinator.entities"))("title") });

export default async function EntitiesPage() {
  const actor = await requireRole("coordinator");
  const [rows, t, s, locale] = await Promise.all([entityOverview(actor), getTranslations("coordinator"), getTranslations("sanctions"), getLocale()]);
  return (
    <div className="space-y-6">
      <h1>{t("entities.title")}</h1>
      <p className="text-fact"><a href={addressOf("/coordinator/sanctions", locale)}>{s("title")}</a></p>
      {rows.length === 0 ? <EmptyState title={t("today.none")} /> : <div className="overflow-hidden rounded-md border border-line bg-paper"><EntityTable rows={rows} caption={t("entities.title")} /></div>}
    </div>
  );
}
