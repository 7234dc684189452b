import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnOfferList } from "@/components/entity/own-offer-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { offerStatuses } from "@/lib/domain/offers/status";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { countOwnOffers, listOwnOffers } from "@/lib/server/offers/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("entity"))("offers") });

export default async function OwnOffersPage({ searchParams }: PageProps<"/[locale]/entity/offers">) {
  const actor = await requireRole("entity");
  const { state } = await searchParams;
  const chosen = offerStatuses.find((status) => status === state) ?? null;
  const [rows, counts, t, locale] = await Promise.all([
    listOwnOffers(actor, chosen ? [chosen] : offerStatuses), countOwnOffers(actor), getTranslations("entity"), getLocale(),
  ]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { label: t("all"), href: addressOf("/entity/offers", locale), count: all, isCurrent: chosen === null },
    ...offerStatuses.map((status) => ({
      label: t(`status.${status}`), href: addressOf({ pathname: "/entity/offers", query: { state: status } }, locale), count: counts[status], isCurrent: chosen === status,
    })),
  ];
  return (
    <>
      <PageHead title={t("offers")} actions={<ButtonLink icon={Plus} variant="primary" href={addressOf("/entity/offers/new", locale)}>{t("create")}</ButtonLink>} />
      <Tabs label={t("byState")} tabs={tabs} />
      <div className="mt-4">
        {rows.length === 0
          ? <EmptyState title={t("noneHere")}>{t("noneHereText")}</EmptyState>
          : (
            <div className="overflow-hidden rounded-md border border-line bg-paper">
              <OwnOfferList rows={rows} caption={t("offers")} today={today().toString()} withStatus={chosen === null} />
            </div>
          )}
      </div>
    </>
  );
}
