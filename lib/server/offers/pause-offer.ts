import type { Actor } from "@/lib/domain/access";
import { applyEvent } from "@/lib/domain/machine";
import type { OfferTarget } from "@/lib/domain/offers/schema";
import { offerEvents } from "@/lib/domain/offers/status";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockOffer, saveOffer } from "@/lib/server/offers/lock-offer";

/** Takes an offer off the public list for a while. Who applied already is not touched. */
export const pauseOffer = (actor: Actor, { id, version }: OfferTarget): Promise<void> =>
  command(actor, async (tx) => {
    const offer = await lockOffer(tx, id, { actor, action: "offer.edit", version });
    await saveOffer(tx, offer, { status: applyEvent(offerEvents, offer, "pause", actor.role).status });
    await recordAudit(tx, { actor, event: "offer.pause", subjectKind: "offer", subjectId: id });
  });
