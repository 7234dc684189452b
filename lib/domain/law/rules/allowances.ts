import { monthsOf } from "../calendar";
import { finding, missing, type Rule } from "../finding";
import { ggmmiOf } from "../parameters/ggmmi";
import type { Facts } from "../schema";
import type { Bilingual, Source } from "../source";

/** The amount of a month, in cents, or null while it is not known. */
type AmountOf = (month: string, facts: Facts) => number | null;

/** Half of the GGMMI for full-time work, in proportion to the hours, rounded down to the cent (CAO 43, art. 3). */
export const bisMinimumCents = (month: string, hoursPerWeek: number, fullTimeHoursPerWeek: number): number | null => {
  const row = ggmmiOf(month);
  return row ? Math.floor((row.cents * hoursPerWeek) / (2 * fullTimeHoursPerWeek) + 1e-9) : null;
};

interface Comparison {
  rule: "allowance-minimum" | "allowance-amount";
  source: Source;
  amountOf: AmountOf;
  isRight: (given: number, amount: number) => boolean;
  /** The facts it needs are there. */
  isKnown: (facts: Facts) => boolean;
  needs: Bilingual;
  wrong: (euro: string) => Bilingual;
  right: Bilingual;
}

const euro = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");

/** The given allowance against the amount of every month of the period: one wrong month settles it. */
const compare = ({ rule, source, amountOf, isRight, isKnown, needs, wrong, right }: Comparison): Rule => (facts) => {
  const { allowanceCents, startsOn, endsOn } = facts;
  if (allowanceCents === undefined) return null;
  if (!isKnown(facts)) return finding(rule, source, { outcome: "unknown", actual: allowanceCents, message: missing(needs.nl, needs.en) });
  const amounts = monthsOf(startsOn, endsOn ?? startsOn).map((month) => amountOf(month, facts));
  const offending = amounts.find((amount) => amount !== null && !isRight(allowanceCents, amount));
  if (typeof offending === "number") return finding(rule, source, { outcome: "fail", actual: allowanceCents, limit: offending, message: wrong(euro(offending)) });
  if (amounts.includes(null)) return finding(rule, source, { outcome: "unknown", actual: allowanceCents, message: { nl: "Nog niet bekend: een bedrag is nog niet ingevoerd.", en: "Not known yet: an amount has not been entered." } });
  if (endsOn === undefined) return finding(rule, source, { outcome: "unknown", actual: allowanceCents, message: missing("de laatste dag", "the last day") });
  return finding(rule, source, { outcome: "pass", actual: allowanceCents, limit: amounts[0] ?? null, message: right });
};

/** BIS: at least the legal minimum in every month. */
export const bisMinimum = (source: Source): Rule => compare({
  rule: "allowance-minimum", source,
  amountOf: (month, { hoursPerWeek = 0, fullTimeHoursPerWeek = 1 }) => bisMinimumCents(month, hoursPerWeek, fullTimeHoursPerWeek),
  isRight: (given, amount) => given >= amount,
  isKnown: ({ hoursPerWeek, fullTimeHoursPerWeek }) => hoursPerWeek !== undefined && fullTimeHoursPerWeek !== undefined && fullTimeHoursPerWeek > 0,
  needs: { nl: "de uren per week en de voltijdse week", en: "the hours a week and the full-time week" },
  wrong: (amount) => ({ nl: `De vergoeding ligt onder het wettelijke minimum van ${amount} euro per maand.`, en: `The allowance is below the legal minimum of ${amount} euro a month.` }),
  right: { nl: "De vergoeding is minstens het wettelijke minimum.", en: "The allowance is at least the legal minimum." },
});

const fixed = (source: Source, amountOf: AmountOf, needsYear: boolean): Rule => compare({
  rule: "allowance-amount", source, amountOf,
  isRight: (given, amount) => given === amount,
  isKnown: ({ trainingYear }) => !needsYear || trainingYear !== undefined,
  needs: { nl: "het opleidingsjaar", en: "the training year" },
  wrong: (amount) => ({ nl: `De vergoeding is vast: ${amount} euro per maand.`, en: `The allowance is fixed: ${amount} euro a month.` }),
  right: { nl: "De vergoeding is het vaste bedrag.", en: "The allowance is the fixed amount." },
});

/** WES: 200 euro a full month, whatever the hours. */
export const wesAmount = (source: Source): Rule => fixed(source, () => 20_000, false);

/** Thousandths of the GGMMI in the first, second and later training years of OAO. */
const oaoShares = [290, 320, 345] as const;

/** OAO: a share of the GGMMI by training year, rounded up to ten cents (matches every published set of amounts). */
export const oaoAmountCents = (month: string, trainingYear: number): number | null => {
  const row = ggmmiOf(month);
  const share = oaoShares[Math.min(trainingYear, oaoShares.length) - 1];
  return row && share !== undefined ? Math.ceil((row.cents * share) / 10_000) * 10 : null;
};
export const oaoAmount = (source: Source): Rule => fixed(source, (month, { trainingYear = 1 }) => oaoAmountCents(month, trainingYear), true);

/** Full-time amounts of the entrepreneur track by training year, known for 2017 only. */
const soOt2017 = [74_826, 88_431, 102_036] as const;
export const soOtAmountCents = (month: string, trainingYear: number): number | null =>
  month.startsWith("2017-") ? soOt2017[Math.min(trainingYear, soOt2017.length) - 1] ?? null : null;
export const soOtAmount = (source: Source): Rule => fixed(source, (month, { trainingYear = 1 }) => soOtAmountCents(month, trainingYear), true);
