import { useLocale, useTranslations } from "next-intl";
import { FindingList } from "@/components/ui/finding-list";
import type { StoredFinding } from "@/lib/domain/placements/stored-finding";
import { formatLongDay } from "@/lib/i18n/format";

interface LawFindingsProps {
  findings: readonly StoredFinding[];
  lastAllowedDay: string | null;
}

/** What the law said when the terms were fixed, as it was stored with the file: old files stay readable under old law. */
export const LawFindings = ({ findings, lastAllowedDay }: LawFindingsProps) => {
  const t = useTranslations("placements.law");
  const locale = useLocale();
  return (
    <FindingList
      title={t("title")}
      findings={findings.map(({ rule, outcome, message, source }) => ({
        key: rule,
        outcome,
        title: message[locale],
        lastAllowedDay: rule === "max-duration" && outcome === "fail" && lastAllowedDay ? formatLongDay(lastAllowedDay, locale) : undefined,
        source: { title: source.title, reference: source.reference, status: source.status },
      }))}
    />
  );
};
