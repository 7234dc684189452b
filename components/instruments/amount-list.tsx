import { CircleDashed } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconText } from "@/components/ui/icon";
import { SourceNote } from "@/components/ui/source-note";
import type { MonthlyAmount } from "@/lib/domain/regulation/amounts-on";
import { formatEuro } from "@/lib/i18n/format";
import { SourceStatus } from "./source-status";

/** What a full-time month brings, how it is reckoned, and where that stands. */
export const AmountList = ({ amounts }: { amounts: readonly MonthlyAmount[] }) => {
  const t = useTranslations("instruments.amounts");
  const locale = useLocale();
  return (
    <dl className="border-t-2 border-ink">
      {amounts.map(({ trainingYear, isMinimum, amount }) => (
        <div key={trainingYear} className="grid gap-x-6 gap-y-1 border-b border-line-2 py-4 md:grid-cols-[11rem_minmax(0,1fr)_13rem]">
          <dt className="font-bold">{trainingYear === null ? t(isMinimum ? "minimum" : "month") : t("year", { year: trainingYear })}</dt>
          {amount ? (
            <>
              <dd><strong className="tabular-nums">{formatEuro(amount.cents, locale)}</strong> <span className="block text-fact text-ink-2">{amount.basis[locale]}</span> <SourceStatus status={amount.source.status} /></dd>
              <dd><SourceNote source={amount.source} summary={t("where")} /></dd>
            </>
          ) : <dd className="text-ink-2"><IconText as={CircleDashed}>{t("unknown")}</IconText></dd>}
        </div>
      ))}
    </dl>
  );
};
