import { expect, test } from "vitest";
import { openInstruments } from "@/lib/domain/placements/process";
import { placementStatuses } from "@/lib/domain/placements/status";
import { reachableStatuses } from "@/scripts/demo/reachable-statuses";

test("a kind that VDAB decides on has plans that wait, are approved and refused; one that nobody decides on has none", () => {
  expect(reachableStatuses("bis", "2026-09-01")).toEqual(placementStatuses.filter((status) => status !== "suspended"));
  expect(reachableStatuses("school", "2026-09-01")).toEqual(["prepared", "signed", "running", "completed", "ended-early", "cancelled"]);
});

test("it stands still only where the version of the law that holds knows suspension", () => {
  expect(reachableStatuses("wes", "2022-06-01")).toContain("suspended");
  expect(reachableStatuses("wes", "2023-06-01")).not.toContain("suspended");
  expect(reachableStatuses("oao", "2026-09-01")).toContain("suspended");
});

test("a kind that is closed has no states", () => {
  expect(reachableStatuses("act", "2022-06-01")).toEqual([]);
  for (const instrument of openInstruments) expect(reachableStatuses(instrument, "2026-09-01").length).toBeGreaterThan(4);
});
