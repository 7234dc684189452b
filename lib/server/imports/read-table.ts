import type { FileLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderMatch } from "@/lib/domain/imports/match-header";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { readCsv } from "./read-csv";
import type { ReadOptions } from "./read-options";
import { isWorkbook, readWorkbook } from "./read-workbook";
import { UnreadableFileError } from "./unreadable-file";

export interface Table<C extends string> {
  header: HeaderMatch<C>;
  /** To be gone through once: a CSV file is taken apart on the way. Throws `too-many-rows` at the first row too many. */
  records: Iterable<TableRecord>;
}

/**
 * Reads a file as offices have them: CSV (`;` `,` or tab; UTF-8 or Windows-1252), XLSX or ODS, told apart by content.
 * @throws UnreadableFileError when it is no table, a required column is missing, or it has no row
 */
export const readTable = <C extends string>(bytes: Uint8Array, layout: FileLayout<C>, options: ReadOptions = {}): Table<C> => {
  const { sheet, choices, limits } = options;
  const kind = isWorkbook(bytes) ? "workbook" : "csv";
  const most = limits?.[kind];
  const rows = kind === "workbook" ? readWorkbook(bytes, { layout, choices, sheet, maxRows: most }).values() : readCsv(bytes);
  const first = rows.next();
  if (first.done) throw new UnreadableFileError("no-rows");
  const header = matchHeader(first.value.cells, layout, choices);
  if (header.positions.size === 0) throw new UnreadableFileError("not-a-table");
  if (header.missing.length > 0) throw new UnreadableFileError("missing-column", header.missing);
  const second = rows.next();
  if (second.done) throw new UnreadableFileError("no-rows");
  return { header, records: corrected(second.value, rows, options, most) };
};

function* corrected(first: TableRecord, others: Iterable<TableRecord>, { fixes = {} }: ReadOptions, most = Infinity): Generator<TableRecord> {
  const withFixes = (record: TableRecord): TableRecord => (fixes[record.line] ? { ...record, fixes: fixes[record.line] } : record);
  yield withFixes(first);
  let count = 1;
  for (const record of others) {
    count += 1;
    if (count > most) throw new UnreadableFileError("too-many-rows", [String(most)]);
    yield withFixes(record);
  }
}
