import { describe, expect, test } from "vitest";
import { isBeforeBreak, seriesOf } from "./series";
import { workBasedLearning } from "./work-based-learning";
import type { HalfCounts, YearCounts } from "./year-counts";

const half = (instrument: string, of: "h1" | "h2", started: number): HalfCounts => ({
  instrument, half: of, started, lastStart: "2018-01-01", after3m: { yes: 0, answered: 0 }, after12m: { yes: 0, answered: 0 },
  education: { low: 0, middle: 0, high: 0, unknown: started },
});
const year = (number: number, halves: HalfCounts[]): YearCounts => ({
  year: number, halves, persons: { h1: 0, h2: 0, year: 0 }, reporting: [], isReported: false, school: null, offered: null, agreements: null, hired: null,
});
const series = (counts: YearCounts) => seriesOf((["h1", "h2"] as const).map((part) => ({ period: { year: counts.year, part }, figures: workBasedLearning(counts, part, "2030-12-31") })));

describe("across a change of the law", () => {
  const found = series(year(2018, [half("bio", "h1", 50), half("bio", "h2", 20), half("bis", "h2", 30), half("act", "h1", 40), half("iss", "h1", 60)]));

  test("a kind and what it replaced are one series, which says what was counted in each half", () => {
    const bis = found.find(({ instrument }) => instrument === "bis");
    expect(bis?.points.map(({ count, counted }) => [count.value, counted])).toEqual([[50, ["bio"]], [50, ["bio", "bis"]]]);
    expect(found.map(({ instrument }) => instrument)).toEqual(["iss", "wes", "bis"]);
  });

  test("the break is the day on which the law ended the predecessor, and one without any has none", () => {
    expect(found.map(({ instrument, breakOn }) => [instrument, breakOn])).toEqual([["iss", null], ["wes", "2023-01-01"], ["bis", "2018-09-01"]]);
    expect(isBeforeBreak({ breakOn: "2018-09-01" }, { year: 2018, part: "h1" })).toBe(true);
    expect(isBeforeBreak({ breakOn: "2018-09-01" }, { year: 2018, part: "h2" })).toBe(false);
  });

  test("a half-year in which nothing was registered is unknown, not 0", () => {
    const wes = found.find(({ instrument }) => instrument === "wes");
    expect(wes?.points.map(({ count }) => [count.value, count.suppressed])).toEqual([[40, false], [null, false]]);
  });

  test("a sum is hidden when a part of it is", () => {
    const hidden = series(year(2018, [half("bio", "h2", 3), half("bis", "h2", 30), half("iss", "h2", 70), half("bio", "h1", 40), half("bis", "h1", 30), half("iss", "h1", 80)]));
    expect(hidden.find(({ instrument }) => instrument === "bis")?.points.map(({ count }) => count.value)).toContain(null);
  });
});
