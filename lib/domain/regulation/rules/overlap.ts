import { maxDay, type Day } from "../calendar";
import type { Judgement, Outcome, Rule } from "../finding";
import type { Facts } from "../schema";
import { assumed, sources } from "../source";
import { numberText } from "../text";

type Other = NonNullable<Facts["otherPlacements"]>[number];

/** A normal full-time week in hours: what somebody does on one day may not come to more in a week. */
const weekCap = 38;

interface Load {
  readonly outcome: Outcome;
  readonly hours: number;
}

const severity = ["pass", "warn", "unknown", "fail"] as const satisfies readonly Outcome[];
const isWorse = (a: Load, b: Load): boolean => {
  const difference = severity.indexOf(a.outcome) - severity.indexOf(b.outcome);
  return difference > 0 || (difference === 0 && a.hours > b.hours);
};

const isFullTimeTwice = ({ hoursPerWeek, fullTimeHoursPerWeek: week }: Facts, others: readonly Other[]): boolean =>
  week !== undefined && hoursPerWeek !== undefined && hoursPerWeek >= week && others.some((other) => other.hoursPerWeek !== undefined && other.hoursPerWeek >= week);

/** What the placements that run on `day` come to in a week, together with this one. */
const loadOn = (day: Day, facts: Facts, others: readonly Other[]): Load => {
  const running = others.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const hours = running.reduce((sum, other) => sum + (other.hoursPerWeek ?? 0), facts.hoursPerWeek ?? 0);
  // Without a last day, only the first day is sure to be worked.
  if (facts.endsOn === undefined && day > facts.startsOn) return { outcome: "unknown", hours };
  if (hours > weekCap || isFullTimeTwice(facts, running)) return { outcome: "fail", hours };
  const isOpen = facts.hoursPerWeek === undefined || running.some(({ hoursPerWeek }) => hoursPerWeek === undefined);
  return { outcome: isOpen ? "unknown" : "warn", hours };
};

const missingIn = ({ hoursPerWeek, endsOn }: Facts, others: readonly Other[]): string[] => [
  ...(endsOn === undefined ? ["endsOn"] : []),
  ...(hoursPerWeek === undefined ? ["hoursPerWeek"] : []),
  ...others.flatMap((other, index) => (other.hoursPerWeek === undefined ? [`otherPlacements[${index}].hoursPerWeek`] : [])),
];

const judgementOf = ({ outcome, hours }: Load, missing: readonly string[]): Judgement => {
  const sum = numberText(hours);
  const told = { actual: hours, limit: weekCap };
  switch (outcome) {
    case "fail":
      return { outcome, ...told, message: { nl: `Samen met een andere stage op dezelfde dagen is dit ${sum.nl} uur per week: meer dan een voltijdse week. Kies andere dagen of minder uren.`, en: `With another placement on the same days this is ${sum.en} hours a week: more than a full-time week. Choose other days or fewer hours.` } };
    case "unknown":
      return { outcome, ...told, missing, message: { nl: "Er is een andere stage in die periode. Nog niet bekend: de uren of de laatste dag.", en: "There is another placement in that period. Not known yet: the hours or the last day." } };
    case "warn":
      return { outcome, ...told, message: { nl: `Er loopt een andere stage op dezelfde dagen, samen ${sum.nl} uur per week. Kijk na of de uren niet botsen.`, en: `Another placement runs on the same days, together ${sum.en} hours a week. Check that the hours do not clash.` } };
    default:
      return { outcome, limit: weekCap, message: { nl: "Er loopt geen andere stage op dezelfde dagen.", en: "No other placement runs on the same days." } };
  }
};

/** Placements of one person on the same day: together at most 38 hours a week and not both full-time; then it still warns. */
export const overlap: Rule = {
  name: "overlap",
  source: assumed(sources.choice, "Twee stages op één dag: samen hoogstens 38 uur per week"),
  judge: (facts) => {
    const { otherPlacements, startsOn, endsOn } = facts;
    if (!otherPlacements) return null;
    const touching = otherPlacements.filter((other) => other.endsOn >= startsOn && (endsOn === undefined || other.startsOn <= endsOn));
    const worst = touching.map((other) => loadOn(maxDay(startsOn, other.startsOn), facts, touching))
      .reduce((a, b) => (isWorse(b, a) ? b : a), { outcome: "pass", hours: 0 } satisfies Load as Load);
    return judgementOf(worst, missingIn(facts, otherPlacements));
  },
};
