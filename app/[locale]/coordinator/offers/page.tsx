import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServiceOfferList } from "@/components/entity/service-offer-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listServiceOffers } from "@/lib/server/offers/service-offers";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("offers") });

export default async function ServiceOffersPage() {
  const actor = await requireRole("coordinator");
  const [rows, t] = await Promise.all([listServiceOffers(actor), getTranslations("entity.service")]);
  return (
    <>
      <PageHead title={t("title")} meta={t("lead")} />
      {rows.length === 0
        ? <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        : <div className="overflow-hidden rounded-md border border-line bg-paper"><ServiceOfferList rows={rows} today={today().toString()} /></div>}
    </>
  );
}
