import { describe, expect, test } from "vitest";
import { monthsTouched, reservationOf } from "@/lib/domain/funding/months";

describe("months that a placement touches", () => {
  test.each([
    ["2026-03-01", "2026-08-29", ["2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01"]],
    ["2026-12-31", "2027-01-01", ["2026-12-01", "2027-01-01"]],
    ["2028-02-29", "2028-02-29", ["2028-02-01"]],
  ])("%s to %s", (startsOn, endsOn, expected) => {
    expect(monthsTouched({ startsOn, endsOn })).toEqual(expected);
  });

  test("the reserve is a full month for each", () => {
    expect(reservationOf({ startsOn: "2026-03-10", endsOn: "2026-06-09", monthCents: 103_524 })).toBe(414_096);
  });
});
