import { FileText, Grid2x2, Link, Quote, Route, type LucideIcon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarFill, type Fill } from "@/components/ui/bar-fill";
import { Icon } from "@/components/ui/icon";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import { formatDay } from "@/lib/i18n/format";

interface AboutFiguresProps {
  coverage: Coverage;
  /** The table as the minister published it. */
  isPublished: boolean;
  asOf: string;
  /** Address of this figure, which stays. */
  address: string;
}

/** What stands beside every figure: how far it reaches, what it counts, on which day, from where. */
export const AboutFigures = ({ coverage, isPublished, asOf, address }: AboutFiguresProps) => {
  const t = useTranslations("figures.about");
  const day = formatDay(asOf, useLocale());
  const { reported, of } = coverage;
  return (
    <aside className="border-t-2 border-ink text-small">
      <Part icon={Grid2x2} title={t("coverage")}>
        <CoverageStrip fills={stripOf(coverage, isPublished)} />
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
        {!isPublished && <span className="mt-2 block">{t("running")}</span>}
      </Part>
      <Part icon={Link} title={t("address")}>
        {t("addressText")} <a href={address} className="break-all">{address}</a>
      </Part>
    </aside>
  );
};

/** One piece a kind: in full, counted otherwise (BIO, of which only plans are known), or not reported. */
const stripOf = ({ reported, of }: Coverage, isPublished: boolean): Fill[] =>
  Array.from({ length: of }, (_, index) => (index >= reported ? "outlined" : isPublished && index === of - 1 ? "hatched" : "solid"));

const CoverageStrip = ({ fills }: { fills: readonly Fill[] }) => (
  <span aria-hidden="true" className="mb-2 flex h-3 gap-1">
    {fills.map((fill, index) => (
      // Pieces have no identity: only how many there are of each tells something.
      <span key={`${fill}-${index}`} className="h-full flex-1">
        <BarFill fill={fill} />
      </span>
    ))}
  </span>
);

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
    <div className="mt-1.5">{children}</div>
  </section>
);
