import { parse } from "csv-parse/sync";
import { decodeText } from "@/lib/domain/imports/decode-text";
import { detectDelimiter, type Delimiter } from "@/lib/domain/imports/delimiter";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { UnreadableFileError } from "./unreadable-file";

/** Characters that are taken apart at once: enough to be fast, little beside a register of 20 MB. */
const blockSize = 1 << 20;

const lineBreaksIn = (text: string): number => text.split("\n").length - 1;
const lineBreaksWithin = (cells: readonly string[]): number => cells.reduce((count, cell) => (cell.includes("\n") ? count + lineBreaksIn(cell) : count), 0);

/** The records of a block of whole lines, their lines counted from its first. Throws when a quote is still open at its end. */
const parseBlock = (block: string, delimiter: Delimiter): TableRecord[] => {
  const records: TableRecord[] = [];
  parse(block, {
    delimiter, record_delimiter: "\n", relax_quotes: true, relax_column_count: true, skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      if (cells.some((cell) => cell.trim() !== "")) records.push({ line: lines - lineBreaksWithin(cells), cells });
      return null;
    },
  });
  return records;
};

interface Block {
  records: TableRecord[];
  end: number;
}

/** The block from `start`, to the end of a line. A quote that is open there belongs to a cell of several lines: the block grows. */
const nextBlock = (text: string, start: number, delimiter: Delimiter): Block => {
  for (let size = blockSize; ; size *= 2) {
    const lineEnd = text.indexOf("\n", start + size);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    try {
      return { records: parseBlock(text.slice(start, end), delimiter), end };
    } catch {
      if (end === text.length) throw new UnreadableFileError("not-a-table");
    }
  }
};

/**
 * The records of a CSV file one after the other, header first, each with the line on which it begins; only a block of the file
 * is taken apart at a time. Records without any text are left out: spreadsheets leave empty rows behind.
 * @throws UnreadableFileError when it is no text (NUL bytes) or a quote is never closed
 */
export function* readCsv(bytes: Uint8Array): Generator<TableRecord> {
  // One kind of line end: csv-parse counts `\r\n` within quotes as two lines.
  const text = decodeText(bytes).replaceAll(/\r\n?/gu, "\n");
  const binary = text.slice(0, 4096).includes("\0");
  if (binary) throw new UnreadableFileError("not-a-table");
  const delimiter = detectDelimiter(text);
  let start = 0;
  let linesBefore = 0;
  while (start < text.length) {
    const { records, end } = nextBlock(text, start, delimiter);
    for (const { line, cells } of records) yield { line: linesBefore + line, cells };
    linesBefore += lineBreaksIn(text.slice(start, end));
    start = end;
  }
}
