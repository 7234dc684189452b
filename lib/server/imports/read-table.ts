import type { FileLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderMatch } from "@/lib/domain/imports/match-header";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { readCsv } from "./read-csv";
import { isWorkbook, readWorkbook } from "./read-workbook";
import { UnreadableFileError } from "./unreadable-file";

export interface Table<C extends string> {
  header: HeaderMatch<C>;
  records: TableRecord[];
}

/**
 * Reads a file as offices have them: CSV (`;` `,` or tab; UTF-8 or Windows-1252), XLSX or ODS, told apart by content.
 * @throws UnreadableFileError when it is no table, a required column is missing, or there is no row under the header
 */
export const readTable = <C extends string>(bytes: Uint8Array, layout: FileLayout<C>): Table<C> => {
  const [first, ...records] = isWorkbook(bytes) ? readWorkbook(bytes, layout) : readCsv(bytes);
  if (!first) throw new UnreadableFileError("no-rows");
  const header = matchHeader(first.cells, layout);
  if (header.positions.size === 0) throw new UnreadableFileError("not-a-table");
  if (header.missing.length > 0) throw new UnreadableFileError("missing-column", header.missing);
  if (records.length === 0) throw new UnreadableFileError("no-rows");
  return { header, records };
};
