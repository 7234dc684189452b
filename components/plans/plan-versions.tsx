import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { StatusBadge, type Status } from "@/components/ui/status-badge";
import type { PlanStatus } from "@/lib/domain/plans/status";
import type { PlanVersion } from "@/lib/domain/plans/view";
import { addressOf } from "@/lib/i18n/address";
import { formatInstantDay } from "@/lib/i18n/format";

export const planBadge: Readonly<Record<PlanStatus, Status>> = {
  draft: "draft", submitted: "waitsForAnswer", "changes-requested": "waitsForAnswer", approved: "approved", refused: "refused", final: "approved",
};

interface PlanVersionsProps {
  placementId: string;
  /** Newest first. */
  versions: readonly PlanVersion[];
}

/** Every version of a plan with its state, and what differs from the one before. */
export const PlanVersions = ({ placementId, versions }: PlanVersionsProps) => {
  const t = useTranslations("plans");
  const locale = useLocale();
  return (
    <Panel title={t("versions.title")} aside={t("versions.count", { count: versions.length })}>
      <ul className="divide-y divide-line-2 text-fact">
        {versions.map(({ id, number, status, authorName, submittedAt }) => (
          <li key={id} className="space-y-1 py-2.5 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center justify-between gap-2"><strong>{t("versions.number", { number })}</strong><StatusBadge status={planBadge[status]} /></p>
            <p className="text-small text-ink-2">
              {submittedAt ? t("versions.submitted", { name: authorName, day: formatInstantDay(submittedAt, locale) }) : t("versions.by", { name: authorName })}
            </p>
            {number > 1 && <a className="text-small" href={addressOf({ pathname: "/placements/[id]/plan", params: { id: placementId }, query: { compare: String(number) } }, locale)}>{t("versions.compare", { number: number - 1 })}</a>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
