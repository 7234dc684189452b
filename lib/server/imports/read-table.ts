import type { FileLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderMatch } from "@/lib/domain/imports/match-header";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { readCsv } from "./read-csv";
import type { ReadOptions } from "./read-options";
import { isWorkbook, readWorkbook } from "./read-workbook";
import { UnreadableFileError } from "./unreadable-file";

export interface Table<C extends string> {
  header: HeaderMatch<C>;
  records: TableRecord[];
}

/**
 * Reads a file as offices have them: CSV (`;` `,` or tab; UTF-8 or Windows-1252), XLSX or ODS, told apart by content.
 * @throws UnreadableFileError when it is no table, a required column is missing, or it has no row or more than it may
 */
export const readTable = <C extends string>(bytes: Uint8Array, layout: FileLayout<C>, options: ReadOptions = {}): Table<C> => {
  const { sheet, choices, fixes = {}, limits } = options;
  const kind = isWorkbook(bytes) ? "workbook" : "csv";
  const most = limits?.[kind];
  const [first, ...records] = kind === "workbook" ? readWorkbook(bytes, { layout, choices, sheet, maxRows: most }) : readCsv(bytes, most);
  if (!first) throw new UnreadableFileError("no-rows");
  const header = matchHeader(first.cells, layout, choices);
  if (header.positions.size === 0) throw new UnreadableFileError("not-a-table");
  if (header.missing.length > 0) throw new UnreadableFileError("missing-column", header.missing);
  if (records.length === 0) throw new UnreadableFileError("no-rows");
  if (most !== undefined && records.length > most) throw new UnreadableFileError("too-many-rows", [String(most)]);
  return { header, records: records.map((record) => (fixes[record.line] ? { ...record, fixes: fixes[record.line] } : record)) };
};
