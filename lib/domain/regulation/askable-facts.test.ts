import { expect, test } from "vitest";
import { askableFacts } from "./askable-facts";
import type { Facts } from "./schema";

const wes: Facts = { instrument: "wes", startsOn: "2025-02-03", endsOn: "2025-08-02" };

test.each<[string, Facts | null, Facts | null]>([
  ["whole facts", wes, wes],
  ["nothing yet", null, null],
  ["an end before its start", { ...wes, endsOn: "2025-01-01" }, { instrument: "wes", startsOn: "2025-02-03" }],
  ["an end before its start and too many hours", { ...wes, endsOn: "2025-01-01", hoursPerWeek: 380 }, { instrument: "wes", startsOn: "2025-02-03" }],
  ["a first day that is none", { ...wes, startsOn: "" }, null],
  ["a block with a wrong value", { ...wes, plan: { approvedOn: "gisteren" } }, wes],
])("of %s the law is asked what can be asked", (_, facts, expected) => {
  expect(askableFacts(facts)).toEqual(expected);
});
