import type { ImportError } from "@/lib/domain/imports/import-error";
import type { RowResult } from "@/lib/domain/imports/placement-row";
import type { TableRecord } from "@/lib/domain/imports/row-reader";

export interface ReadRows<T> {
  /** How many records the file has, wrong ones too. */
  total: number;
  rows: T[];
  rejected: number;
  errors: ImportError[];
}

/** Reads every record, so that all that is wrong with a file is named at once. */
export const readRows = <T>(records: readonly TableRecord[], read: (record: TableRecord) => RowResult<T>): ReadRows<T> => {
  const result: ReadRows<T> = { total: records.length, rows: [], rejected: 0, errors: [] };
  for (const record of records) {
    const reading = read(record);
    if ("row" in reading) result.rows.push(reading.row);
    else {
      result.rejected += 1;
      result.errors.push(...reading.errors);
    }
  }
  return result;
};
