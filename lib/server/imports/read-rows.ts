import type { ImportError } from "@/lib/domain/imports/import-error";
import type { RowResult } from "@/lib/domain/imports/placement-row";
import { quoted, type TableRecord } from "@/lib/domain/imports/row-reader";

export interface ReadRows<T> {
  /** How many records the file has, wrong ones too. */
  total: number;
  rows: T[];
  /** The line of each of the rows. */
  lines: number[];
  rejected: number;
  errors: ImportError[];
  /** What wrong rows call themselves, by line: a dossier, an organisation. */
  names: Record<string, string>;
}

/** Reads every record, so that all that is wrong with a file is named at once. */
export const readRows = <T>(records: Iterable<TableRecord>, read: (record: TableRecord) => RowResult<T>, nameAt?: number): ReadRows<T> => {
  const result: ReadRows<T> = { total: 0, rows: [], lines: [], rejected: 0, errors: [], names: {} };
  for (const record of records) {
    result.total += 1;
    const reading = read(record);
    if ("row" in reading) {
      result.rows.push(reading.row);
      result.lines.push(record.line);
    } else {
      result.rejected += 1;
      result.errors.push(...reading.errors);
      result.names[record.line] = quoted((nameAt === undefined ? undefined : record.cells[nameAt])?.trim() ?? "");
    }
  }
  return result;
};
