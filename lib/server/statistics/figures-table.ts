import { createTranslator } from "next-intl";
import { shareOf, type Protected } from "@/lib/domain/disclosure/protect";
import type { Period } from "@/lib/domain/statistics/half-year";
import type { Series } from "@/lib/domain/statistics/series";
import { formatDay } from "@/lib/i18n/format";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/routing";
import { educationLevels } from "@/lib/domain/statistics/year-tables";
import { entityName } from "./entity-name";
import { policyDomainName } from "./policy-domain-name";
import type { FiguresView, GovernmentView } from "./read-figures";
import type { FileTable } from "./table-file";

interface Line {
  theme: string;
  item: string;
  count: Protected;
  share?: number | null;
  percentage?: number | null;
  months?: number | null;
  status?: string;
}

/** Words of the figures in a language, outside a page too. */
const wordsIn = async (locale: Locale): Promise<Words> =>
  // The library types the blanks of a sentence by literal messages; ours are read at run time.
  createTranslator({ locale, messages: await loadMessages(locale), namespace: "figures" }) as Words;
type Words = (key: string, values?: Record<string, string | number>) => string;

/** A shown count, or the word for why there is none: never a number that the page hides. */
const cellOf = ({ value, suppressed }: Protected, t: Words): number | string => value ?? (suppressed ? t("csv.hidden") : t("unknown"));

/**
 * The figures of a page as a table for a file. Made from the same protected figures, so the file tells nothing that the
 * page hides.
 */
export const figuresTable = async (view: FiguresView, locale: Locale): Promise<FileTable> => {
  const t = await wordsIn(locale);
  const lines = [...instrumentLines(view, t), ...educationLines(view, t), ...(view.government ? governmentLines(view.government, t) : [])];
  const { reported, of } = view.coverage;
  return {
    title: t("title"),
    header: ["theme", "item", "count", "share", "percentage", "months", "status"].map((column) => t(`csv.${column}`)),
    rows: lines.map((line) => [line.theme, line.item, cellOf(line.count, t), line.share ?? null, line.percentage ?? null, line.months ?? null, line.status ?? null]),
    notes: [
      [t("about.coverage"), view.key.isPublished ? t("about.coveragePublished", { count: of }) : t("about.coverageRegisters", { reported, of })],
      [t("about.definition"), t("about.definitionText")],
      [t("about.source"), t(view.key.isPublished ? "about.sourcePublished" : "about.sourceRegisters", { day: formatDay(view.asOf, locale) })],
      [t("hidden.title"), t("hidden.text")],
    ],
  };
};

const instrumentLines = ({ items, total }: FiguresView, t: Words): Line[] => {
  const theme = t("started.title");
  const lines = items.map(({ instrument, started, outflow }): Line => ({
    theme, item: t(`instruments.${instrument}`), count: started, share: shareOf(started, total),
    percentage: outflow.percentage, months: outflow.months, status: outflow.status,
  }));
  return [...lines, { theme, item: t("started.total"), count: total }];
};

/** Only of kinds of which registers tell anything: the published table of 2017 tells nothing. */
const educationLines = ({ items }: FiguresView, t: Words): Line[] =>
  items.flatMap(({ instrument, education }) =>
    educationLevels.filter((level) => education[level].value !== null || education[level].suppressed).map((level): Line => ({
      theme: t("education.title"), item: `${t(`instruments.${instrument}`)}: ${t(`government.values.education.${level}`)}`, count: education[level],
    })));

const governmentLines = ({ figures }: GovernmentView, t: Words): Line[] => {
  const word = (key: string) => t(`government.${key}`);
  const answer = (key: string, count: Protected): Line => ({ theme: word("caption"), item: word(`rows.${key}`), count });
  const people = (["education", "gender", "age"] as const).flatMap((partition) =>
    Object.entries<Protected>(figures[partition]).map(([group, count]): Line => ({ theme: word(`groups.${partition}`), item: word(`values.${partition}.${group}`), count })));
  const domains = figures.domains.flatMap(({ domain, count, entities }): Line[] => {
    const name = domain === null ? word("noDomain") : policyDomainName(domain);
    return [
      { theme: word("domains"), item: name, count },
      ...entities.map((entity): Line => ({ theme: name, item: entityName(entity.entity) ?? word("unlisted"), count: entity.count })),
    ];
  });
  return [
    answer("offeredPlaces", figures.offeredPlaces),
    answer("viaSchool", figures.viaSchool),
    answer("viaTrainingCentre", figures.viaTrainingCentre),
    answer("facilitatedPersons", figures.facilitated.persons),
    answer("foreignOrigin", figures.facilitated.foreignOrigin),
    answer("disability", figures.facilitated.disability),
    answer("agreementsSigned", figures.agreementsSigned),
    answer("offeredTrainingPlaces", figures.offeredTrainingPlaces),
    answer("hiredAfterwards", figures.hiredAfterwards),
    ...people,
    ...domains,
  ];
};

/** The series of every kind as a table for a file: a row a half-year, with what was counted then and where the law changed. */
export const seriesTable = async (series: readonly Series[], locale: Locale): Promise<FileTable> => {
  const t = await wordsIn(locale);
  const nameOf = (instrument: string) => t(`instruments.${instrument}`);
  const periodOf = ({ year, part }: Period) => t(`option.${part}`, { year: String(year) });
  return {
    title: t("series.title"),
    header: ["kind", "period", "count", "counted"].map((column) => t(`series.${column}`)),
    rows: series.flatMap(({ instrument, points }) =>
      points.map(({ period, count, counted }) => [nameOf(instrument), periodOf(period), cellOf(count, t), counted.map(nameOf).join(", ")])),
    notes: series.flatMap(({ instrument, breakOn }) =>
      breakOn === null ? [] : [[t("series.break"), t("series.breakText", { kind: nameOf(instrument), day: formatDay(breakOn, locale) })] as const]),
  };
};
