import { expect, test } from "vitest";
import { daysOf, periodBetween } from "./half-year";
import { formatFiguresKey, parseFiguresKey } from "./period-key";

test.each(["2022", "2022-h1", "2022-h2", "2017-h1-gepubliceerd"])("the address %s stays the same", (text) => {
  const key = parseFiguresKey(text);
  expect(key && formatFiguresKey(key)).toBe(text);
});

test.each(["", "22", "2022-h3", "2022-h1-x", "2022 "])("%o is no period", (text) => {
  expect(parseFiguresKey(text)).toBeNull();
});

test("only half-years and years of the calendar are periods", () => {
  expect(periodBetween("2017-01-01", "2017-06-30")).toEqual({ year: 2017, part: "h1" });
  expect(periodBetween("2017-07-01", "2017-12-31")).toEqual({ year: 2017, part: "h2" });
  expect(periodBetween("2017-01-01", "2017-12-31")).toEqual({ year: 2017, part: "year" });
  expect(periodBetween("2017-01-01", "2018-06-30")).toBeNull();
  expect(periodBetween("2017-01-01", "2017-06-29")).toBeNull();
  expect(daysOf({ year: 2024, part: "h1" })).toEqual({ from: "2024-01-01", to: "2024-06-30" });
});
