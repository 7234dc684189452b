import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays, afterMonths, countDays, daysInMonth, firstDayOf, hasReachedAge, haveMonthsPassed, lastDayOf, lastDayOfDays, lastDayOfMonths, lastDayOfWeeks, lastDayOfYears, monthOf, monthsBefore, monthsOf, schoolYearOf, weekdayOf,
} from "./calendar";

const runs = { numRuns: 10_000 };
const anyDay = fc.integer({ min: 0, max: 73_413 }).map((days) => Temporal.PlainDate.from("1900-01-01").add({ days }).toString());

describe("a period of months", () => {
  test.each([
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-30", 6, "2024-02-29"],
    ["2024-08-30", 6, "2025-02-28"],
    ["2023-08-29", 6, "2024-02-28"],
    ["2024-08-29", 6, "2025-02-28"],
    ["2022-11-01", 6, "2023-04-30"],
    ["2023-01-09", 6, "2023-07-08"],
    ["2023-01-01", 1, "2023-01-31"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-03-31", 1, "2023-04-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-28", 12, "2025-02-27"],
    ["2022-12-30", 6, "2023-06-29"],
    ["2024-03-01", 6, "2024-08-31"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2023-12-15", 1, "2024-01-14"],
  ])("that begins on %s and lasts %i ends on %s", (start, months, end) => expect(lastDayOfMonths(start, months)).toBe(end));

  test("years are twelve months each", () => {
    expect(lastDayOfYears("2023-05-10", 3)).toBe("2026-05-09");
    expect(lastDayOfYears("2024-02-29", 3)).toBe("2027-02-28");
    expect(lastDayOfYears("2021-01-01", 3)).toBe("2023-12-31");
  });

  test("never ends after the same day so many months later, nor more than a day before it", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, months) => {
      const sameDay = Temporal.PlainDate.from(start).add({ months });
      const end = Temporal.PlainDate.from(lastDayOfMonths(start, months));
      expect(Temporal.PlainDate.compare(end, sameDay)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(end, sameDay.subtract({ days: 1 }))).toBeGreaterThanOrEqual(0);
    }), runs);
  });

  test("is as long as a real calendar says", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (start, months) => {
      const first = Temporal.PlainDate.from(start);
      const target = first.toPlainYearMonth().add({ months });
      const expected = first.day === 1 ? target.subtract({ months: 1 }).toPlainDate({ day: 31 }) : target.toPlainDate({ day: first.day - 1 });
      expect(lastDayOfMonths(start, months)).toBe(expected.toString());
    }), runs);
  });

  test("extending it never shortens it, and a later start never ends earlier", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (start, months, more) => {
      expect(lastDayOfMonths(start, months + more) > lastDayOfMonths(start, months)).toBe(true);
      expect(lastDayOfMonths(lastDayOfDays(start, 2), months) >= lastDayOfMonths(start, months)).toBe(true);
    }), runs);
  });
});

describe("days and weeks", () => {
  test.each([
    ["2024-01-31", 30, "2024-02-29"],
    ["2023-01-31", 30, "2023-03-01"],
    ["2023-01-15", 30, "2023-02-13"],
    ["2023-01-15", 1, "2023-01-15"],
  ])("%s and %i calendar days end on %s", (start, days, end) => expect(lastDayOfDays(start, days)).toBe(end));

  test("26 weeks are 182 days", () => {
    expect(lastDayOfWeeks("2024-03-01", 26)).toBe("2024-08-29");
    expect(countDays("2024-03-01", "2024-08-29")).toBe(182);
  });

  test("are those of a real calendar", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
      const moved = Temporal.PlainDate.from(start).add({ days });
      expect(addDays(start, days)).toBe(moved.toString());
      expect(weekdayOf(start)).toBe(Temporal.PlainDate.from(start).dayOfWeek);
      expect(countDays(start, moved.toString())).toBe(days + 1);
      expect(daysInMonth(monthOf(start))).toBe(Temporal.PlainDate.from(start).daysInMonth);
    }), runs);
  });

  test("counting days and laying them out are each other's inverse", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), (start, days) => {
      expect(countDays(start, lastDayOfDays(start, days))).toBe(days);
    }), runs);
  });
});

describe("months that have passed", () => {
  test.each([
    ["2023-02-01", 12, "2024-01-31", false],
    ["2023-02-01", 12, "2024-02-01", true],
    ["2024-02-29", 12, "2025-02-28", false],
    ["2024-02-29", 12, "2025-03-01", true],
    ["2023-01-31", 1, "2023-02-28", false],
    ["2023-01-31", 1, "2023-03-01", true],
  ])("since %s %i months by %s: %s", (since, months, on, expected) => expect(haveMonthsPassed(since, months, on)).toBe(expected));

  test("so many months before a day they have passed by that day, and one more has not", () => {
    expect([monthsBefore("2027-02-01", 27 * 12), monthsBefore("2024-02-29", 12), monthsBefore("2024-03-31", 1), monthsBefore("2024-03-15", 3)])
      .toEqual(["2000-02-01", "2023-02-28", "2024-02-29", "2023-12-15"]);
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
      const since = monthsBefore(day, months);
      expect([haveMonthsPassed(since, months, day), haveMonthsPassed(since, months + 1, day)]).toEqual([true, false]);
    }), runs);
  });

  test("the day after a period is the first on which it has passed", () => {
    expect(afterMonths("2024-01-10", 3)).toBe("2024-04-10");
    expect(afterMonths("2023-11-30", 3)).toBe("2024-03-01");
  });
});

describe("age", () => {
  test.each([
    ["1999-02-01", "2024-01-31", false],
    ["1999-02-01", "2024-02-01", true],
    ["2000-02-29", "2025-02-28", false],
    ["2000-02-29", "2025-03-01", true],
    ["1999-12-31", "2024-12-31", true],
  ])("born on %s, 25 on %s: %s", (birth, on, expected) => expect(hasReachedAge(birth, 25, on)).toBe(expected));
});

test("months are named as YYYY-MM, and a period names every month that it touches", () => {
  expect(monthOf("2024-02-29")).toBe("2024-02");
  expect([firstDayOf("2024-02"), lastDayOf("2024-02"), lastDayOf("2023-02")]).toEqual(["2024-02-01", "2024-02-29", "2023-02-28"]);
  expect(monthsOf("2023-11-30", "2024-02-01")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(monthsOf("2024-02-29", "2024-02-29")).toEqual(["2024-02"]);
});

test("a school year runs from September to August", () => {
  expect(schoolYearOf("2024-08-31")).toEqual({ startsOn: "2023-09-01", endsOn: "2024-08-31" });
  expect(schoolYearOf("2024-09-01")).toEqual({ startsOn: "2024-09-01", endsOn: "2025-08-31" });
});
