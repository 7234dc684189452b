import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { SanctionRow } from "@/lib/domain/sanctions/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

interface SanctionNoticesProps {
  rows: readonly SanctionRow[];
  today: string;
}

/** For an employer: that VDAB wants to hear it, or that a sanction runs. Nothing once it is over. */
export const SanctionNotices = ({ rows, today }: SanctionNoticesProps) => {
  const t = useTranslations("sanctions.entityNotice");
  const locale = useLocale();
  return rows.flatMap(({ id, status, hasStatement, hearingUntil, lastDay, liftedAt }) => {
    const href = addressOf({ pathname: "/entity/sanctions/[id]", params: { id } }, locale);
    if (status === "hearing" && !hasStatement && hearingUntil) return [<Notice key={id} tone="warning">{t("hearing", { until: formatDay(hearingUntil, locale) })} <a href={href}>{t("open")}</a></Notice>];
    if (status !== "decided" || liftedAt || !lastDay || lastDay < today) return [];
    return [<Notice key={id} tone="danger">{t("decided", { lastDay: formatDay(lastDay, locale) })} <a href={href}>{t("read")}</a></Notice>];
  });
};
