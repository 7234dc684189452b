/** The closed list of what can be wrong with a cell or a row. */
export const importErrorCodes = [
  "unknown-instrument", "invalid-date", "invalid-number", "invalid-value", "invalid-enterprise-number",
  "end-before-start", "duplicate-dossier", "missing-value", "too-long",
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

export interface ImportError {
  /** Line of the file on which the record begins; the header is line 1. */
  line: number;
  column: string;
  code: ImportErrorCode;
  /** What stood there; null in the columns on origin and disability, which are never repeated. */
  value: string | null;
}

/** What an import did, as the command prints it and the API answers it. */
export interface ImportReport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  errors: ImportError[];
}
