import { stringify } from "csv-stringify/sync";
import { createTranslator } from "next-intl";
import { spreadsheetText } from "@/lib/domain/imports/formula-text";
import type { ImportError } from "@/lib/domain/imports/import-error";
import { loadMessages } from "@/lib/i18n/load-messages";

/** Everything that is wrong with a file, one fault a line, for Belgian spreadsheets: `;`, byte order mark. In Dutch, as the columns are. */
export const errorsCsv = async (errors: readonly (ImportError & { name: string })[]): Promise<string> => {
  const t = createTranslator({ locale: "nl", messages: await loadMessages("nl"), namespace: "imports" });
  const header = [t("csv.line"), t("csv.name"), t("csv.column"), t("csv.value"), t("csv.fault")];
  const rows = errors.map(({ line, name, column, value, code }) => [line, name, column, value ?? "", t(`faults.code.${code}`)]);
  return stringify([header, ...rows.map((row) => row.map((cell) => spreadsheetText(String(cell))))], { delimiter: ";", bom: true, record_delimiter: "windows" });
};
