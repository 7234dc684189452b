import { useLocale, useTranslations } from "next-intl";
import type { DatedRow } from "@/components/placements/waiting-placements";
import { ButtonLink } from "@/components/ui/button";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import { firstDayOf } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { formatMonth } from "@/lib/i18n/format";

/** Months of attendance as rows of what waits, each with its verb. */
export const useMonthRows = (months: readonly WaitingMonth[]): DatedRow[] => {
  const t = useTranslations("attendance.waiting");
  const locale = useLocale();
  return months.map(({ act, placementId, month, name, title }) => ({
    key: `${placementId}:${month}`, dueOn: null,
    title: t(`${act}.title`, { month: formatMonth(firstDayOf(month), locale), name }),
    reason: title,
    action: (isFirst) => (
      <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf({ pathname: "/placements/[id]/attendance", params: { id: placementId }, query: { month } }, locale)}>
        {t(`${act}.verb`)}
      </ButtonLink>
    ),
  }));
};
