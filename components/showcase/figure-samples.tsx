import { useLocale, useTranslations } from "next-intl";
import { BarChart } from "@/components/ui/bar-chart";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Tabs } from "@/components/ui/tabs";
import { addressOf } from "@/lib/i18n/address";
import { formatNumber, formatShare } from "@/lib/i18n/format";
import { Section } from "./section";

interface Started {
  name: string;
  /** Actions started from January to June 2017, answer to written question 115 of the Flemish Parliament. */
  started: number;
}

const figures: readonly Started[] = [
  { name: "Opleidingsstage", started: 11_571 },
  { name: "IBO", started: 7_183 },
  { name: "Instapstage", started: 73 },
];
const all = 23_251;

export const FigureSamples = () => {
  const t = useTranslations("showcase.figures");
  const locale = useLocale();
  const columns: Column<Started>[] = [
    { key: "name", header: t("kind"), isRowHeader: true, cell: ({ name }) => name },
    { key: "started", header: t("started"), align: "end", cell: ({ started }) => formatNumber(started, locale) },
    { key: "share", header: t("share"), align: "end", cell: ({ started }) => formatShare(started / all, locale) },
  ];
  const here = addressOf("/components", locale);
  return (
    <Section title={t("title")}>
      <Tabs
        label={t("title")}
        tabs={[
          { label: t("kind"), href: here, isCurrent: true, count: figures.length },
          { label: t("source"), href: addressOf("/figures", locale), isCurrent: false },
        ]}
      />
      <div className="mt-6 space-y-8">
        <BarChart
          sentence={t("sentence")}
          bars={figures.map(({ name, started }) => ({
            key: name,
            label: name,
            value: started,
            text: formatNumber(started, locale),
            fill: name === "IBO" ? "hatched" : "solid",
          }))}
          table={
            <DataTable
              caption={t("caption")}
              columns={columns}
              rows={figures}
              rowKey={({ name }) => name}
              total={{ name: t("total"), started: all }}
            />
          }
        />
      </div>
    </Section>
  );
};
