import type { FileLayout } from "@/lib/domain/imports/columns";
import { placementsLayout, placesLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderChoices } from "@/lib/domain/imports/match-header";
import { readCsv } from "./read-csv";
import { isWorkbook, readSheets } from "./read-workbook";
import { UnreadableFileError } from "./unreadable-file";

export interface FileHeader {
  /** Of a workbook; none for CSV. */
  sheets: string[];
  sheet: string | null;
  header: string[];
}

/** The layout of a kind of file, for whoever only needs its names. */
export const layoutOf = (kind: string): FileLayout<string> => (kind === "places" ? placesLayout : placementsLayout);

const matched = (header: readonly string[], kind: string, choices: HeaderChoices): number => matchHeader(header, layoutOf(kind), choices).positions.size;

/**
 * The first row of a file, and its sheets. Without a choice the sheet with most known columns.
 * @throws UnreadableFileError when it is neither a workbook nor a table of text
 */
export const readHeader = (bytes: Uint8Array, kind: string, { sheet, remembered }: { sheet?: string | null; remembered?: Readonly<Record<string, string>> } = {}): FileHeader => {
  if (!isWorkbook(bytes)) {
    const [first] = readCsv(bytes);
    if (!first) throw new UnreadableFileError("no-rows");
    return { sheets: [], sheet: null, header: [...first.cells] };
  }
  const sheets = readSheets(bytes);
  const likeliest = sheets.toSorted((a, b) => matched(b.header, kind, { remembered }) - matched(a.header, kind, { remembered }))[0];
  const chosen = sheets.find(({ name }) => name === sheet) ?? likeliest;
  if (!chosen) throw new UnreadableFileError("no-rows");
  return { sheets: sheets.map(({ name }) => name), sheet: chosen.name, header: chosen.header };
};
