import * as z from "zod";
import { openInstruments } from "@/lib/domain/placements/process";
import { placementStatuses, type PlacementStatus } from "@/lib/domain/placements/status";
import type { PlacementFilter } from "@/lib/server/placements/list-placements";

/** Groups of states that people look for, by the word in the address. */
export const placementGroups = {
  open: ["prepared", "approval-requested", "approved", "signed"],
  running: ["running", "suspended"],
  ended: ["completed", "ended-early"],
  cancelled: ["cancelled", "refused"],
} as const satisfies Record<string, readonly PlacementStatus[]>;
export type PlacementGroup = keyof typeof placementGroups;

const query = z.object({
  state: z.enum(["open", "running", "ended", "cancelled"]).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  facilitated: z.literal("ja").optional().catch(undefined),
  host: z.uuid().optional().catch(undefined),
  kind: z.enum(openInstruments).optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

/** What an address asks of the list of placements; what it does not understand is left out. */
export const placementFilterOf = (search: Record<string, string | string[] | undefined>): { group: PlacementGroup | null; filter: PlacementFilter } => {
  const { state, q, facilitated, host, kind, until, after } = query.parse(search);
  const status = placementStatuses.filter((known) => state === undefined || placementGroups[state].some((member) => member === known));
  return {
    group: state ?? null,
    filter: { status: state ? status : undefined, text: q || undefined, facilitated: facilitated ? true : undefined, hostId: host, instrument: kind, endsUntil: until, after },
  };
};
