import type { Actor } from "@/lib/domain/access";
import { applyEvent } from "@/lib/domain/machine";
import type { CloseOffer } from "@/lib/domain/offers/schema";
import { offerEvents } from "@/lib/domain/offers/status";
import { endOpenApplications } from "@/lib/server/applications/end-open-applications";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockOffer, saveOffer } from "@/lib/server/offers/lock-offer";

/** Ends an offer for good. Every application that is still open ends with it, and each of these people is told once. */
export const closeOffer = (actor: Actor, { id, version, reason }: CloseOffer): Promise<void> =>
  command(actor, async (tx) => {
    const offer = await lockOffer(tx, id, { actor, action: "offer.close", version });
    const { status } = applyEvent(offerEvents, offer, "close", actor.role);
    const closed = await saveOffer(tx, offer, { status, closedAt: now(), closeReason: reason });
    const ended = await endOpenApplications(tx, closed);
    await recordAudit(tx, { actor, event: "offer.close", subjectKind: "offer", subjectId: id, details: { reason, ended } });
  });
