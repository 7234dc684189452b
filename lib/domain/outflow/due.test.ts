import { describe, expect, test } from "vitest";
import { dueQuestions } from "@/lib/domain/outflow/due";

describe("when somebody is asked whether they work", () => {
  const wes = { instrument: "wes", endedOn: "2026-08-21" };

  test("three months later, from the day on which they have passed, for sixty days", () => {
    expect(dueQuestions(wes, "2026-11-20")).toEqual([]);
    expect(dueQuestions(wes, "2026-11-21")).toEqual([{ months: 3, openUntil: "2027-01-20" }]);
    expect(dueQuestions(wes, "2027-01-20")).toEqual([{ months: 3, openUntil: "2027-01-20" }]);
    expect(dueQuestions(wes, "2027-01-21")).toEqual([]);
  });

  test("and again after twelve", () => {
    expect(dueQuestions(wes, "2027-08-21")).toEqual([{ months: 12, openUntil: "2027-10-20" }]);
  });

  test("three months after the last day of November have passed on the first of March", () => {
    expect(dueQuestions({ instrument: "school", endedOn: "2026-11-30" }, "2027-02-27")).toEqual([]);
    expect(dueQuestions({ instrument: "school", endedOn: "2026-11-30" }, "2027-03-01")).toHaveLength(1);
  });

  test("never after an orienting placement", () => {
    expect(dueQuestions({ ...wes, instrument: "bvs" }, "2026-11-21")).toEqual([]);
  });
});
