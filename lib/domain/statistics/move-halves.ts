import { codeOf } from "./cell-layout";
import type { Movement } from "./fold-movements";
import type { EducationLevel, HalfCounts } from "./year-counts";

/** A half-year and kind of which the last first day went, so that it has to be looked up again. */
export type Unsure = Pick<HalfCounts, "instrument" | "half">;

const keyOf = ({ instrument, half }: Unsure): string => `${instrument} ${half}`;

const nothing = (instrument: string, half: "h1" | "h2"): HalfCounts => ({
  instrument, half, started: 0, lastStart: "", after3m: { yes: 0, answered: 0 }, after12m: { yes: 0, answered: 0 }, education: { low: 0, middle: 0, high: 0, unknown: 0 },
});

const educationOf = (placement: number): EducationLevel => {
  const code = codeOf("education", placement);
  return code === "low" || code === "middle" || code === "high" ? code : "unknown";
};

const addPlacement = (counts: HalfCounts, placement: number, sign: 1 | -1): void => {
  counts.started += sign;
  counts.education[educationOf(placement)] += sign;
  const status = codeOf("status", placement);
  // Only of those that ended an answer on work counts.
  if (status !== "completed" && status !== "ended-early") return;
  for (const [answers, told] of [[counts.after3m, codeOf("work3", placement)], [counts.after12m, codeOf("work12", placement)]] as const) {
    if (told !== "unknown") answers.answered += sign;
    if (told === "yes") answers.yes += sign;
  }
};

/** By kind and half-year, in one order whatever came first. */
const inOrder = (a: HalfCounts, b: HalfCounts): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/**
 * What actions of one year come to by kind and half-year when these movements of the same year are added. A last first day
 * that may be another now is in `unsure`. Pure: `before` is left as it is.
 */
export const moveHalves = (before: readonly HalfCounts[], movements: readonly Movement[]): { halves: HalfCounts[]; unsure: Unsure[] } => {
  const halves = new Map(structuredClone([...before]).map((counts) => [keyOf(counts), counts]));
  const gone = new Map<string, string>();
  for (const { half, instrument, added, removed, lastAdded, lastRemoved } of movements) {
    const part = half % 2 === 0 ? "h1" : "h2";
    const key = keyOf({ instrument, half: part });
    const counts = halves.get(key) ?? nothing(instrument, part);
    for (const placement of added) addPlacement(counts, placement, 1);
    for (const placement of removed) addPlacement(counts, placement, -1);
    if (lastAdded !== null && lastAdded > counts.lastStart) counts.lastStart = lastAdded;
    if (lastRemoved !== null && lastRemoved > (gone.get(key) ?? "")) gone.set(key, lastRemoved);
    halves.set(key, counts);
  }
  const left = [...halves.values()].filter(({ started }) => started !== 0).toSorted(inOrder);
  return { halves: left, unsure: left.filter((counts) => (gone.get(keyOf(counts)) ?? "") >= counts.lastStart).map(({ instrument, half }) => ({ instrument, half })) };
};

const sum = (a: HalfCounts, b: HalfCounts): HalfCounts => ({
  instrument: a.instrument,
  half: a.half,
  started: a.started + b.started,
  lastStart: a.lastStart > b.lastStart ? a.lastStart : b.lastStart,
  after3m: { yes: a.after3m.yes + b.after3m.yes, answered: a.after3m.answered + b.after3m.answered },
  after12m: { yes: a.after12m.yes + b.after12m.yes, answered: a.after12m.answered + b.after12m.answered },
  education: {
    low: a.education.low + b.education.low, middle: a.education.middle + b.education.middle,
    high: a.education.high + b.education.high, unknown: a.education.unknown + b.education.unknown,
  },
});

/** Actions of registers and of this site together. */
export const addHalves = (registers: readonly HalfCounts[], own: readonly HalfCounts[]): HalfCounts[] => {
  const halves = new Map(registers.map((counts) => [keyOf(counts), counts]));
  for (const counts of own) {
    const other = halves.get(keyOf(counts));
    halves.set(keyOf(counts), other ? sum(other, counts) : counts);
  }
  return [...halves.values()].toSorted(inOrder);
};
