/** What an entity has running, by instrument, and what is missing there. */
export interface EntityOverviewRow {
  hostId: string;
  name: string;
  byInstrument: Readonly<Record<string, number>>;
  running: number;
  prepared: number;
  facilitated: number;
  /** Running ones past their last day that nobody completed. */
  overdue: number;
}

/** A placement from a register: history, without anything of origin or disability. Days are `YYYY-MM-DD`. */
export interface ImportedRow {
  id: string;
  dossier: string;
  sourceName: string;
  instrument: string;
  hostName: string;
  status: string;
  startsOn: string | null;
  endsOn: string | null;
  facilitated: boolean | null;
  findings: string[];
}
