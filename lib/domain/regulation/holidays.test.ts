import { describe, expect, test } from "vitest";
import { easterSunday, holidaysOf, isHoliday, isWorkingDay, nextWorkingDay } from "./holidays";

test.each([
  [1900, "1900-04-15"], [1954, "1954-04-18"], [1981, "1981-04-19"], [2000, "2000-04-23"], [2008, "2008-03-23"], [2011, "2011-04-24"], [2019, "2019-04-21"],
  [2023, "2023-04-09"], [2024, "2024-03-31"], [2025, "2025-04-20"], [2026, "2026-04-05"], [2038, "2038-04-25"], [2100, "2100-03-28"],
])("Easter of %i falls on %s", (year, day) => expect(easterSunday(year)).toBe(day));

test("the ten legal holidays of 2024", () => {
  expect(holidaysOf(2024)).toEqual([
    "2024-01-01", "2024-04-01", "2024-05-01", "2024-05-09", "2024-05-20", "2024-07-21", "2024-08-15", "2024-11-01", "2024-11-11", "2024-12-25",
  ]);
});

describe("working days", () => {
  test.each([
    ["2024-05-09", true, false],
    ["2024-05-10", false, true],
    ["2024-05-11", false, false],
    ["2024-12-26", false, true],
  ])("%s holiday %s, working day %s", (day, holiday, working) => {
    expect([isHoliday(day), isWorkingDay(day)]).toEqual([holiday, working]);
  });

  test.each([
    ["2024-03-29", "2024-04-02"],
    ["2024-12-31", "2025-01-02"],
    ["2024-05-08", "2024-05-10"],
    ["2024-05-06", "2024-05-07"],
  ])("after %s comes %s", (day, next) => expect(nextWorkingDay(day)).toBe(next));
});
