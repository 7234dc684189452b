import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SanctionTable } from "@/components/sanctions/sanction-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listSanctions } from "@/lib/server/sanctions/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions"))("title") });

export default async function EntitySanctionsPage() {
  const actor = await requireRole("entity");
  const [rows, t] = await Promise.all([listSanctions(actor), getTranslations("sanctions")]);
  return (
    <>
      <PageHead title={t("title")} />
      <p className="measure mb-6 text-ink-2">{t("leadEntity")}</p>
      {rows.length === 0 ? <EmptyState title={t("none")} /> : <SanctionTable rows={rows} today={today().toString()} page="/entity/sanctions/[id]" />}
    </>
  );
}
