import type { Transition } from "@/lib/domain/machine";
import { processOf, type Process } from "@/lib/domain/placements/process";
import { placementEvents, placementStatuses, type PlacementEvent, type PlacementStatus } from "@/lib/domain/placements/status";
import { maySuspend } from "@/lib/domain/regulation/may-suspend";

const ofApproval: readonly PlacementEvent[] = ["requestApproval", "withdrawRequest", "approve", "refuse"];
const ofSuspension: readonly PlacementEvent[] = ["suspend", "resume"];

/** The states between which an event of this kind leads; a kind that is decided on is signed only once that was done. */
const sourcesOf = (event: PlacementEvent, { approval }: Process): readonly PlacementStatus[] =>
  event === "sign" ? [approval === "none" ? "prepared" : "approved"] : placementEvents[event].from;

/**
 * The states that a placement of a kind which starts on a day can reach, in their declared order: by the machine of
 * placements, without what its process has no decision for and its version of the law no suspension.
 */
export const reachableStatuses = (instrument: string, startsOn: string): readonly PlacementStatus[] => {
  const process = processOf(instrument);
  if (!process) return [];
  const isPossible = (event: PlacementEvent): boolean =>
    (process.approval !== "none" || !ofApproval.includes(event)) && (maySuspend(instrument, { startsOn }) || !ofSuspension.includes(event));
  const reached = new Set<PlacementStatus>(["prepared"]);
  const events = Object.entries(placementEvents) as [PlacementEvent, Transition<PlacementStatus>][];
  // One round for each state at most: in each a new one is found or nothing is left to find.
  for (const _ of placementStatuses) {
    for (const [event, { to }] of events) {
      if (isPossible(event) && sourcesOf(event, process).some((from) => reached.has(from))) reached.add(to);
    }
  }
  return placementStatuses.filter((status) => reached.has(status));
};
