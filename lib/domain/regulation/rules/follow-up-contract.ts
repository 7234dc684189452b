import { countDays, dayAfter, maxDay } from "../calendar";
import { unknown, type Judgement, type Rule } from "../finding";
import { nextWorkingDay } from "../holidays";
import type { Facts } from "../schema";
import type { Source } from "../source";
import { dayText } from "../text";

type Contract = NonNullable<Facts["followUpContract"]>;

/** "Immediately" is read as: on the first working day after the training at the latest. */
const lateStart = (contract: Contract, endsOn: string): Judgement | null => {
  const limit = nextWorkingDay(endsOn);
  if (contract.startsOn <= limit) return null;
  const day = dayText(limit);
  return { outcome: "fail", actual: contract.startsOn, limit, message: { nl: `De aanwerving volgt onmiddellijk op de opleiding: het contract start ten laatste op ${day.nl}.`, en: `The hiring follows the training at once: the contract starts on ${day.en} or earlier.` } };
};

const lengthOf = (contract: Contract, startsOn: string, endsOn: string): Judgement => {
  if (contract.openEnded === true || contract.endsOn === undefined) {
    return { outcome: "pass", actual: "open-ended", message: { nl: "Na de opleiding volgt een contract van onbepaalde duur.", en: "An open-ended contract follows the training." } };
  }
  // Days that lie inside the training are no contract after it.
  const actual = Math.max(0, countDays(maxDay(contract.startsOn, dayAfter(endsOn)), contract.endsOn));
  const limit = countDays(startsOn, endsOn);
  return actual >= limit
    ? { outcome: "pass", actual, limit, message: { nl: `Het contract duurt ${actual} dagen, minstens even lang als de opleiding (${limit} dagen).`, en: `The contract lasts ${actual} days, at least as long as the training (${limit} days).` } }
    : { outcome: "fail", actual, limit, message: { nl: `Het contract na de opleiding duurt ${actual} dagen. Het moet minstens even lang duren als de opleiding: ${limit} dagen.`, en: `The contract after the training lasts ${actual} days. It must last at least as long as the training: ${limit} days.` } };
};

/** A contract follows that lasts at least as many days as the training; with `immediately`, without a pause. */
export const followUpContract = (source: Source, { immediately = false } = {}): Rule => ({
  name: "follow-up-contract", source,
  judge: ({ followUpContract: contract, startsOn, endsOn }) => {
    if (!contract) return unknown(["followUpContract"], { nl: "welk contract er na de opleiding komt. Het duurt minstens even lang als de opleiding", en: "which contract follows the training. It lasts at least as long as the training" });
    if (endsOn !== undefined) return (immediately ? lateStart(contract, endsOn) : null) ?? lengthOf(contract, startsOn, endsOn);
    // A longer training asks for a longer contract: too short for a single day is too short for any.
    const ofOneDay = lengthOf(contract, startsOn, startsOn);
    if (ofOneDay.outcome === "fail" || (contract.openEnded === true && !immediately)) return ofOneDay;
    return unknown(["endsOn"], { nl: "de laatste dag van de opleiding", en: "the last day of the training" });
  },
});
