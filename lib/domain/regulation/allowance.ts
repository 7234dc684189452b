import { firstDayOf, lastDayOf, maxDay, minDay, monthsOf, type Month } from "./calendar";
import { chooseVersion } from "./choose-version";
import type { AllowanceFacts, MonthAmount, MonthPart } from "./allowances/scheme";
import { instruments } from "./instruments/all";
import { rowOf } from "./parameters/parameter-table";
import { builtInParameters, type Parameters } from "./parameters/parameters";
import { unavailable } from "./rules/instrument-available";
import type { Bilingual } from "./source";

export interface ReckonedMonth extends Omit<MonthAmount, "warnings"> {
  readonly month: Month;
}

/** What the trainee gets a month and who pays it; of `bis` it is the legal minimum. */
export interface AllowanceAnswer {
  readonly payer: "host" | "vdab" | "none";
  readonly months: readonly ReckonedMonth[];
  readonly totalCents: number;
  /** Months that are left out, and what was reckoned with a reserve. */
  readonly warnings: readonly Bilingual[];
}

/** A fact that is missing or that the law does not know. */
export interface AllowanceIssue {
  readonly name: keyof AllowanceFacts;
  readonly detail: string;
}

const partsOf = ({ startsOn, endsOn }: AllowanceFacts): MonthPart[] =>
  monthsOf(startsOn, endsOn).map((month) => {
    const [first, last] = [firstDayOf(month), lastDayOf(month)];
    const [from, to] = [maxDay(first, startsOn), minDay(last, endsOn)];
    return { month, from, to, isWhole: from === first && to === last };
  });

/** Which facts this instrument needs and does not have, and which rate its law does not know. */
export const allowanceIssues = (facts: AllowanceFacts, parameters: Parameters = builtInParameters): AllowanceIssue[] => {
  const version = chooseVersion(instruments[facts.instrument], facts);
  const needs = version?.allowance.needs ?? [];
  const missing = needs.filter((name) => facts[name] === undefined).map((name) => ({ name, detail: `is needed for ${facts.instrument} in this period` }));
  const rates = rowOf(parameters.iboPremiumRates, facts.startsOn.slice(0, 7))?.value ?? [];
  const { premiumRate } = facts;
  const isOff = needs.includes("premiumRate") && premiumRate !== undefined && !rates.includes(premiumRate);
  return isOff ? [...missing, { name: "premiumRate", detail: `is none of ${rates.join(", ")}` }] : missing;
};

const notKnown = ({ month }: MonthPart): Bilingual =>
  ({ nl: `${month}: het bedrag van deze maand is niet bekend of nog niet ingevoerd; de maand is weggelaten.`, en: `${month}: the amount of this month is not known or has not been entered yet; the month is left out.` });

/**
 * Reckons what belongs to a placement, month by month, with the parameters that are known. A month without a row in a table
 * is left out and named in the warnings, never guessed. Facts that `allowanceIssues` misses leave every month out.
 */
export const calculateAllowance = (facts: AllowanceFacts, parameters: Parameters = builtInParameters): AllowanceAnswer => {
  const instrument = instruments[facts.instrument];
  const version = chooseVersion(instrument, facts);
  if (!version) return { payer: "none", months: [], totalCents: 0, warnings: [unavailable(instrument, facts).message] };
  const { allowance, allowanceBy } = version;
  if (allowance.nothing) return { payer: allowanceBy, months: [], totalCents: 0, warnings: [allowance.nothing] };
  const months: ReckonedMonth[] = [];
  const warnings: Bilingual[] = [];
  for (const part of partsOf(facts)) {
    const amount = allowance.monthly(facts, part, parameters);
    if (amount) {
      const { warnings: reserves = [], ...reckoned } = amount;
      months.push({ month: part.month, ...reckoned });
      warnings.push(...reserves);
    } else warnings.push(notKnown(part));
  }
  return { payer: allowanceBy, months, totalCents: months.reduce((sum, { amountCents }) => sum + amountCents, 0), warnings };
};

/** The answer with its sentences in one language. */
export const inLanguage = ({ months, warnings, ...answer }: AllowanceAnswer, language: keyof Bilingual) => ({
  ...answer,
  months: months.map((month) => ({ ...month, basis: month.basis[language] })),
  warnings: warnings.map((warning) => warning[language]),
});
