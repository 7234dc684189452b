import { calculateAllowance } from "./allowance";
import { firstDayOf, lastDayOf, monthOf, type Day } from "./calendar";
import { chooseVersion } from "./choose-version";
import { instruments } from "./instruments/all";
import { builtInParameters, type Parameters } from "./parameters/parameters";
import type { InstrumentCode } from "./schema";
import type { Bilingual, Source } from "./source";

/** What a full-time month brings under the law of a day. */
export interface MonthlyAmount {
  /** 1, 2, 3 where the amount depends on the year of the course; else null. */
  readonly trainingYear: number | null;
  /** The law asks at least this much; else it is the amount itself. */
  readonly isMinimum: boolean;
  /** Null: the amount of that month is not known, or was not entered yet. */
  readonly amount: { readonly cents: number; readonly basis: Bilingual; readonly source: Source } | null;
}

const fullTime = { hoursPerWeek: 38, fullTimeHoursPerWeek: 38 };
const settled: readonly string[] = ["hoursPerWeek", "fullTimeHoursPerWeek", "trainingYear"];

/**
 * The amounts of a full-time month that contains this day. Null where the law fixes none, or where it depends on what
 * somebody earns.
 */
export const amountsOn = (instrument: InstrumentCode, on: Day, parameters: Parameters = builtInParameters): readonly MonthlyAmount[] | null => {
  const version = chooseVersion(instruments[instrument], { startsOn: on });
  const scheme = version?.allowance;
  if (!scheme || scheme.nothing || !scheme.needs.every((name) => settled.includes(name))) return null;
  const isMinimum = version.rules.some(({ name }) => name === "allowance-minimum");
  const month = monthOf(on);
  const years = scheme.needs.includes("trainingYear") ? [1, 2, 3] : [null];
  return years.map((trainingYear) => {
    const facts = { instrument, startsOn: firstDayOf(month), endsOn: lastDayOf(month), ...fullTime, ...(trainingYear !== null && { trainingYear }) };
    const [reckoned] = calculateAllowance(facts, parameters).months;
    return { trainingYear, isMinimum, amount: reckoned ? { cents: reckoned.amountCents, basis: reckoned.basis, source: reckoned.source } : null };
  });
};
