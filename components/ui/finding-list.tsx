import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type FindingOutcome, FindingMark, outcomeLooks } from "./finding-mark";
import { Icon } from "./icon";
import { type Source, SourceNote } from "./source-note";

export interface FindingItem {
  key: string;
  outcome: FindingOutcome;
  title: string;
  /** One plain sentence. */
  sentence?: ReactNode;
  /** "zaterdag 31 juli 2027", of a finding that forbids. */
  lastAllowedDay?: string;
  source?: Source;
  /** A button that mends it in one go. */
  mend?: ReactNode;
}

const Finding = ({ finding }: { finding: FindingItem }) => {
  const t = useTranslations("ui.finding");
  const { icon, text } = outcomeLooks[finding.outcome];
  const isFailed = finding.outcome === "fail";
  return (
    <li className={`flex gap-3 px-4 py-3 ${isFailed ? "bg-danger-soft" : ""}`}>
      <span className={`flex h-[1lh] items-center ${text}`}>
        <Icon as={icon} size="sm" />
      </span>
      <div className="min-w-0 flex-1">
        <p className={`font-bold ${finding.outcome === "pass" || finding.outcome === "unknown" ? "" : text}`}>
          <span className="sr-only">{t(finding.outcome)} </span>
          {finding.title}
        </p>
        {finding.sentence && <p className="text-small">{finding.sentence}</p>}
        {finding.lastAllowedDay && (
          <p className="my-2 rounded-md border border-danger/40 bg-paper px-3 py-2">
            <span className="block text-small text-ink-2">{t("lastAllowedDay")}</span>
            <strong className="text-item">{finding.lastAllowedDay}</strong>
          </p>
        )}
        {finding.mend && <div className="my-2">{finding.mend}</div>}
        {finding.source && (
          <div className="mt-1">
            <SourceNote source={finding.source} summary={t("where")} />
          </div>
        )}
      </div>
    </li>
  );
};

const order: readonly FindingOutcome[] = ["fail", "warn", "decision", "pass", "unknown"];

interface FindingListProps {
  title: string;
  /** When it was worked out: "bijgewerkt om 9.41 uur". */
  checkedAt?: ReactNode;
  findings: readonly FindingItem[];
  /** Below the list: who decides, and that this is a help. */
  footer?: ReactNode;
}

/** The check of the law beside a form or a plan: what forbids comes first. */
export const FindingList = ({ title, checkedAt, findings, footer }: FindingListProps) => {
  const t = useTranslations("ui.finding");
  const countOf = (outcome: FindingOutcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const sorted = findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <section className="overflow-hidden rounded-md border border-line bg-paper text-fact">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-mist px-4 py-2.5">
        <h2 className="inline-flex items-center gap-2 text-item">
          <Icon as={Scale} size="sm" />
          {title}
        </h2>
        {checkedAt && <p className="text-small text-ink-2">{checkedAt}</p>}
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line-2 px-4 py-2 text-small">
        {(["fail", "warn", "pass", "unknown"] as const).map((outcome) => (
          <FindingMark key={outcome} outcome={outcome}>
            {t(`count.${outcome}`, { count: countOf(outcome) })}
          </FindingMark>
        ))}
      </p>
      <ul className="divide-y divide-line-2">
        {sorted.map((finding) => (
          <Finding key={finding.key} finding={finding} />
        ))}
      </ul>
      {footer && <div className="border-t border-line px-4 py-2.5 text-small text-ink-2">{footer}</div>}
    </section>
  );
};
