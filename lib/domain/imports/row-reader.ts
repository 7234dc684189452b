import type { CellReader } from "./cell-readers";
import type { ImportError, ImportErrorCode } from "./import-error";
import type { HeaderMatch } from "./match-header";

/** A record of the file: its cells, and the line on which it begins. */
export interface TableRecord {
  line: number;
  cells: readonly string[];
  /** Cells that a person corrected after the upload, by column: they stand for what the file says. */
  fixes?: Readonly<Record<string, string>>;
}

/** Columns whose content is never repeated, not even in an error: special categories of personal data. */
export const secretColumns: readonly string[] = ["buitenlandse_herkomst", "handicap"];

/** What is quoted of a wrong cell: all of it, unless a quote that was never closed made a cell of half the file. */
const longestQuote = 100_000;

/** PostgreSQL holds no NUL, in a report neither, and a cell can be as long as the file. */
export const quoted = (text: string): string => {
  const clean = text.replaceAll("\0", "\uFFFD");
  return clean.length > longestQuote ? `${Array.from(clean).slice(0, longestQuote).join("")}…` : clean;
};

/** Reads the cells of one record by column and gathers everything that is wrong with them. */
export class RowReader<C extends string> {
  readonly errors: ImportError[] = [];

  constructor(private readonly record: TableRecord, private readonly header: HeaderMatch<C>) {}

  /**
   * A record with more filled cells than the header has shifted cells (a delimiter within a name): nothing in it can be
   * trusted, and it may not be read on. The error names the surplus cell by its number.
   */
  hasSurplus(): boolean {
    const surplus = this.record.cells.findIndex((cell, index) => index >= this.header.width && cell.trim() !== "");
    if (surplus === -1) return false;
    this.errors.push({ line: this.record.line, column: String(surplus + 1), code: "invalid-value", value: null });
    return true;
  }

  /** The trimmed text of a cell; empty when the file does not have the column. */
  text(column: C): string {
    const fix = this.record.fixes?.[column];
    if (fix !== undefined) return fix.trim();
    const position = this.header.positions.get(column);
    return position === undefined ? "" : (this.record.cells[position] ?? "").trim();
  }

  /** The value of a cell, null when it is empty (not known) or wrong. */
  optional<T>(column: C, read: CellReader<T>): T | null {
    const text = this.text(column);
    if (text === "") return null;
    const reading = read(text);
    if ("value" in reading) return reading.value;
    this.refuse(column, reading.fault);
    return null;
  }

  /** The value of a cell that must not be empty; null only together with an error. */
  required<T>(column: C, read: CellReader<T>): T | null {
    if (this.text(column) === "") this.refuse(column, "missing-value");
    return this.optional(column, read);
  }

  refuse(column: C, code: ImportErrorCode): void {
    const value = secretColumns.includes(column) ? null : quoted(this.text(column));
    this.errors.push({ line: this.record.line, column, code, value });
  }
}
