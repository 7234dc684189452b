import { sumOf, type Protected } from "@/lib/domain/disclosure/protect";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { byTableOrder } from "./instrument-family";
import { daysOf, type Period } from "./half-year";
import type { WorkBasedLearning } from "./work-based-learning";

/** A new instrument with the ones that the law made it replace; the first day of the change is a break in the series. */
export interface Succession {
  instrument: string;
  before: readonly string[];
}

/**
 * What follows what. The activation placement became part of the work experience placement (Belgisch Staatsblad, 8 December
 * 2022); BIO became BIS and the curative IBO became K-IBO, later IBO+ (reform of workplace learning of 2018).
 */
export const successions: readonly Succession[] = [
  { instrument: "wes", before: ["act"] },
  { instrument: "bis", before: ["bio"] },
  { instrument: "ibo-plus", before: ["cibo"] },
];

export interface SeriesPoint {
  period: Period;
  count: Protected;
  /** What was counted then: the instrument itself and, until they ended, its predecessors. */
  counted: string[];
}

export interface Series {
  instrument: string;
  points: SeriesPoint[];
  /** Day from which the law let it be counted otherwise, as `YYYY-MM-DD`; null when nothing was replaced. */
  breakOn: string | null;
}

/** First day on which none of the predecessors could start any more: the law says it, not the figures. */
const breakOf = (before: readonly string[]): string | null => {
  const ends = Object.values(instruments).filter(({ code }) => before.includes(code)).flatMap(({ end }) => end?.from ?? []);
  return ends.toSorted().at(-1) ?? null;
};

/** The kinds of which there is a series: predecessors are part of what followed them. */
const kindsIn = (years: readonly { figures: WorkBasedLearning }[]): string[] => {
  const replaced = new Set(successions.flatMap(({ before }) => before));
  const successorOf = (instrument: string) => successions.find(({ before }) => before.includes(instrument))?.instrument ?? instrument;
  const present = years.flatMap(({ figures }) => figures.items.map(({ instrument }) => successorOf(instrument)));
  return [...new Set(present)].filter((instrument) => !replaced.has(instrument)).toSorted(byTableOrder);
};

/**
 * Actions started by kind over time, the first period first. Where the law replaced a kind by another, both are one series
 * with a break: of one that is hidden the sum is hidden too, and a period in which nothing was registered is unknown.
 */
export const seriesOf = (periods: readonly { period: Period; figures: WorkBasedLearning }[]): Series[] =>
  kindsIn(periods).map((instrument) => {
    const before = successions.find((succession) => succession.instrument === instrument)?.before ?? [];
    const points = periods.map(({ period, figures }): SeriesPoint => {
      const items = figures.items.filter((item) => item.instrument === instrument || before.includes(item.instrument));
      return { period, count: sumOf(items.map(({ started }) => started)), counted: items.map((item) => item.instrument) };
    });
    return { instrument, points, breakOn: breakOf(before) };
  });

/** Whether a period lies wholly before the break of its series. */
export const isBeforeBreak = ({ breakOn }: Pick<Series, "breakOn">, period: Period): boolean => breakOn !== null && daysOf(period).to < breakOn;
