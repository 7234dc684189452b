import { useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { Protected } from "@/lib/domain/disclosure/protect";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import type { GovernmentFigures } from "@/lib/domain/statistics/flemish-government";
import { FigureValue } from "./figure-value";

interface GovernmentSectionProps {
  year: number;
  figures: GovernmentFigures;
  placements: Coverage;
  offered: Coverage;
  offeredTraining: Coverage;
  hired: Coverage;
  /** Name of a policy domain by its code. */
  domainName: (code: string) => string;
  /** Name of an entity by its code; null when it is in no list. */
  entityName: (code: string) => string | null;
}

interface AnswerRow {
  key: string;
  count: Protected;
  coverage: Coverage;
}

/** What parliament asks about internships at the Flemish government, question by question, each with its coverage. */
export const GovernmentSection = ({ year, figures, placements, offered, offeredTraining, hired, domainName, entityName }: GovernmentSectionProps) => {
  const t = useTranslations("figures.government");
  const facilitated: Coverage = { ...placements, level: "facilitated" };
  const answers: AnswerRow[] = [
    { key: "offeredPlaces", count: figures.offeredPlaces, coverage: offered },
    { key: "viaSchool", count: figures.viaSchool, coverage: placements },
    { key: "viaTrainingCentre", count: figures.viaTrainingCentre, coverage: placements },
    { key: "facilitatedPersons", count: figures.facilitated.persons, coverage: facilitated },
    { key: "foreignOrigin", count: figures.facilitated.foreignOrigin, coverage: facilitated },
    { key: "disability", count: figures.facilitated.disability, coverage: facilitated },
    { key: "agreementsSigned", count: figures.agreementsSigned, coverage: placements },
    { key: "offeredTrainingPlaces", count: figures.offeredTrainingPlaces, coverage: offeredTraining },
    { key: "hiredAfterwards", count: figures.hiredAfterwards, coverage: hired },
  ];
  const reach = ({ count, coverage }: AnswerRow) => {
    if (count.value === null && !count.suppressed) return t("nobody");
    if (coverage.level === "facilitated") return t("facilitated");
    return t("reached", { reported: coverage.reported, of: coverage.of });
  };
  const columns: Column<AnswerRow>[] = [
    { key: "question", header: t("question"), cell: (row) => t(`rows.${row.key}`), isRowHeader: true },
    { key: "answer", header: t("answer"), cell: (row) => <FigureValue figure={row.count} />, align: "end" },
    { key: "reach", header: t("reach"), cell: reach },
  ];
  return (
    <section aria-labelledby="vlaamse-overheid" className="mt-16">
      <h2 id="vlaamse-overheid">{t("title", { year: String(year) })}</h2>
      <p className="measure mt-2">{t("intro", { reported: placements.reported, of: placements.of })}</p>
      <div className="mt-6">
        <DataTable caption={t("caption")} columns={columns} rows={answers} rowKey={(row) => row.key} />
      </div>
      <p className="mt-2 max-w-[62ch] text-small text-ink-2">{t("facilitatedNote")}</p>
      <HiredTable figures={figures} />
      <PeopleTables figures={figures} />
      <DomainTable figures={figures} domainName={domainName} entityName={entityName} />
    </section>
  );
};

interface GroupRow {
  key: string;
  name: string;
  count: Protected;
}

/** How soon after their placement people were hired; nothing where nobody told. */
const HiredTable = ({ figures }: Pick<GovernmentSectionProps, "figures">) => {
  const t = useTranslations("figures.government");
  const { hiredAfterwards, hiredDelay } = figures;
  if (hiredAfterwards.value === null && !hiredAfterwards.suppressed) return null;
  const columns: Column<GroupRow>[] = [
    { key: "delay", header: t("group"), cell: (row) => row.name, isRowHeader: true },
    { key: "answer", header: t("answer"), cell: (row) => <FigureValue figure={row.count} />, align: "end" },
  ];
  return (
    <div className="mt-8 max-w-xl">
      <DataTable
        caption={t("delayTitle")}
        columns={columns}
        rows={Object.entries<Protected>(hiredDelay).map(([key, count]) => ({ key, name: t(`delay.${key}`), count }))}
        rowKey={(row) => row.key}
      />
    </div>
  );
};

/** Who they are: three partitions of the same people. */
const PeopleTables = ({ figures }: Pick<GovernmentSectionProps, "figures">) => {
  const t = useTranslations("figures.government");
  const columns: Column<GroupRow>[] = [
    { key: "group", header: t("group"), cell: (row) => row.name, isRowHeader: true },
    { key: "answer", header: t("answer"), cell: (row) => <FigureValue figure={row.count} />, align: "end" },
  ];
  return (
    <>
      <h3 className="mt-10">{t("people")}</h3>
      <p className="mt-1 text-small text-ink-2">{t("peopleNote")}</p>
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-3">
        {(["education", "gender", "age"] as const).map((partition) => (
          <div key={partition}>
            <DataTable
              caption={t(`groups.${partition}`)}
              columns={columns}
              rows={Object.entries<Protected>(figures[partition]).map(([key, count]) => ({ key, name: t(`values.${partition}.${key}`), count }))}
              rowKey={(row) => row.key}
            />
          </div>
        ))}
      </div>
    </>
  );
};

/** Where they were: every domain with its entities below it. */
const DomainTable = ({ figures, domainName, entityName }: Pick<GovernmentSectionProps, "figures" | "domainName" | "entityName">) => {
  const t = useTranslations("figures.government");
  if (figures.domains.length === 0) return null;
  const rows = figures.domains.flatMap(({ domain, count, entities }) => [
    { key: domain ?? "none", name: domain === null ? t("noDomain") : domainName(domain), count, isDomain: true },
    ...entities.map(({ entity, count: figure }) => ({ key: `${domain} ${entity}`, name: entityName(entity) ?? t("unlisted"), count: figure, isDomain: false })),
  ]);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: "entity", header: t("entity"), cell: (row) => <span className={row.isDomain ? "" : "pl-4 font-normal"}>{row.name}</span>, isRowHeader: true },
    { key: "answer", header: t("answer"), cell: (row) => <FigureValue figure={row.count} />, align: "end" },
  ];
  return (
    <div className="mt-10 max-w-3xl">
      <DataTable caption={t("domains")} columns={columns} rows={rows} rowKey={(row) => row.key} />
    </div>
  );
};
