import { addDays, countDays, dayBefore, maxDay, minDay, monthsBefore, type Day } from "./calendar";
import { chooseVersion, validTo } from "./choose-version";
import type { Instrument, Version } from "./version";

/** A stretch of time under one version; `version` is null before the first and after the end of the instrument. */
export interface BarPart {
  readonly version: Version | null;
  readonly from: Day | null;
  /** Its last day; null while it is open. */
  readonly to: Day | null;
  readonly isChosen: boolean;
  /** How wide it is drawn, in days. */
  readonly days: number;
  /** Where the chosen day lies in it, 0 to 1; null in the other parts. */
  readonly pin: number | null;
}

/** An open beginning or end is drawn so long beyond what must be seen. */
const openYears = 3;

const stretchesOf = (instrument: Instrument, chosen: Day): Pick<BarPart, "version" | "from" | "to">[] => {
  const versions = instrument.versions.map((version) => ({ version, from: version.validFrom, to: validTo(instrument, version) }));
  const first = instrument.versions[0]?.validFrom ?? null;
  const { end } = instrument;
  return [
    ...(first !== null && chosen < first ? [{ version: null, from: null, to: dayBefore(first) }] : []),
    ...versions,
    ...(end ? [{ version: null, from: end.from, to: null }] : []),
  ];
};

/** The versions on a line of time with the chosen day on it, by the start of a placement that is signed on the same day. */
export const versionBar = (instrument: Instrument, chosen: Day, today: Day): BarPart[] => {
  const stretches = stretchesOf(instrument, chosen);
  const borders = stretches.flatMap(({ from }) => (from === null ? [] : [from]));
  const months = openYears * 12;
  const start = minDay(monthsBefore(borders[0] ?? today, months), chosen);
  const end = maxDay(addDays(borders.at(-1) ?? today, months * 30), maxDay(addDays(today, months * 30), chosen));
  const current = chooseVersion(instrument, { startsOn: chosen });
  return stretches.map(({ version, from, to }) => {
    const [first, last] = [from ?? start, to ?? end];
    const isChosen = first <= chosen && chosen <= last && version === current;
    const days = countDays(first, last);
    return { version, from, to, isChosen, days, pin: isChosen ? (countDays(first, chosen) - 1) / days : null };
  });
};
