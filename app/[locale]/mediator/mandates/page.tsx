import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MandateList } from "@/components/mediator/mandate-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listMandates } from "@/lib/server/mediation/list-mandates";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.mandates"))("title") });

export default async function MandatesPage() {
  const actor = await requireRole("mediator");
  const [page, t] = await Promise.all([listMandates(actor), getTranslations("mediator.mandates")]);
  return (
    <>
      <PageHead title={t("title")} />
      <p className="measure mb-6 text-ink-2">{t("lead")}</p>
      {page.mandates.length === 0 ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState> : <MandateList {...page} today={today().toString()} />}
    </>
  );
}
