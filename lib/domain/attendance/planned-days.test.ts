import { describe, expect, test } from "vitest";
import { monthsOfPlacement, plannedDaysOf, workdaysOf, type Planning } from "@/lib/domain/attendance/planned-days";

/** Full-time from Monday to Friday, 38 hours: 7 hours 36 a day, 30 quarters to the nearest. */
const fullTime: Planning = { startsOn: "2026-10-12", endsOn: "2026-12-18", endedOn: null, hoursPerWeek: 38, lanes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };

describe("the days on which a trainee is expected", () => {
  test("a whole month has its weekdays, holidays marked: 1 November 2026 is a Sunday, 11 November a Wednesday", () => {
    const november = plannedDaysOf(fullTime, "2026-11");
    expect(november).toHaveLength(21);
    expect(november.filter(({ isHoliday }) => isHoliday).map(({ day }) => day)).toEqual(["2026-11-11"]);
    expect(november[0]).toEqual({ day: "2026-11-02", plannedQuarters: 30, isHoliday: false });
  });

  test("the first and the last month are cut at the period, and at the day it really ended", () => {
    expect(plannedDaysOf(fullTime, "2026-10")).toHaveLength(15);
    expect(plannedDaysOf(fullTime, "2026-12").at(-1)?.day).toBe("2026-12-18");
    expect(plannedDaysOf({ ...fullTime, endedOn: "2026-12-03" }, "2026-12").map(({ day }) => day)).toEqual(["2026-12-01", "2026-12-02", "2026-12-03"]);
    expect(monthsOfPlacement({ ...fullTime, endedOn: "2026-11-20" })).toEqual(["2026-10", "2026-11"]);
  });

  test("half days weigh the same: 20 hours on Monday, Tuesday and Wednesday morning are 8, 8 and 4 hours", () => {
    const halfTime = { ...fullTime, hoursPerWeek: 20, lanes: [0, 1, 2, 3, 4] };
    expect(plannedDaysOf(halfTime, "2026-11").slice(0, 3)).toEqual([
      { day: "2026-11-02", plannedQuarters: 32, isHoliday: false },
      { day: "2026-11-03", plannedQuarters: 32, isHoliday: false },
      { day: "2026-11-04", plannedQuarters: 16, isHoliday: false },
    ]);
    expect(workdaysOf(halfTime.lanes)).toEqual([1, 2, 3]);
  });
});
