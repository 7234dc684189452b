import { expect, test } from "vitest";
import { judgeFunding } from "@/lib/domain/funding/judge";

const judged = (serviceInvolvedOn: string | null, budgetAvailable: boolean, instrument = "bis") =>
  judgeFunding({ instrument, startsOn: "2026-12-01", selectionStartedOn: "2026-10-05", serviceInvolvedOn, budgetAvailable })?.outcome ?? null;

// Source: the service pays if budget is left and it was involved from the selection on.
test.each([
  ["involved before the selection, money left", "2026-10-01", true, "pass"],
  ["involved on the first day of the selection", "2026-10-05", true, "pass"],
  ["involved a day late", "2026-10-06", true, "fail"],
  ["no money left", "2026-10-01", false, "fail"],
  ["not known since when", null, true, "unknown"],
])("%s", (_, involved, budget, expected) => {
  expect(judged(involved, budget)).toBe(expected);
});

test("an employment offer has no such rule", () => {
  expect(judged("2026-10-01", true, "employment")).toBeNull();
});
