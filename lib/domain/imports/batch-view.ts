/** How a batch came in: by the operator's command, a key, the import pages, or a form of totals. */
export const batchOrigins = ["command", "api", "site", "form"] as const;
export type BatchOrigin = (typeof batchOrigins)[number];

/** An import that was stored. */
export interface BatchRow {
  id: string;
  /** Null for what was stored before batches had a number. */
  reference: string | null;
  kind: "placements" | "places";
  sourceName: string;
  fileName: string;
  origin: BatchOrigin;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  at: Date;
  /** Who confirmed it; null for a command or a key. */
  by: string | null;
  undoneAt: Date | null;
  undoneBy: string | null;
}

/** A total of offered places that a batch gave, and what stood there before; null = nothing. */
export interface PlacesChange {
  host: string;
  instrument: string;
  year: number;
  before: number | null;
  after: number | null;
}

export interface BatchView extends BatchRow {
  sha256: string;
  /** Later batches that touched its rows: while there are any it cannot be taken back. */
  later: string[];
  /** Of totals: what it changed. */
  places: PlacesChange[];
}
