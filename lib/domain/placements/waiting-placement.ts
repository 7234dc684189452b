import type { Step } from "@/lib/domain/placements/next-step";

/** A placement in which somebody is at turn. */
export interface WaitingPlacement {
  placementId: string;
  step: Exclude<Step, "none">;
  traineeName: string;
  hostName: string;
  title: string;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
}
