import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SanctionTable } from "@/components/sanctions/sanction-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listSanctions } from "@/lib/server/sanctions/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("sanctions"))("title") });

export default async function MediatorSanctionsPage() {
  const actor = await requireRole("mediator");
  if (!can(actor, "sanction.list")) notFound();
  const [rows, t, locale] = await Promise.all([listSanctions(actor), getTranslations("sanctions"), getLocale()]);
  const propose = <ButtonLink icon={Plus} href={addressOf("/mediator/sanctions/new", locale)}>{t("propose")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("title")} actions={propose} />
      <p className="measure mb-6 text-ink-2">{t("lead")}</p>
      {rows.length === 0 ? <EmptyState title={t("none")} actions={propose}>{t("noneText")}</EmptyState> : <SanctionTable rows={rows} today={today().toString()} page="/mediator/sanctions/[id]" />}
    </>
  );
}
