import { lastDayOfDays, lastDayOfMonths, lastDayOfWeeks, minDay, type Day } from "./calendar";
import type { Rule } from "./finding";
import type { InstrumentCode } from "./schema";
import type { Bilingual, Source } from "./source";

/** The longest period a version allows; with several the strictest counts. */
export interface Duration {
  readonly days?: number;
  readonly weeks?: number;
  readonly months?: number;
}

/** The last day of a period of this length. */
export const lastDayOf = (start: Day, { days, weeks, months }: Duration): Day => {
  const ends = [
    ...(days === undefined ? [] : [lastDayOfDays(start, days)]),
    ...(weeks === undefined ? [] : [lastDayOfWeeks(start, weeks)]),
    ...(months === undefined ? [] : [lastDayOfMonths(start, months)]),
  ];
  const [first = start, ...rest] = ends;
  return rest.reduce(minDay, first);
};

/** One dated version of an instrument: what held, from when by which anchor, and its rules in the order they are shown. */
export interface Version {
  readonly id: string;
  /** Which date decides at its first day: the start of the placement or the day of signature. */
  readonly anchor: "start" | "signed";
  readonly validFrom: Day | null;
  readonly allowanceBy: "host" | "vdab" | "none";
  readonly summary: Bilingual;
  readonly sources: readonly Source[];
  readonly maxDuration: readonly Duration[];
  readonly rules: readonly Rule[];
}

/** The day from which an instrument is gone, by its own anchor. */
export interface End {
  readonly anchor: "start" | "signed";
  readonly from: Day;
  readonly summary: Bilingual;
  readonly source: Source;
}

export interface Instrument {
  readonly code: InstrumentCode;
  readonly name: Bilingual;
  /** The label of the diversity service: paid or not. */
  readonly paid: boolean;
  /** VDAB grants it, so its sanction on an employer bars it. */
  readonly vdabGranted: boolean;
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly end?: End;
}
