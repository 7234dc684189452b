import type { PlacementStatus } from "@/lib/domain/placements/status";

/** States after which nobody begins to guide any more. */
export const endStatuses: readonly PlacementStatus[] = ["completed", "ended-early", "cancelled"];
