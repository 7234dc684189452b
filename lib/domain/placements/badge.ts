import type { PlacementStatus } from "@/lib/domain/placements/status";

/** Which of the site's badges a state of a placement wears. */
export const placementBadges = {
  prepared: "prepared",
  "approval-requested": "waitsForDecision",
  approved: "approved",
  refused: "refused",
  signed: "signed",
  running: "running",
  suspended: "suspended",
  completed: "completed",
  "ended-early": "endedEarly",
  cancelled: "cancelled",
} as const satisfies Record<PlacementStatus, string>;

/** States after which nothing happens any more. */
const closed: readonly PlacementStatus[] = ["completed", "ended-early", "cancelled"];

/** Whether a placement is over: what was not done by then, is not done any more. */
export const isClosed = (status: PlacementStatus): boolean => closed.includes(status);
