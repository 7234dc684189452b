import { Clock, EyeOff, Minus, type LucideIcon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { BarFill } from "@/components/ui/bar-fill";
import { IconText } from "@/components/ui/icon";
import type { Outflow } from "@/lib/domain/statistics/outflow";
import { formatShare } from "@/lib/i18n/format";

interface OutflowValueProps {
  outflow: Outflow;
}

const icons: Record<Exclude<Outflow["status"], "measured">, LucideIcon> = {
  "not-applicable": Minus,
  "not-possible": EyeOff,
  "not-yet-known": Clock,
  suppressed: EyeOff,
};

/** The percentage with work, or the word for why there is none. */
export const OutflowValue = ({ outflow: { status, months, percentage } }: OutflowValueProps) => {
  const t = useTranslations("figures");
  const locale = useLocale();
  if (status !== "measured" || percentage === null) {
    const without = status === "measured" ? "suppressed" : status;
    return <IconText as={icons[without]} className="font-bold text-ink-2">{t(`outflow.${without}`)}</IconText>;
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>
        {t.rich("outflow.measured", {
          share: () => <strong>{formatShare(percentage / 100, locale)}</strong>,
          months: String(months),
        })}
      </span>
      <span aria-hidden="true" className="relative inline-block h-2 w-20 overflow-hidden rounded-full bg-line">
        <span className="absolute inset-y-0 left-0" style={{ width: `${percentage}%` }}>
          <BarFill fill="solid" />
        </span>
      </span>
    </span>
  );
};
