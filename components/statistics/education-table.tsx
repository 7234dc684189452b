import { useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { InstrumentFigures } from "@/lib/domain/statistics/work-based-learning";
import { FigureValue } from "./figure-value";

const levels = ["low", "middle", "high", "unknown"] as const;

/** Actions started by kind and the education of who did them; nothing where no register tells it. */
export const EducationTable = ({ items }: { items: readonly InstrumentFigures[] }) => {
  const t = useTranslations("figures");
  const told = items.filter(({ education }) => levels.some((level) => education[level].value !== null || education[level].suppressed));
  if (told.length === 0) return null;
  const columns: Column<InstrumentFigures>[] = [
    { key: "kind", header: t("started.instrument"), cell: ({ instrument }) => t(`instruments.${instrument}`), isRowHeader: true },
    ...levels.map((level): Column<InstrumentFigures> => ({
      key: level, header: t(`government.values.education.${level}`), cell: ({ education }) => <FigureValue figure={education[level]} />, align: "end",
    })),
    { key: "total", header: t("education.total"), cell: ({ started }) => <strong><FigureValue figure={started} /></strong>, align: "end" },
  ];
  return (
    <section aria-labelledby="scholing" className="mt-14 max-w-4xl">
      <h2 id="scholing">{t("education.title")}</h2>
      <p className="mt-1 mb-5 text-small text-ink-2">{t("education.note")}</p>
      <DataTable caption={t("education.title")} isCaptionHidden columns={columns} rows={told} rowKey={({ instrument }) => instrument} />
    </section>
  );
};
