/** A cell that a file would change; null = not known. Columns on origin and disability are named without their values. */
export interface CellChange {
  column: string;
  before: string | null;
  after: string | null;
  isHidden: boolean;
}

/** A row that a file would change. */
export interface RowChange {
  line: number;
  dossier: string;
  changes: CellChange[];
}

/** A row that a file would add, in the words of the register. */
export interface NewRow {
  line: number;
  dossier: string;
  instrument: string;
  organisation: string;
  period: string;
}

/** What an import would do, shown before anybody confirms it. */
export interface ImportPreview {
  /** The first of each; the report has the counts. */
  created: NewRow[];
  changed: RowChange[];
  /** Names of rows with errors by line, as far as the file gives one. */
  names: Record<string, string>;
}
