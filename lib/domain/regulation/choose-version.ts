import { dayBefore, type Day } from "./calendar";
import type { Anchor, Instrument, Version } from "./version";

export interface AnchorDates {
  readonly startsOn: Day;
  /** Where it is not known, the start stands in for it. */
  readonly signedOn?: Day;
}

/** The date that an anchor looks at. */
export const anchorDate = (anchor: Anchor, { startsOn, signedOn }: AnchorDates): Day => (anchor === "start" ? startsOn : signedOn ?? startsOn);

/**
 * The version for these dates, or null when there is none. At each border the later version's own anchor decides: it
 * applies to a file whose anchor date, as that version says, is on or after its first day. The end of an instrument is such a border too.
 */
export const chooseVersion = (instrument: Instrument, dates: AnchorDates): Version | null => {
  const { end, versions } = instrument;
  if (end && anchorDate(end.anchor, dates) >= end.from) return null;
  return versions.findLast(({ anchor, validFrom }) => validFrom === null || anchorDate(anchor, dates) >= validFrom) ?? null;
};

/** The last day of a version: the day before its successor, or before the end of the instrument; null while it is open. */
export const validTo = (instrument: Instrument, version: Version): Day | null => {
  const next = instrument.versions[instrument.versions.indexOf(version) + 1]?.validFrom ?? instrument.end?.from;
  return next ? dayBefore(next) : null;
};
