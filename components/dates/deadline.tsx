import { useLocale, useTranslations } from "next-intl";
import { DeadlineText, type Urgency } from "@/components/ui/deadline-text";
import { type Day, daysUntil, formatWeekday } from "@/lib/i18n/format";

/** Days before a last day from which it is amber. */
const soonDays = 7;

const urgencyOf = (days: number, isLegal: boolean): Urgency => {
  if (days <= 0) return "now";
  if (days > soonDays) return "calm";
  return isLegal ? "now" : "soon";
};

interface DeadlineProps {
  /** The last day on which it still counts. */
  day: Day;
  /** The business date of the page. */
  today: Day;
  /** The law sets this day: red as soon as it is near. */
  isLegal?: boolean;
  align?: "start" | "end";
}

/** "Uiterlijk vr 27 november, nog 3 dagen". */
export const Deadline = ({ day, today, isLegal = false, align }: DeadlineProps) => {
  const t = useTranslations("dates");
  const days = daysUntil(day, today);
  return (
    <DeadlineText
      urgency={urgencyOf(days, isLegal)}
      align={align}
      left={days < 0 ? t("passed", { days: -days }) : t("left", { days })}
    >
      {t("by", { day: formatWeekday(day, useLocale()) })}
    </DeadlineText>
  );
};
