import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fractionOf, minus, partTime, ratio, roundDown, roundHalfUp, roundUpTo, times } from "./money";

describe("rounding", () => {
  test.each([[796_905, 1000, 796], [797_000, 1000, 797], [999, 1000, 0]])("%i / %i down is %i", (over, under, expected) => expect(roundDown(ratio(over, under))).toBe(expected));
  test.each([[5, 10, 1], [49, 100, 0], [149, 100, 1], [15, 10, 2], [25, 10, 3], [0, 3, 0]])("%i / %i to the nearest is %i", (over, under, expected) => expect(roundHalfUp(ratio(over, under))).toBe(expected));
  test("a negative amount is nothing", () => expect(roundHalfUp(minus(fractionOf(1), fractionOf(2)))).toBe(0));
  test.each([[66_255, 66_260], [66_260, 66_260], [66_261, 66_270], [1, 10], [0, 0]])("%i cents up to ten cents are %i", (cents, expected) => expect(roundUpTo(10, fractionOf(cents))).toBe(expected));
});

test("a product is exact where floating point is not", () => {
  expect(1.005 * 100).not.toBe(100.5);
  expect(roundHalfUp(times(fractionOf(1.005), fractionOf(100)))).toBe(101);
  expect(roundHalfUp(times(fractionOf(211_189), fractionOf(0.345)))).toBe(72_860);
});

test("part-time is a share of the week, never more than the whole", () => {
  expect(partTime(19, 38)).toEqual(ratio(19, 38));
  expect(roundDown(times(fractionOf(1000), partTime(40, 38)))).toBe(1000);
});

test("rounding never moves an amount by a unit or more", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000 }), (over, under) => {
    const exact = over / under;
    expect(Math.abs(roundHalfUp(ratio(over, under)) - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
    expect(exact - roundDown(ratio(over, under))).toBeLessThan(1);
    expect(roundUpTo(10, ratio(over, under)) - exact).toBeLessThan(10);
  }), { numRuns: 10_000 });
});
