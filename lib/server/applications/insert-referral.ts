import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import { reasonNotToRefer } from "@/lib/domain/applications/rules";
import type { ReferCandidate } from "@/lib/domain/applications/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { Opening } from "@/lib/domain/placements/process";
import { lockOfferAndApplication, type LockedApplication } from "@/lib/server/applications/lock-application";
import { now, today } from "@/lib/server/clock";
import { checkLaw } from "@/lib/server/offers/check-law";
import { nextReference } from "@/lib/server/references";

interface Referral extends Pick<ReferCandidate, "offerId" | "personId" | "note"> {
  /** The ways in which a file can begin that the mediator takes. */
  by: readonly Opening[];
}

/**
 * Writes the proposal of a candidate for an open offer, and answers it locked with its offer.
 * Throws `application.offerClosed`, `application.deadlinePassed`, `referral.notHere`, `law.blocked` (nobody is proposed
 * where they could not be chosen), and `application.alreadyOpen` (database) when the candidate already has an open
 * application there.
 */
export const insertReferral = async (tx: Tx, actor: Actor, { offerId, personId, note, by }: Referral): Promise<LockedApplication> => {
  const [offer] = await tx.select().from(offers).where(eq(offers.id, offerId)).for("no key update");
  if (!offer || offer.status === "draft") throw notFound("offer");
  const reason = reasonNotToRefer(offer, today(), by);
  if (reason) throw new DomainError(reason);
  await checkLaw(tx, "select", offer);
  const [inserted] = await tx.insert(applications).values({
    reference: await nextReference(tx, "S"), offerId, personId, status: "referred", referralNote: note,
    referredById: actor.personId, referredByOrganisationId: actor.organisationId, createdAt: now(),
  }).returning({ id: applications.id });
  const locked = inserted ? await lockOfferAndApplication(tx, inserted.id) : null;
  if (!locked) throw notFound("application");
  return locked;
};
