import { Send } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";

interface CoveragePanelProps {
  year: number;
  /** Entities that reported something of the year, of all that existed in it. */
  reported: number;
  of: number;
}

/** Who reported this year: one square for each entity, and the way to remind the others. What was not reported is not known, never nil. */
export const CoveragePanel = ({ year, reported, of }: CoveragePanelProps) => {
  const t = useTranslations("coordinator.today");
  const locale = useLocale();
  const href = addressOf({ pathname: "/coordinator/registers/coverage", query: { year } }, locale);
  return (
    <Panel title={t("coverage")} aside={<Link href={`${addressOf("/glossary", locale)}#coverage`} prefetch={false}>{t("coverageWhat")}</Link>}>
      <p><strong className="block text-[1.625rem]/8">{t("coverageCount", { reported, of })}</strong> <span className="text-ink-2">{t("coverageYear", { year: String(year) })}</span></p>
      <div aria-hidden="true" className="mt-3 flex flex-wrap gap-0.75">
        {Array.from({ length: of }, (_, entity) => (
          <span key={entity} className={`keeps-fill size-3 rounded-[3px] border ${entity < reported ? "border-accent bg-accent" : "border-field bg-paper"}`} />
        ))}
      </div>
      <p className="mt-3 text-small text-ink-2">{t("coverageText")}</p>
      <p className="mt-3">
        {reported < of
          ? <ButtonLink size="xs" icon={Send} href={href}>{t("coverageRemind", { count: of - reported })}</ButtonLink>
          : <Link href={href} prefetch={false}>{t("coverageAll")}</Link>}
      </p>
    </Panel>
  );
};
