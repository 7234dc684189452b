import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { BarFill, type Fill } from "@/components/ui/bar-fill";
import type { BudgetLine } from "@/lib/domain/funding/overview";
import { formatEuro, formatShare } from "@/lib/i18n/format";

interface Part {
  key: "paid" | "committed" | "reserved" | "free";
  fill: Fill;
  cents: number;
}

const partsOf = (line: BudgetLine): Part[] => [
  { key: "paid", fill: "solid", cents: line.paidCents },
  { key: "committed", fill: "hatched", cents: line.committedCents },
  { key: "reserved", fill: "soft", cents: line.reservedCents },
  { key: "free", fill: "outlined", cents: line.freeCents },
];

const looks: Record<Fill, string> = { solid: "fill-accent", hatched: "", soft: "fill-soft", outlined: "fill-paper" };

/** A budget line as one bar in four fillings with a mark at what is expected by the end of its year, all written out below it: the bar says nothing that the words do not. */
export const BudgetBar = ({ line }: { line: BudgetLine }) => {
  const t = useTranslations("funding.budget");
  const locale = useLocale();
  const hatch = useId();
  const share = (cents: number) => (line.totalCents === 0 ? 0 : cents / line.totalCents);
  const parts = partsOf(line);
  const start = (index: number) => parts.slice(0, index).reduce((sum, { cents }) => sum + share(cents), 0);
  return (
    <div className="space-y-4">
      <svg aria-hidden="true" focusable="false" className="keeps-fill block h-7 w-full rounded-md border border-field">
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className="fill-paper" />
            <rect width="4" height="7" className="fill-accent" />
          </pattern>
        </defs>
        {parts.map(({ key, fill, cents }, index) => cents > 0 && (
          <rect key={key} x={`${start(index) * 100}%`} width={`${share(cents) * 100}%`} height="100%" fill={fill === "hatched" ? `url(#${hatch})` : undefined} className={`${looks[fill]} stroke-field`} />
        ))}
        {line.expectedCents !== null && <line x1={`${share(line.expectedCents) * 100}%`} x2={`${share(line.expectedCents) * 100}%`} y1="0" y2="100%" className="stroke-ink" strokeWidth="3" />}
      </svg>
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {parts.map(({ key, fill, cents }) => (
          <div key={key}>
            <dt className="flex items-start gap-2 text-fact text-ink-2"><span className="flex h-[1lh] items-center"><BarFill fill={fill} className="size-4" /></span>{t(key)}</dt>
            <dd className="tabular-nums"><strong>{formatEuro(cents, locale)}</strong> <span className="block text-small text-ink-2">{formatShare(share(cents), locale)}</span></dd>
          </div>
        ))}
        {line.expectedCents !== null && (
          <div className="border-t border-line pt-3 sm:col-span-2 lg:col-span-4">
            <dt className="inline text-fact text-ink-2">{t("expected")}: </dt>
            <dd className="inline tabular-nums"><strong>{formatEuro(line.expectedCents, locale)}</strong><span className="block text-small text-ink-2">{t("expectedText")}</span></dd>
          </div>
        )}
      </dl>
    </div>
  );
};
