import { can, type Actor } from "@/lib/domain/access";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { eventsFor } from "@/lib/domain/machine";
import { placementEvents } from "@/lib/domain/placements/status";

/** What the reader may do in this file now: the buttons that are shown. The commands decide again. */
export interface DossierRights {
  arrange: boolean;
  start: boolean;
  complete: boolean;
  endEarly: boolean;
  cancel: boolean;
  evaluate: boolean;
  readEvaluations: boolean;
  write: boolean;
  facilitate: boolean;
}

export const dossierRights = (actor: Actor, { placement, subject }: Dossier): DossierRights => {
  const events = eventsFor(placementEvents, placement, actor.role);
  return {
    arrange: can(actor, "placement.prepare", subject) && ["prepared", "approved"].includes(placement.status),
    start: can(actor, "placement.start", subject) && events.includes("start"),
    complete: can(actor, "placement.complete", subject) && events.includes("complete"),
    endEarly: can(actor, "placement.endEarly", subject) && events.includes("endEarly"),
    cancel: can(actor, "placement.cancel", subject) && events.includes("cancel"),
    evaluate: can(actor, "evaluation.write", subject) && ["running", "suspended"].includes(placement.status),
    readEvaluations: can(actor, "evaluation.read", subject),
    write: can(actor, "message.write", subject),
    facilitate: can(actor, "placement.facilitate", subject),
  };
};
