import { useTranslations } from "next-intl";
import { FindingMark } from "@/components/ui/finding-mark";
import type { FindingCounts as Counts } from "@/lib/domain/mediation/queue";

/** Findings in brief: how many forbid, warn or are not known; in order when none does. */
export const FindingCounts = ({ counts }: { counts: Counts }) => {
  const t = useTranslations("mediator.queue");
  const open = (["fail", "warn", "unknown"] as const).filter((outcome) => counts[outcome] > 0);
  if (open.length === 0) return <FindingMark outcome="pass">{t("clean")}</FindingMark>;
  return (
    <span className="flex flex-wrap gap-x-3">
      {open.map((outcome) => <FindingMark key={outcome} outcome={outcome}>{t(`counted.${outcome}`, { count: counts[outcome] })}</FindingMark>)}
    </span>
  );
};
