import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { offers } from "@/db/schema/offers";
import type { Actor } from "@/lib/domain/access";
import type { PlaceCandidate } from "@/lib/domain/applications/schema";
import { insertReferral } from "@/lib/server/applications/insert-referral";
import { moveApplication } from "@/lib/server/applications/lock-application";
import { lockOwnCandidate } from "@/lib/server/applications/lock-own-candidate";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { takePlace } from "@/lib/server/offers/count-places";
import { lockEmployer } from "@/lib/server/offers/lock-employer";
import { notify } from "@/lib/server/outbox";
import { assertSeen } from "@/lib/server/placements/law";
import { membersOf } from "@/lib/server/placements/people-concerned";
import { preparePlacement } from "@/lib/server/placements/prepare-placement";

interface Opened {
  placementId: string;
}

const place = async (tx: Tx, actor: Actor, { acknowledged, ...input }: Omit<PlaceCandidate, "key">): Promise<Opened> => {
  const [offer] = await tx.select({ hostId: offers.organisationId }).from(offers).where(eq(offers.id, input.offerId));
  await lockEmployer(tx, offer?.hostId ?? null);
  await lockOwnCandidate(tx, input.personId, { actor, action: "placement.open" });
  const locked = await insertReferral(tx, actor, { ...input, by: ["mediator", "training"] });
  const at = now();
  await moveApplication(tx, locked, { event: "place", role: actor.role }, { submittedAt: at, acceptedAt: at, decidedAt: at });
  await takePlace(tx, input.offerId, actor.role);
  const { placementId, law } = await preparePlacement(tx, { actor, applicationId: locked.application.id });
  // Nobody decides after the mediator: what an approval would look at, is looked at here.
  const seen = assertSeen("approve", law, acknowledged);
  await notify(tx, {
    personIds: [input.personId, ...await membersOf(tx, locked.offer.organisationId, "entity")], kind: "placement-opened",
    params: { title: locked.offer.title }, href: `/dossiers/${placementId}`, dedupeKey: placementId,
  });
  await recordAudit(tx, { actor, event: "placement.open", subjectKind: "placement", subjectId: placementId, details: { acknowledged: seen } });
  return { placementId };
};

/**
 * A mediator opens a file for an own candidate at an offer, where that initiative is the decision: a BVS, or a placement
 * inside a course. Takes a place of the offer. Candidate and organisation agree with their signature.
 * Throws as a referral does, `application.offerFull`, `law.blocked` (also for who this kind is not meant for) and
 * `placement.acknowledgeLaw`.
 */
export const placeCandidate = (actor: Actor, { key, ...input }: PlaceCandidate): Promise<Opened> =>
  command(actor, (tx) => once(tx, { actor, action: "placement.open", key, input }, () => place(tx, actor, input)));
