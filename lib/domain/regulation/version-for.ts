import { lastAllowedDayOf } from "./check";
import { chooseVersion } from "./choose-version";
import { instruments } from "./instruments/all";
import type { InstrumentCode } from "./schema";
import type { Day } from "./calendar";

/** The version of an instrument that holds for these dates, or null when there is none; and the last day that it allows. */
export const versionFor = (code: InstrumentCode, dates: { startsOn: Day; signedOn?: Day }) => {
  const version = chooseVersion(instruments[code], dates);
  return version && { id: version.id, lastAllowedDay: ({ startsOn }: { startsOn: Day }): Day | null => lastAllowedDayOf(version, startsOn) };
};
