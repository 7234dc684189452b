import { Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import { Tabs } from "@/components/ui/tabs";
import { scopeOf, type Role } from "@/lib/domain/access";
import { placementBadges } from "@/lib/domain/placements/badge";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { dossierBar, type DossierBarTab } from "@/lib/domain/placements/dossier-tabs";
import { processOf } from "@/lib/domain/placements/process";
import { versionById } from "@/lib/domain/regulation/version-by-id";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatNumber } from "@/lib/i18n/format";

interface HeaderProps {
  dossier: Dossier;
  viewer: Role;
}

/** Who, where, which state, from when to when. */
export const DossierHeader = ({ dossier, viewer }: HeaderProps) => {
  const t = useTranslations("placements.dossier");
  const locale = useLocale();
  const { placement, trainee, host } = dossier;
  return (
    <header className="min-w-0">
      <h1>{viewer === "student" ? t("title.own", { host: host.name }) : t("title.other", { trainee: trainee.name, host: host.name })}</h1>
      <p className="mt-1 text-lead">{placement.title}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-fact text-ink-2">
        <StatusBadge status={placementBadges[placement.status]} />
        <span>{placement.reference}</span>
        <span>{t("period", { from: formatDay(placement.startsOn, locale), to: formatDay(placement.endsOn, locale) })}</span>
        <span>{t("hours", { hours: formatNumber(placement.hoursPerWeek, locale) })}</span>
        {placement.facilitated && <Badge tone="info">{t("facilitated")}</Badge>}
      </p>
    </header>
  );
};

interface DossierTabsProps extends HeaderProps {
  tab: DossierBarTab;
}

/** Attendance is for who may read it, where days are kept or money is paid. */
const barOf = ({ placement }: Dossier, viewer: Role): DossierBarTab[] => {
  const isPaid = (versionById(placement.regulationId)?.version.allowanceBy ?? "none") !== "none";
  const hasAttendance = scopeOf(viewer, "attendance.read") !== null && (isPaid || processOf(placement.instrument)?.attendance === true);
  return dossierBar.filter((name) => name !== "attendance" || hasAttendance);
};

/** The parts of the file, each an address, and as whom the reader looks. */
export const DossierTabBar = ({ dossier, viewer, tab }: DossierTabsProps) => {
  const t = useTranslations("placements.dossier");
  const locale = useLocale();
  const address = (to: DossierBarTab) => addressOf(
    to === "attendance"
      ? { pathname: "/placements/[id]/attendance", params: { id: dossier.placement.id } }
      : { pathname: "/placements/[id]", params: { id: dossier.placement.id }, query: to === "overview" ? {} : { tab: to } },
    locale,
  );
  const counts: Partial<Record<DossierBarTab, number>> = { messages: dossier.messages.length };
  return (
    <div>
      <Tabs label={t("tabs.label")} tabs={barOf(dossier, viewer).map((name) => ({ label: t(`tabs.${name}`), href: address(name), isCurrent: name === tab, count: counts[name] || undefined }))} />
      <p className="mt-2 inline-flex items-center gap-2 text-small text-ink-2"><Icon as={Eye} size="sm" />{t(`viewer.${viewer}`)}</p>
    </div>
  );
};
