import { validTo } from "./choose-version";
import { instruments } from "./instruments/all";
import type { Day } from "./calendar";
import type { Instrument, Version } from "./version";

interface KnownVersion {
  readonly instrument: Instrument;
  readonly version: Version;
  /** The last day of the version; null while it is open. */
  readonly validTo: Day | null;
}

const byId = new Map(Object.values(instruments).flatMap((instrument) =>
  instrument.versions.map((version): [string, KnownVersion] => [version.id, { instrument, version, validTo: validTo(instrument, version) }])));

/** The version that a file names, however long ago it closed; null when the code does not know it (any more). */
export const versionById = (id: string): KnownVersion | null => byId.get(id) ?? null;
