import { expect, test } from "vitest";
import { contractMinimum } from "@/lib/domain/placements/contract-minimum";

// Counted by hand: 5 January to 24 May 2026 is 140 days, or 20 weeks; so is 25 May to 11 October.
test("a contract after an IBO+ of 20 weeks lasts 20 weeks too", () => {
  expect(contractMinimum({ instrument: "ibo-plus", startsOn: "2026-01-05", endsOn: "2026-05-24" })).toEqual({ startsOn: "2026-05-25", endsOn: "2026-10-11", days: 140 });
});

test("no contract has to follow a WES", () => {
  expect(contractMinimum({ instrument: "wes", startsOn: "2026-01-05", endsOn: "2026-05-24" })).toBeNull();
});
