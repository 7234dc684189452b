import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { addressOf } from "@/lib/i18n/address";
import { formatLongDay } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.role"))("mediator") });

export default async function MediatorHome() {
  const actor = await requireRole("mediator");
  const [waiting, t, locale] = await Promise.all([listWaitingPlacements(actor), getTranslations("workspace"), getLocale()]);
  const day = today().toString();
  return (
    <div className="space-y-8">
      <div><h1>{t("hello", { name: actor.name.split(" ")[0] ?? "" })}</h1><p className="text-ink-2">{formatLongDay(day, locale)}</p></div>
      <WaitingPlacements placements={waiting} today={day} />
      <EmptyState title={t("mediator.title")} actions={<ButtonLink href={addressOf("/instruments", locale)}>{t("mediator.instruments")}</ButtonLink>}>{t("mediator.text")}</EmptyState>
    </div>
  );
}
