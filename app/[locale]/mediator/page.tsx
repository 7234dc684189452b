import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlannedContacts, QueueHead } from "@/components/mediator/desk-side";
import { DeskWaiting } from "@/components/mediator/desk-waiting";
import { formatLongDay } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { readDeskHome } from "@/lib/server/mediation/desk-home";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.role"))("mediator") });

export default async function MediatorHome() {
  const actor = await requireRole("mediator");
  const [home, waiting, t, locale] = await Promise.all([readDeskHome(actor), listWaitingPlacements(actor), getTranslations("workspace"), getLocale()]);
  const day = today().toString();
  return (
    <div className="space-y-8">
      <div><h1>{t("hello", { name: actor.name.split(" ")[0] ?? "" })}</h1><p className="text-ink-2 first-letter:uppercase">{formatLongDay(day, locale)}</p></div>
      <div className="grid items-start gap-6 min-[72rem]:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-6">
          <DeskWaiting home={home} placements={waiting.filter(({ step }) => step !== "approve")} today={day} />
          <QueueHead home={home} />
        </div>
        <PlannedContacts home={home} />
      </div>
    </div>
  );
}
