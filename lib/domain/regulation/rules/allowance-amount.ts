import { oaoAmountCents, soOtAmountCents, wesAmountCents } from "../allowances/amounts";
import type { Month } from "../calendar";
import { unknown, type Rule } from "../finding";
import type { Parameters } from "../parameters/parameters";
import type { Facts } from "../schema";
import type { Source } from "../source";
import { euroText } from "../text";
import { judgeMonths } from "./allowance-judgement";

interface FixedAmount {
  readonly needsYear: boolean;
  /** No other amount is foreseen: too much is too much, whichever months follow. */
  readonly isSettled: (parameters: Parameters) => boolean;
  readonly amountOf: (parameters: Parameters, month: Month, facts: Facts) => number | null;
}

/**
 * The amount that the law fixes. One figure is given for the whole period, while amounts are indexed: it may not be less
 * than the amount of any month, nor more than the highest of them.
 */
const fixedAmount = ({ needsYear, isSettled, amountOf }: FixedAmount, source: Source): Rule => ({
  name: "allowance-amount", source,
  judge: (facts, parameters) => {
    const { allowanceCents: given, trainingYear } = facts;
    if (given === undefined) return null;
    if (needsYear && trainingYear === undefined) return { ...unknown(["trainingYear"], { nl: "het opleidingsjaar: het bedrag hangt ervan af", en: "the training year: the amount depends on it" }), actual: given };
    return judgeMonths({
      given, facts,
      amountOf: (month) => amountOf(parameters, month, facts),
      wrongIn: ({ month, amountCents }, { amounts, isComplete }) => {
        const isTooMuch = (isComplete || isSettled(parameters)) && amounts.every((other) => given > other.amountCents);
        if (given >= amountCents && !isTooMuch) return null;
        const [legal, offered] = [euroText(amountCents), euroText(given)];
        return { nl: `Het bedrag ligt vast: ${legal.nl} per maand in ${month}, en niet ${offered.nl}.`, en: `The amount is fixed: ${legal.en} a month in ${month}, not ${offered.en}.` };
      },
      right: { nl: "De vergoeding is het bedrag dat vastligt.", en: "The allowance is the fixed amount." },
    });
  },
});

/** WES: what VDAB pays for a full month, whatever the hours. */
export const wesAmount = (source: Source): Rule =>
  fixedAmount({ needsYear: false, isSettled: ({ wesAllowance }) => wesAllowance.knownUntil === null, amountOf: (parameters, month) => wesAmountCents(parameters, month) }, source);

/** OAO: a share of the GGMMI by training year. */
export const oaoAmount = (source: Source): Rule =>
  fixedAmount({ needsYear: true, isSettled: () => false, amountOf: (parameters, month, { trainingYear = 1 }) => oaoAmountCents(parameters, month, trainingYear) }, source);

/** Entrepreneur track: a table by training year. */
export const soOtAmount = (source: Source): Rule =>
  fixedAmount({ needsYear: true, isSettled: () => false, amountOf: (parameters, month, facts) => soOtAmountCents(parameters, month, { ...facts, trainingYear: facts.trainingYear ?? 1 }) }, source);
