import { lastAllowedDayOf } from "./check";
import { chooseVersion } from "./choose-version";
import { instruments } from "./instruments/all";
import type { InstrumentCode } from "./schema";
import type { Day } from "./calendar";

/** The version of an instrument that holds for these dates, or null when there is none; and the last day that it allows. */
export const versionFor = (code: InstrumentCode, dates: { startsOn: Day; signedOn?: Day }) => {
  const instrument = instruments[code];
  const version = chooseVersion(instrument, dates);
  return version && { id: version.id, lastAllowedDay: ({ startsOn }: { startsOn: Day }): Day | null => lastAllowedDayOf(instrument, version, startsOn) };
};
