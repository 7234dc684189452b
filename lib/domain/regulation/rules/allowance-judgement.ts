import { monthsOf, type Month } from "../calendar";
import { unknown, type Judgement } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual } from "../source";
import { monthText } from "../text";

interface Known {
  readonly month: Month;
  readonly amountCents: number;
}

interface Comparison {
  readonly given: number;
  readonly facts: Facts;
  /** The legal amount of a month, in cents; null where a table has no row. */
  readonly amountOf: (month: Month) => number | null;
  /** What is wrong in a month with this amount, or null. */
  readonly wrongIn: (known: Known, all: { amounts: readonly Known[]; isComplete: boolean }) => Bilingual | null;
  readonly right: Bilingual;
}

/**
 * The given allowance against every month of the period. One known month that fails settles it; else it is unknown while a
 * month lies outside a table or the last day is not known.
 */
export const judgeMonths = ({ given, facts, amountOf, wrongIn, right }: Comparison): Judgement => {
  const { startsOn, endsOn } = facts;
  const months = monthsOf(startsOn, endsOn ?? startsOn).map((month) => ({ month, amountCents: amountOf(month) }));
  const known = months.flatMap(({ month, amountCents }) => (amountCents === null ? [] : [{ month, amountCents }]));
  const isComplete = known.length === months.length && endsOn !== undefined;
  for (const one of known) {
    const wrong = wrongIn(one, { amounts: known, isComplete });
    if (wrong) return { outcome: "fail", actual: given, limit: one.amountCents, message: wrong };
  }
  const open = months.find(({ amountCents }) => amountCents === null);
  if (open) {
    const month = monthText(open.month);
    return unknown([], { nl: `het bedrag van ${month.nl}. Het is nog niet ingevoerd`, en: `the amount of ${month.en}. It has not been entered yet` }, null, given);
  }
  if (!isComplete) return unknown(["endsOn"], { nl: "de laatste dag", en: "the last day" }, null, given);
  return { outcome: "pass", actual: given, limit: Math.max(...known.map(({ amountCents }) => amountCents)), message: right };
};
