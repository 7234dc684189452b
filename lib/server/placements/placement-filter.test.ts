import { expect, test } from "vitest";
import { placementFilterOf } from "@/lib/server/placements/placement-filter";

test("an address asks for kind, last day, entity and state; what it does not understand is left out", () => {
  expect(placementFilterOf({ kind: "bis", until: "2026-12-31", state: "running", facilitated: "ja" })).toEqual({
    group: "running",
    filter: { status: ["running", "suspended"], instrument: "bis", endsUntil: "2026-12-31", facilitated: true, text: undefined, hostId: undefined, after: undefined },
  });
  expect(placementFilterOf({ kind: "iss", until: "2026-02-30", state: "alles", host: "x", q: "" }).filter).toEqual({
    status: undefined, instrument: undefined, endsUntil: undefined, facilitated: undefined, text: undefined, hostId: undefined, after: undefined,
  });
});
