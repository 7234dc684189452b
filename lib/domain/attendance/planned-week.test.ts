import { expect, test } from "vitest";
import { plannedWeekOf } from "./planned-week";

// 16 hours on Monday and Tuesday, 7 September to 4 December 2026.
const planning = { startsOn: "2026-09-07", endsOn: "2026-12-04", endedOn: null, hoursPerWeek: 16, lanes: [0, 1, 2, 3] } as const;

test("a week shows Monday to Friday, and who is not expected has no hours", () => {
  expect(plannedWeekOf(planning, "2026-11-26").map(({ day, plannedQuarters }) => [day, plannedQuarters])).toEqual([
    ["2026-11-23", 32], ["2026-11-24", 32], ["2026-11-25", null], ["2026-11-26", null], ["2026-11-27", null],
  ]);
});

test("the weekend is there for who works then, and a week over two months is one week", () => {
  const week = plannedWeekOf({ ...planning, lanes: [10, 11] }, "2026-10-31");
  expect(week.map(({ day }) => day)).toEqual(["2026-10-26", "2026-10-27", "2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31"]);
  expect(plannedWeekOf(planning, "2026-12-01").map(({ day }) => day)[0]).toBe("2026-11-30");
});

test("a holiday is planned and called one; after the last day nothing is planned", () => {
  expect(plannedWeekOf({ ...planning, lanes: [4, 5] }, "2026-11-11")[2]).toEqual({ day: "2026-11-11", plannedQuarters: 64, isHoliday: true });
  expect(plannedWeekOf(planning, "2026-12-08").every(({ plannedQuarters }) => plannedQuarters === null)).toBe(true);
});
