import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { SourceNote } from "@/components/ui/source-note";
import type { PlacementAllowance } from "@/lib/domain/attendance/allowance";
import type { Attendance } from "@/lib/domain/attendance/attendance-month";
import { firstDayOf } from "@/lib/domain/regulation/calendar";
import { formatEuro, formatMonth } from "@/lib/i18n/format";

type Reckoned = Extract<PlacementAllowance, { kind: "reckoned" }>["answer"];

const MonthAmount = ({ amount, isConfirmed }: { amount: Reckoned["months"][number]; isConfirmed: boolean }) => {
  const t = useTranslations("attendance.allowance");
  const locale = useLocale();
  return (
    <li className="px-4 py-3 text-fact md:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-bold">{formatMonth(firstDayOf(amount.month), locale)}</span>
        <span className="text-item tabular-nums">{formatEuro(amount.amountCents, locale)}</span>
      </div>
      <p className="text-small text-ink-2">{amount.basis[locale]}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Badge tone={isConfirmed ? "success" : "info"}>{t(isConfirmed ? "confirmed" : "provisional")}</Badge>
        <SourceNote source={amount.source} summary={t("source")} />
      </div>
    </li>
  );
};

const missingKeys = ["trainingYear", "grossWageCents", "employeeContributionRate", "replacementIncomePerMonthCents", "replacementIncomePerDayCents", "premiumRate", "fullTimeHoursPerWeek"] as const;

/** What the law reckons a month, how and by which source; what is not known is named, never guessed. */
export const AllowancePanel = ({ allowance, months }: Pick<Attendance, "allowance" | "months">) => {
  const t = useTranslations("attendance.allowance");
  const locale = useLocale();
  if (allowance.kind === "unknown") {
    const names = missingKeys.filter((key) => allowance.missing.includes(key)).map((key) => t(`missing.${key}`));
    return <Panel title={t("title")}><p className="text-fact">{t("unknown", { count: names.length, names: names.join(", ") })}</p></Panel>;
  }
  const { answer } = allowance;
  const isConfirmed = (month: string) => months.some((each) => each.month === month && each.status === "confirmed");
  return (
    <Panel title={t("title")} aside={t(`payer.${answer.payer}`)} isFlush footer={answer.months.length > 0 && <span className="font-bold">{t("total", { amount: formatEuro(answer.totalCents, locale) })}</span>}>
      <ul className="divide-y divide-line-2">{answer.months.map((amount) => <MonthAmount key={amount.month} amount={amount} isConfirmed={isConfirmed(amount.month)} />)}</ul>
      {answer.warnings.length > 0 && (
        <ul className="list-disc space-y-1 px-4 py-3 pl-9 text-small text-ink-2 md:px-5 md:pl-10">{answer.warnings.map((warning) => <li key={warning.nl}>{warning[locale]}</li>)}</ul>
      )}
    </Panel>
  );
};
