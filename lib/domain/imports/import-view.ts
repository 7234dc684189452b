import type { ImportError, ImportReport } from "./import-error";
import type { ImportPreview } from "./import-preview";
import type { RequestStatus } from "./request-status";

/** A row of which something is wrong, with what the file or a correction says in each wrong cell. */
export interface FaultyRow {
  line: number;
  name: string;
  faults: ImportError[];
  /** Cells that slipped into other columns cannot be mended here. */
  isFixable: boolean;
}

/** The columns of a file as a person matches them. */
export interface ColumnChoice {
  sheets: string[];
  sheet: string | null;
  /** The first row of the file. */
  header: string[];
  positions: Record<string, number>;
  missing: string[];
}

/** An import as the person who prepares it sees it. */
export interface ImportView {
  id: string;
  version: number;
  kind: "placements" | "places";
  source: string;
  fileName: string;
  status: RequestStatus;
  rowsDone: number;
  rowsTotal: number;
  report: ImportReport | null;
  preview: ImportPreview | null;
  /** The first rows with faults, and how many there are. */
  faultyRows: FaultyRow[];
  faultyTotal: number;
  /** How many cells were corrected here. */
  fixed: number;
  /** Only while columns are chosen. */
  columns: ColumnChoice | null;
  batch: { id: string; reference: string } | null;
  /** The code of why it failed, and what it concerns. */
  failure: { code: string; details: string } | null;
}

/** An upload that is not finished. */
export interface OpenImport {
  id: string;
  fileName: string;
  status: RequestStatus;
  at: Date;
}

/** As many as one page can show and one form can send. */
export const shownFaultyRows = 40;

const isColumnName = (column: string): boolean => /^[a-z]/u.test(column);

/** Faults by row, in the order of the file. */
export const faultyRows = (errors: readonly ImportError[], names: Readonly<Record<string, string>>): FaultyRow[] => {
  const byLine = new Map<number, ImportError[]>();
  for (const error of errors) byLine.set(error.line, [...(byLine.get(error.line) ?? []), error]);
  return [...byLine].map(([line, faults]) => ({ line, name: names[line] ?? "", faults, isFixable: faults.every(({ column }) => isColumnName(column)) }));
};
