import { useLocale, useTranslations } from "next-intl";
import { FindingList, type FindingItem } from "@/components/ui/finding-list";
import { FindingMark } from "@/components/ui/finding-mark";
import { SourceNote } from "@/components/ui/source-note";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import type { Finding } from "@/lib/domain/regulation/finding";
import { formatLongDay } from "@/lib/i18n/format";

const sourceOf = ({ source: { title, reference, status } }: Finding) => ({ title, reference, status });

/** What the law says today: first what forbids or is left open, the rest folded. */
export const RequestLaw = ({ check }: Pick<QueuedRequest, "check">) => {
  const t = useTranslations("mediator.panel");
  const rules = useTranslations("offers.offer.rules");
  const locale = useLocale();
  const open = [...check.blocking, ...check.toAcknowledge];
  const item = (finding: Finding): FindingItem => ({
    key: finding.rule, outcome: finding.outcome, title: rules(finding.rule), sentence: finding.message[locale], source: sourceOf(finding),
    lastAllowedDay: finding.rule === "max-duration" && finding.outcome === "fail" && check.lastAllowedDay ? formatLongDay(check.lastAllowedDay, locale) : undefined,
  });
  return (
    <section className="space-y-2">
      {open.length > 0 ? <FindingList title={t("law")} findings={open.map(item)} /> : <><h3 className="text-item">{t("law")}</h3><FindingMark outcome="pass">{t("allClear")}</FindingMark></>}
      <details className="text-fact">
        <summary className="cursor-pointer text-accent">{t("rest", { count: check.shown.length })}</summary>
        <ul className="mt-2 space-y-3">
          {check.shown.map((finding) => (
            <li key={finding.rule}>
              <FindingMark outcome={finding.outcome}>{rules(finding.rule)}</FindingMark>
              <p className="text-small">{finding.message[locale]}</p>
              <SourceNote source={sourceOf(finding)} />
            </li>
          ))}
        </ul>
      </details>
      <p className="text-small text-ink-2">{t("lawFooter")}</p>
    </section>
  );
};
