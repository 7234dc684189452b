import { createTranslator } from "next-intl";
import type { Dimension } from "@/lib/domain/statistics/cross-table";
import { loadMessages } from "@/lib/i18n/load-messages";
import type { Locale } from "@/lib/i18n/routing";
import type { CrossTableView } from "./cross-table";
import { entityName } from "./entity-name";
import { policyDomainName } from "./policy-domain-name";
import type { FileTable } from "./table-file";

type Words = (key: string, values?: Record<string, string | number>) => string;

/** A cross-table in words: what its rows and columns are called in a language. */
export interface WordedTable {
  rowTitle: string;
  columns: string[];
  rows: { key: string; label: string; counts: number[]; total: number }[];
  totals: number[];
  total: number;
}

/** Where the words of a dimension stand among the messages; names of entities and domains are those of government. */
const wordOf = (dimension: Dimension, value: string, t: Words): string => {
  if (dimension === "entity") return entityName(value) ?? t("figures.government.unlisted");
  if (dimension === "domain") return value === "none" ? t("figures.government.noDomain") : policyDomainName(value);
  if (dimension === "instrument") return t(`figures.instruments.${value}`);
  if (dimension === "gender" || dimension === "education" || dimension === "age") return t(`figures.government.values.${dimension}.${value}`);
  return t(`cross-table.values.${dimension}.${value}`);
};

const wordsIn = async (locale: Locale): Promise<Words> =>
  // The library types keys by literal messages; which key it is, is known at run time.
  createTranslator({ locale, messages: await loadMessages(locale) }) as Words;

/** Puts a cross-table in words. Rows and columns stay in the order of their codes. */
export const inWords = async ({ table, rows, columns, totals, total }: CrossTableView, locale: Locale): Promise<WordedTable> => {
  const t = await wordsIn(locale);
  return {
    rowTitle: t(`cross-table.dimensions.${table.rows}`),
    columns: columns.map((value) => wordOf(table.columns, value, t)),
    rows: rows.map(({ key, counts, total: ofRow }) => ({ key, label: wordOf(table.rows, key, t), counts, total: ofRow })),
    totals, total,
  };
};

/** A cross-table as a file. It says that it is internal, since small counts are visible in it. */
export const crossTableFile = async (view: CrossTableView, locale: Locale): Promise<FileTable> => {
  const [t, worded] = [await wordsIn(locale), await inWords(view, locale)];
  const { table } = view;
  return {
    title: t("cross-table.title"),
    header: [worded.rowTitle, ...worded.columns, t("cross-table.total")],
    rows: [
      ...worded.rows.map(({ label, counts, total }) => [label, ...counts, total]),
      [t("cross-table.total"), ...worded.totals, worded.total],
    ],
    notes: [
      [t("cross-table.internal"), t("cross-table.internalText")],
      [t("cross-table.period"), `${table.fromYear} - ${table.toYear}`],
    ],
  };
};
