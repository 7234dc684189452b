import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";

interface YearFiguresProps {
  year: number;
  figures: { offered: number; started: number; medianDaysUntilSeen: number | null };
}

/** What the organisation did this year, each figure with what it counts. */
export const YearFigures = ({ year, figures }: YearFiguresProps) => {
  const t = useTranslations("entity.year");
  const { offered, started, medianDaysUntilSeen } = figures;
  const rows = [
    ["offered", offered], ["started", started], ["seen", medianDaysUntilSeen === null ? t("unknown") : t("days", { days: medianDaysUntilSeen })],
  ] as const;
  return (
    <Panel title={t("title", { year })} aside={<Link href={addressOf("/entity/figures", useLocale())} prefetch={false}>{t("all")}</Link>}>
      <dl className="divide-y divide-line-2 text-fact">
        {rows.map(([key, value]) => (
          <div key={key} className="flex justify-between gap-4 py-2 first:pt-0 last:pb-0">
            <dt>
              {t(key)}
              <span className="block text-small text-ink-2">{t(`${key}Note`)}</span>
            </dt>
            <dd className="font-bold whitespace-nowrap tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
