import type { Events } from "@/lib/domain/machine";

/** draft → published → paused ↔ published → full | closed | expired. */
export const offerStatuses = ["draft", "published", "paused", "full", "closed", "expired"] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export const offerEvents = {
  publish: { from: ["draft"], to: "published", by: ["entity", "coordinator"] },
  pause: { from: ["published"], to: "paused", by: ["entity"] },
  resume: { from: ["paused"], to: "published", by: ["entity"] },
  // The counter of taken places reaches the number of places, or drops below it again.
  fill: { from: ["published", "paused"], to: "full", by: ["entity", "student", "mediator", "system"] },
  free: { from: ["full"], to: "published", by: ["entity", "student", "school", "mediator", "coordinator", "system"] },
  close: { from: ["published", "paused", "full"], to: "closed", by: ["entity"] },
  expire: { from: ["published", "paused"], to: "expired", by: ["system"] },
} as const satisfies Events<OfferStatus>;
