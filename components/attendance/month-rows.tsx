import { useLocale, useTranslations } from "next-intl";
import type { DatedRow } from "@/components/placements/waiting-placements";
import { ButtonLink } from "@/components/ui/button";
import { firstDayOf, type Month } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { formatMonth } from "@/lib/i18n/format";

interface Waiting {
  placementId: string;
  month: Month;
  traineeName: string;
  title: string;
}

/** Months to confirm as rows of what waits, each with its verb. */
export const useMonthRows = (months: readonly Waiting[]): DatedRow[] => {
  const t = useTranslations("attendance.waiting");
  const locale = useLocale();
  return months.map(({ placementId, month, traineeName, title }) => ({
    key: `${placementId}:${month}`, dueOn: null,
    title: t("title", { month: formatMonth(firstDayOf(month), locale), name: traineeName }),
    reason: title,
    action: (isFirst) => (
      <ButtonLink variant={isFirst ? "primary" : "secondary"} href={addressOf({ pathname: "/placements/[id]/attendance", params: { id: placementId }, query: { month } }, locale)}>
        {t("verb")}
      </ButtonLink>
    ),
  }));
};
