import { useLocale, useTranslations } from "next-intl";
import { type Day, daysUntil, formatShortDay } from "@/lib/i18n/format";

interface OfferDeadlineProps {
  applyUntil: string | null;
  /** The business date of the page. */
  today: Day;
  className?: string;
}

/** Until when one can apply, and how many days that is. */
export const OfferDeadline = ({ applyUntil, today, className = "" }: OfferDeadlineProps) => {
  const t = useTranslations("offers.card");
  const locale = useLocale();
  if (!applyUntil) return <p className={`font-bold ${className}`}>{t("always")}</p>;
  return (
    <p className={className}>
      <span className="font-bold">{t("by", { day: formatShortDay(applyUntil, locale) })}</span>
      <span className="block text-small text-ink-2">{t("left", { days: daysUntil(applyUntil, today) })}</span>
    </p>
  );
};
