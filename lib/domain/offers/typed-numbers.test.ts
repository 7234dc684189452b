import { describe, expect, test } from "vitest";
import { centsFrom, hoursFrom } from "@/lib/domain/offers/typed-numbers";

test.each([["28,5", 28.5], ["38", 38], [" 7.6 ", 7.6], ["", null], ["  ", null], ["veel", Number.NaN], [19, 19]])("hours typed as %j are %j", (typed, hours) => {
  expect(hoursFrom(typed)).toEqual(hours);
});

describe("an amount typed as", () => {
  test.each([
    ["200", 20000], ["€ 1.035,24", 103524], ["1035,24", 103524], ["1.035", 103500], ["€\u00a0200", 20000], ["0,5", 50], ["", null], [45000, 45000],
  ])("%j is %j cents", (typed, cents) => {
    expect(centsFrom(typed)).toBe(cents);
  });

  test.each(["1.35", "1,035.24", "-5", "2e3", "vrij", "1,234"])("%j is no amount", (typed) => {
    expect(centsFrom(typed)).toBeNaN();
  });

  test("a very long row of digits is judged at once", () => {
    expect(centsFrom("1".repeat(100_000))).toBeNaN();
  });
});
