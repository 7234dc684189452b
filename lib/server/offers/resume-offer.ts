import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { alreadyOver } from "@/lib/domain/offers/rules";
import type { OfferTarget } from "@/lib/domain/offers/schema";
import { offerEvents } from "@/lib/domain/offers/status";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkLaw } from "@/lib/server/offers/check-law";
import { lockEmployer } from "@/lib/server/offers/lock-employer";
import { lockOffer, saveOffer } from "@/lib/server/offers/lock-offer";

/** Puts a paused offer back on the public list, if the law and its own dates still allow it today. */
export const resumeOffer = (actor: Actor, { id, version }: OfferTarget): Promise<void> =>
  command(actor, async (tx) => {
    await lockEmployer(tx, actor.organisationId);
    const offer = await lockOffer(tx, id, { actor, action: "offer.edit", version });
    const over = alreadyOver(offer, today());
    if (over) throw new DomainError(over.code, {}, over.field);
    const law = await checkLaw(tx, "publish", offer);
    await saveOffer(tx, offer, {
      status: applyEvent(offerEvents, offer, "resume", actor.role).status,
      regulationId: law.regulationId, vdabGranted: law.vdabGranted, findings: law.findings,
    });
    await recordAudit(tx, { actor, event: "offer.resume", subjectKind: "offer", subjectId: id });
  });
