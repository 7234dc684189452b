import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { confirmationDays, confirmByOf } from "@/lib/domain/applications/rules";
import type { AcceptApplication } from "@/lib/domain/applications/schema";
import { DomainError } from "@/lib/domain/errors";
import { wasSeen } from "@/lib/domain/offers/law";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { checkLaw } from "@/lib/server/offers/check-law";
import { takePlace } from "@/lib/server/offers/count-places";
import { lockEmployer } from "@/lib/server/offers/lock-employer";

/** Rules that warn or are not known now and did not so when the offer was published: only these are asked again. */
const newSincePublication = async (tx: Tx, offerId: string): Promise<string[]> => {
  const [offer] = await tx.select().from(offers).where(eq(offers.id, offerId));
  if (!offer) return [];
  const { toAcknowledge } = await checkLaw(tx, "select", offer);
  return toAcknowledge.filter((rule) => !wasSeen(offer.findings, rule));
};

/**
 * Chooses the candidate: takes one of the offer's places and asks for a yes or no by the last day of the term.
 * Throws `application.offerFull` when no place is left, `law.blocked` when the law forbids it by now, and
 * `offer.acknowledgeLaw` when it warns for something that nobody saw at publication and `acknowledged` is not given.
 */
export const acceptApplication = (actor: Actor, { id, version, acknowledged }: AcceptApplication): Promise<void> =>
  command(actor, async (tx) => {
    await lockEmployer(tx, actor.organisationId);
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    const unseen = await newSincePublication(tx, locked.offer.id);
    if (unseen.length > 0 && !acknowledged) throw new DomainError("offer.acknowledgeLaw", {}, "acknowledged");
    const at = now();
    await moveApplication(tx, locked, { event: "accept", role: actor.role }, {
      acceptedAt: at, confirmBy: confirmByOf(today()), seenAt: locked.application.seenAt ?? at,
    });
    await takePlace(tx, locked.offer.id, actor.role);
    await tellCandidate(tx, locked, "application-accepted", { days: confirmationDays });
    await recordAudit(tx, { actor, event: "application.accept", subjectKind: "application", subjectId: id, details: { acknowledged: unseen } });
  });
