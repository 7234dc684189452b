import * as XLSX from "@e965/xlsx";
import { stringify } from "csv-stringify/sync";
import { spreadsheetText } from "@/lib/domain/imports/formula-text";

export const fileFormats = ["csv", "xlsx", "ods"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A table as people download it. Numbers are numbers; null is an empty cell. */
export interface FileTable {
  title: string;
  header: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Below the table, each on a line of its own: coverage, definition, date. */
  notes: readonly (readonly [name: string, text: string])[];
}

const mediaTypes: Record<FileFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
};

/** Text that a spreadsheet would take for a formula leaves as text. */
const safe = (cell: string | number | null): string | number | null => (typeof cell === "string" ? spreadsheetText(cell) : cell);

/** Decimal comma, as Belgian spreadsheets read it; no dots between thousands. */
const asText = (cell: string | number | null): string => (typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? ""));

const rowsOf = ({ header, rows, notes }: FileTable): (string | number | null)[][] =>
  [header, ...rows, ...notes].map((row) => row.map(safe));

/** For Belgian spreadsheets: `;`, byte order mark, decimal comma, Windows line ends. */
const asCsv = (table: FileTable): string =>
  stringify(rowsOf(table).map((row) => row.map(asText)), { delimiter: ";", bom: true, record_delimiter: "windows" });

/** A sheet takes 31 characters and none of `: \ / ? * [ ]` in its name. */
const sheetName = (title: string): string => title.replaceAll(/[:\\/?*[\]]/gu, " ").slice(0, 31);

const asWorkbook = (table: FileTable, format: "xlsx" | "ods"): Uint8Array<ArrayBuffer> => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rowsOf(table)), sheetName(table.title));
  // The library's type says `any`; asked for an array it writes an ArrayBuffer.
  const bytes: ArrayBuffer = XLSX.write(book, { type: "array", bookType: format });
  return new Uint8Array(bytes);
};

/** A table as a file to download, never kept by a cache. */
export const tableFile = (table: FileTable, format: FileFormat, fileName: string): Response =>
  new Response(format === "csv" ? asCsv(table) : asWorkbook(table, format), {
    headers: {
      "content-type": mediaTypes[format],
      "content-disposition": `attachment; filename="${fileName}.${format}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
