import type { PlacementStatus } from "@/lib/domain/placements/status";

/** Which of the site's badges a state of a placement wears. */
export const placementBadges = {
  prepared: "draft",
  "approval-requested": "waitsForAnswer",
  approved: "approved",
  refused: "refused",
  signed: "signed",
  running: "running",
  suspended: "waitsForAnswer",
  completed: "completed",
  "ended-early": "endedEarly",
  cancelled: "cancelled",
} as const satisfies Record<PlacementStatus, string>;
