import { stringify } from "csv-stringify/sync";
import { createTranslator } from "next-intl";
import type { Protected } from "@/lib/domain/disclosure/protect";
import { spreadsheetText } from "@/lib/domain/imports/formula-text";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/routing";
import { entityName } from "./entity-name";
import { policyDomainName } from "./policy-domain-name";
import type { FiguresView, GovernmentView } from "./read-figures";

interface Line {
  theme: string;
  item: string;
  count: Protected;
  percentage?: number | null;
  months?: number | null;
  status?: string;
}

/** Words of the figures in a language, outside a page too. */
const wordsIn = async (locale: Locale) => {
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: "figures" });
  return (key: string): string => t(key);
};
type Words = Awaited<ReturnType<typeof wordsIn>>;

/**
 * The figures of a page as a file for Belgian spreadsheets: `;`, byte order mark, hidden cells by their word. Made from the
 * same protected figures, so the file tells nothing that the page hides.
 */
export const figuresCsv = async (view: FiguresView, locale: Locale): Promise<string> => {
  const t = await wordsIn(locale);
  const lines = [...instrumentLines(view, t), ...(view.government ? governmentLines(view.government, t) : [])];
  const countOf = ({ count }: Line): string => {
    if (count.value !== null) return String(count.value);
    return count.suppressed ? t("csv.hidden") : t("unknown");
  };
  const rows = lines.map((line) =>
    [line.theme, line.item, countOf(line), line.percentage ?? "", line.months ?? "", line.status ?? ""].map((cell) => spreadsheetText(String(cell))));
  const header = ["theme", "item", "count", "percentage", "months", "status"].map((column) => t(`csv.${column}`));
  return stringify([header, ...rows], { delimiter: ";", bom: true, record_delimiter: "windows" });
};

const instrumentLines = ({ items, total }: FiguresView, t: Words): Line[] => {
  const theme = t("started.title");
  const lines = items.map(({ instrument, started, outflow }): Line => ({
    theme, item: t(`instruments.${instrument}`), count: started, percentage: outflow.percentage, months: outflow.months, status: outflow.status,
  }));
  return [...lines, { theme, item: t("started.total"), count: total }];
};

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
