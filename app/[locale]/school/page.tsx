import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlacementList } from "@/components/placements/placement-list";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { formatLongDay } from "@/lib/i18n/format";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { waitingForSchool } from "@/lib/server/home/waiting";
import { listPlacements } from "@/lib/server/placements/list-placements";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("today") });

export default async function SchoolHome() {
  const actor = await requireRole("school");
  const [waiting, running, t, locale] = await Promise.all([
    waitingForSchool(actor), listPlacements(actor, { status: ["running", "suspended"] }), getTranslations("workspace"), getLocale(),
  ]);
  const day = today().toString();
  return (
    <div className="space-y-8">
      <div>
        <h1>{t("hello", { name: actor.name.split(" ")[0] ?? "" })}</h1>
        <p className="text-ink-2 first-letter:uppercase">{formatLongDay(day, locale)}</p>
      </div>
      <WaitingPlacements placements={waiting.placements} today={day} />
      <Panel title={t("running")} isFlush footer={<a href={addressOf("/school/placements", locale)}>{t("allPlacements")}</a>}>
        {running.items.length === 0 ? <p className="px-5 py-4 text-fact text-ink-2">{t("noneRunning")}</p> : <PlacementList rows={running.items.slice(0, 10)} caption={t("running")} without="school" />}
      </Panel>
    </div>
  );
}
