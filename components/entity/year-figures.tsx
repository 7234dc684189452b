import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";

interface YearFiguresProps {
  year: number;
  figures: { offered: number; started: number; medianDaysUntilSeen: number | null };
}

/** What the organisation did this year, each figure with what it counts. */
export const YearFigures = ({ year, figures }: YearFiguresProps) => {
  const t = useTranslations("entity.year");
  const { offered, started, medianDaysUntilSeen } = figures;
  return (
    <Panel title={t("title", { year })}>
      <DescriptionList
        termWidth="lg"
        facts={[
          { term: t("offered"), value: <strong>{offered}</strong>, note: t("offeredNote") },
          { term: t("started"), value: <strong>{started}</strong>, note: t("startedNote") },
          { term: t("seen"), value: <strong>{medianDaysUntilSeen === null ? t("unknown") : t("days", { days: medianDaysUntilSeen })}</strong>, note: t("seenNote") },
        ]}
      />
    </Panel>
  );
};
