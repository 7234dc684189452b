import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { Instrument } from "@/lib/domain/regulation/version";
import { coverageOf, type Coverage } from "@/lib/domain/statistics/coverage";
import { daysOf, type Period } from "@/lib/domain/statistics/half-year";

/** Counted with the exploratory placement, so not a kind of its own. */
const countedElsewhere = new Set(["gbvs"]);

const couldStartIn = (period: Period) => ({ code, versions, end }: Instrument): boolean => {
  const { from, to } = daysOf(period);
  const begin = versions[0]?.validFrom ?? null;
  return !countedElsewhere.has(code) && (begin === null || begin <= to) && (end === undefined || end.from > from);
};

/**
 * Of how many kinds that could start in the period the registers hold an action. Kinds outside the law of the time, which
 * history has too, are left out. How complete a register is within a kind, nobody can tell.
 */
export const instrumentCoverage = (reported: readonly string[], period: Period): Coverage => {
  const existing = Object.values(instruments).filter(couldStartIn(period)).map(({ code }) => code);
  return coverageOf(existing.filter((code) => reported.includes(code)).length, existing.length);
};
