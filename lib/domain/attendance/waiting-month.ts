import type { Month } from "@/lib/domain/regulation/calendar";

/** A month of attendance that waits for the reader: to hand in, or to confirm. */
export interface WaitingMonth {
  act: "fill" | "confirm";
  placementId: string;
  month: Month;
  /** The trainee for who confirms, the organisation for who fills in. */
  name: string;
  title: string;
}
