import { parse } from "csv-parse/sync";
import { decodeText } from "@/lib/domain/imports/decode-text";
import { detectDelimiter } from "@/lib/domain/imports/delimiter";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { UnreadableFileError } from "./unreadable-file";

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => (cell.includes("\n") ? count + cell.split("\n").length - 1 : count), 0);

/**
 * The records of a CSV file, header first, each with the line on which it begins. Records without any text are left out:
 * spreadsheets leave empty rows behind. Reading stops after `maxRows` and one more, which tells that there were too many.
 * @throws UnreadableFileError when it is no text (NUL bytes) or a quote is never closed
 */
export const readCsv = (bytes: Uint8Array, maxRows = Infinity): TableRecord[] => {
  // One kind of line end: csv-parse counts `\r\n` within quotes as two lines.
  const text = decodeText(bytes).replaceAll(/\r\n?/gu, "\n");
  const binary = text.slice(0, 4096).includes("\0");
  if (binary) throw new UnreadableFileError("not-a-table");
  const records: TableRecord[] = [];
  const options = { delimiter: detectDelimiter(text), record_delimiter: "\n", relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  try {
    parse(text, {
      ...options,
      // The header is a record too; rows without any text are counted but not kept.
      ...(maxRows === Infinity ? {} : { to: 2 * maxRows + 2 }),
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== "")) records.push({ line: lines - lineBreaksIn(cells), cells });
        return null;
      },
    });
  } catch {
    throw new UnreadableFileError("not-a-table");
  }
  return records;
};
