import { useLocale, useTranslations } from "next-intl";
import { Deadline } from "@/components/dates/deadline";
import { ButtonLink } from "@/components/ui/button";
import { WaitingList, type WaitingRow } from "@/components/ui/waiting-list";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";
import { addressOf } from "@/lib/i18n/address";
import { stepAddress } from "./step-page";

/** A row with its last day (`YYYY-MM-DD`), by which it finds its place; null when no day presses. */
export interface DatedRow extends WaitingRow {
  dueOn: string | null;
}

interface WaitingPlacementRowsProps {
  placements: readonly WaitingPlacement[];
  today: string;
  /** Rows of other things that wait. */
  others?: readonly DatedRow[];
  /** The reader is the trainee: a file is named by its host. */
  isTrainee?: boolean;
}

/** What lies further off comes closer as the first are done. */
const most = 100;

const byUrgency = (a: DatedRow, b: DatedRow): number => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");

/** What waits for the reader, most urgent first, each with its one verb. */
export const WaitingPlacements = ({ placements, today, others = [], isTrainee = false }: WaitingPlacementRowsProps) => {
  const t = useTranslations("placements");
  const w = useTranslations("workspace.waiting");
  const locale = useLocale();
  const rows: DatedRow[] = placements.map(({ placementId, step, traineeName, hostName, title, dueOn }) => ({
    key: placementId, dueOn,
    title: `${t(`next.${step}.title`)}: ${isTrainee ? hostName : traineeName}`,
    reason: `${isTrainee ? title : `${title}, ${hostName}`}. ${t(`next.${step}.reason`)}`,
    deadline: dueOn && <Deadline day={dueOn} today={today} align="end" />,
    action: (isFirst) => (
      <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf(stepAddress(step, placementId), locale)}>
        {t(`next.${step}.verb`)}
      </ButtonLink>
    ),
  }));
  const all = [...others, ...rows].toSorted(byUrgency);
  return <WaitingList title={w("title")} rows={all.slice(0, most)} moreLabel={(count) => w("more", { count })} empty={w("empty")} />;
};
