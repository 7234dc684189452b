import { expect, test } from "vitest";
import { replyBy, workingDaysSince } from "@/lib/domain/applications/working-days";

test.each([
  ["2026-11-24", "2026-11-24", 0],
  ["2026-11-24", "2026-11-25", 1],
  ["2026-11-20", "2026-11-23", 1],
  ["2026-11-13", "2026-11-24", 7],
  ["2026-11-21", "2026-11-22", 0],
  ["2026-11-25", "2026-11-24", 0],
])("from %s to %s are %d working days", (from, to, days) => {
  expect(workingDaysSince(from, to)).toBe(days);
});

test.each([
  ["2026-11-12", 10, "2026-11-26"],
  ["2026-11-24", 1, "2026-11-25"],
  ["2026-11-27", 1, "2026-11-30"],
  ["2026-11-28", 1, "2026-11-30"],
])("an answer to what came on %s within %d working days comes by %s", (from, days, last) => {
  expect(replyBy(from, days)).toBe(last);
  expect(workingDaysSince(from, last)).toBe(days);
});
