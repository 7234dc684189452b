import { ChevronDown, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { formatFiguresKey, type FiguresKey } from "@/lib/domain/statistics/period-key";
import { daysOf } from "@/lib/domain/statistics/half-year";

interface PeriodFormProps {
  periods: readonly FiguresKey[];
  current: FiguresKey;
  locale: string;
}

/** Chooses what the page is about, without script, and hands out the same figures as files. */
export const PeriodForm = ({ periods, current, locale }: PeriodFormProps) => {
  const t = useTranslations("figures");
  const nameOf = ({ year, part, isPublished }: FiguresKey) => {
    const period = t(`option.${part}`, { year: String(year) });
    return isPublished ? t("option.published", { period }) : period;
  };
  const key = formatFiguresKey(current);
  const { from, to } = daysOf(current);
  return (
    <div className="mt-6 flex flex-wrap items-end justify-between gap-4 rounded-md border border-line bg-mist p-4 md:p-5">
      <form method="get" aria-label={t("choose.label")} className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor="periode" className="block text-fact font-bold">
            {t("choose.period")}
          </label>
          <span className="relative mt-1.5 block">
            <select id="periode" name="periode" defaultValue={key} className="h-field w-full appearance-none rounded-md border border-field bg-paper px-3 pr-10">
              {periods.map((period) => (
                <option key={formatFiguresKey(period)} value={formatFiguresKey(period)}>
                  {nameOf(period)}
                </option>
              ))}
            </select>
            <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
              <Icon as={ChevronDown} size="sm" />
            </span>
          </span>
        </div>
        <Button type="submit">{t("choose.show")}</Button>
      </form>
      <p className="flex flex-wrap gap-2.5">
        <ButtonLink href={`/api/v1/statistics/tables/${key}.csv?taal=${locale}`} icon={Download}>
          {t("choose.download")}
        </ButtonLink>
        {!current.isPublished && (
          <ButtonLink href={`/api/v1/statistics/work-based-learning?from=${from}&to=${to}`} variant="quiet">
            {t("choose.json")}
          </ButtonLink>
        )}
      </p>
    </div>
  );
};
