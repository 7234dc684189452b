import { FileText, Grid2x2, Quote, Route, type LucideIcon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import { formatDay } from "@/lib/i18n/format";

interface AboutFiguresProps {
  coverage: Coverage;
  /** The table as the minister published it. */
  isPublished: boolean;
  asOf: string;
}

/** What stands beside every figure: how far it reaches, what it counts, on which day, from where. */
export const AboutFigures = ({ coverage, isPublished, asOf }: AboutFiguresProps) => {
  const t = useTranslations("figures.about");
  const day = formatDay(asOf, useLocale());
  const { reported, of } = coverage;
  return (
    <aside className="border-t-2 border-ink text-small">
      <Part icon={Grid2x2} title={t("coverage")}>
        {isPublished ? t("coveragePublished", { count: of }) : t("coverageRegisters", { reported, of })}
      </Part>
      <Part icon={Quote} title={t("definition")}>
        {t("definitionText")}
      </Part>
      <Part icon={Route} title={t("outflow")}>
        {t("outflowText", { day })}
      </Part>
      <Part icon={FileText} title={t("source")}>
        {isPublished ? t("sourcePublished", { day }) : t("sourceRegisters", { day })}
      </Part>
    </aside>
  );
};

interface PartProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}

const Part = ({ icon, title, children }: PartProps) => (
  <section className="border-b border-line py-4">
    <h3 className="flex items-center gap-2 text-fact">
      <Icon as={icon} size="sm" />
      {title}
    </h3>
    <p className="mt-1.5">{children}</p>
  </section>
);
