import { useLocale, useTranslations } from "next-intl";
import { useMonthRows } from "@/components/attendance/month-rows";
import { PlacementList } from "@/components/placements/placement-list";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import { Panel } from "@/components/ui/panel";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { formatLongDay } from "@/lib/i18n/format";

interface MentorHomeProps {
  givenName: string;
  today: string;
  waiting: readonly WaitingPlacement[];
  months: readonly WaitingMonth[];
  trainees: readonly PlacementRow[];
}

/** A mentor's day: what waits (a month to confirm, an evaluation), then the trainees they guide. */
export const MentorHome = ({ givenName, today, waiting, months, trainees }: MentorHomeProps) => {
  const t = useTranslations("mentor");
  const tw = useTranslations("workspace");
  const locale = useLocale();
  return (
    <div className="space-y-8">
      <div>
        <h1>{tw("hello", { name: givenName })}</h1>
        <p className="text-ink-2 first-letter:uppercase">{formatLongDay(today, locale)}</p>
      </div>
      <WaitingPlacements placements={waiting} today={today} others={useMonthRows(months)} />
      <Panel title={t("trainees")} isFlush>
        {trainees.length === 0 ? <p className="px-5 py-4 text-fact text-ink-2">{t("noTrainees")}</p> : <PlacementList rows={trainees} caption={t("trainees")} without="school" />}
      </Panel>
    </div>
  );
};
