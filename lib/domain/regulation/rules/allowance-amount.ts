import { oaoAmountCents, soOtAmountCents, wesAmountCents } from "../allowances/amounts";
import { monthOf, type Month } from "../calendar";
import { missingOf, unknown, type Rule } from "../finding";
import { lastMonthOf, rowOf, type ParameterTable } from "../parameters/parameter-table";
import type { Parameters } from "../parameters/parameters";
import type { Facts } from "../schema";
import type { Source } from "../source";
import { euroText, monthText } from "../text";
import { judgeMonths } from "./allowance-judgement";

const year = { nl: "het opleidingsjaar: het bedrag hangt ervan af", en: "the training year: the amount depends on it" };
const yearOrHours = { nl: "het opleidingsjaar of de uren: het bedrag hangt ervan af", en: "the training year or the hours: the amount depends on them" };

interface FixedAmount {
  /** The facts without which the amount is not fixed yet. */
  readonly needs: readonly ("trainingYear" | "hoursPerWeek" | "fullTimeHoursPerWeek")[];
  /** No other amount is foreseen from this month on: too much is too much, whichever months follow. */
  readonly isSettled: (parameters: Parameters, month: Month) => boolean;
  readonly amountOf: (parameters: Parameters, month: Month, facts: Facts) => number | null;
}

/**
 * The amount that the law fixes. One figure is given for the whole period, while amounts are indexed: it may not be less
 * than the amount of any month, nor more than the highest of them.
 */
const fixedAmount = ({ needs, isSettled, amountOf }: FixedAmount, source: Source): Rule => ({
  name: "allowance-amount", source,
  judge: (facts, parameters) => {
    const { allowanceCents: given, startsOn } = facts;
    if (given === undefined) return null;
    const missing = missingOf(facts, needs);
    if (missing.length > 0) return unknown(missing, needs.length > 1 ? yearOrHours : year, null, given);
    return judgeMonths({
      given, facts,
      amountOf: (month) => amountOf(parameters, month, facts),
      wrongIn: ({ month, amountCents }, { amounts, isComplete }) => {
        const isTooMuch = (isComplete || isSettled(parameters, monthOf(startsOn))) && amounts.every((other) => given > other.amountCents);
        if (given >= amountCents && !isTooMuch) return null;
        const [legal, offered, when] = [euroText(amountCents), euroText(given), monthText(month)];
        return { nl: `Het bedrag ligt vast: ${legal.nl} per maand in ${when.nl}, en niet ${offered.nl}.`, en: `The amount is fixed: ${legal.en} a month in ${when.en}, not ${offered.en}.` };
      },
      right: { nl: "De vergoeding is het bedrag dat vastligt.", en: "The allowance is the fixed amount." },
    });
  },
});

/** The table says nothing else from this month on. */
const staysAsItIs = <V>(table: ParameterTable<V>, month: Month): boolean => {
  const row = rowOf(table, month);
  return row !== null && lastMonthOf(table, row) === null;
};

/** WES: what VDAB pays for a full month, whatever the hours. */
export const wesAmount = (source: Source): Rule =>
  fixedAmount({ needs: [], isSettled: ({ wesAllowance }, month) => staysAsItIs(wesAllowance, month), amountOf: (parameters, month) => wesAmountCents(parameters, month) }, source);

/** OAO: a share of the GGMMI by training year. */
export const oaoAmount = (source: Source): Rule =>
  fixedAmount({ needs: ["trainingYear"], isSettled: () => false, amountOf: (parameters, month, { trainingYear = 1 }) => oaoAmountCents(parameters, month, trainingYear) }, source);

/** Entrepreneur track: a table by training year, for full-time hours; fewer hours in proportion. */
export const soOtAmount = (source: Source): Rule =>
  fixedAmount({ needs: ["trainingYear", "hoursPerWeek", "fullTimeHoursPerWeek"], isSettled: () => false, amountOf: (parameters, month, facts) => soOtAmountCents(parameters, month, { ...facts, trainingYear: facts.trainingYear ?? 1 }) }, source);
