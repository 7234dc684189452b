import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { placementBadges } from "@/lib/domain/placements/badge";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

/** The placement that runs now, or comes next. */
export const CurrentPlacement = ({ placement }: { placement: PlacementRow }) => {
  const t = useTranslations("student.home");
  const locale = useLocale();
  const isRunning = placement.status === "running" || placement.status === "suspended";
  return (
    <Panel title={t(isRunning ? "now" : "next")} aside={<StatusBadge status={placementBadges[placement.status]} />}>
      <h3 className="text-item">{placement.title}</h3>
      <p className="text-fact text-ink-2">
        {t(isRunning ? "until" : "from", { host: placement.hostName, day: formatDay(isRunning ? placement.endsOn : placement.startsOn, locale) })}
      </p>
      <div className="mt-4 grid">
        <ButtonLink href={addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale)}>{t("openFile")}</ButtonLink>
      </div>
    </Panel>
  );
};
