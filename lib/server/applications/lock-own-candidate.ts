import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import { can, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { today } from "@/lib/server/clock";

/**
 * The job seeker whom the actor's organisation guides today, locked so that nobody hands them over meanwhile.
 * Somebody else's candidate is `notFound`; nobody mediates for themselves (`referral.ownCase`).
 */
export const lockOwnCandidate = async (tx: Tx, personId: string, { actor, action }: { actor: Actor; action: Action }): Promise<void> => {
  const day = today().toString();
  const [seeker] = await tx.select({ organisationId: jobSeekers.organisationId }).from(jobSeekers)
    .where(and(eq(jobSeekers.personId, personId), lte(jobSeekers.registeredSince, day), or(isNull(jobSeekers.registeredUntil), gte(jobSeekers.registeredUntil, day))))
    .for("share");
  if (!seeker || !can(actor, action, { mediatorOrganisationId: seeker.organisationId })) throw notFound("person");
  if (personId === actor.personId) throw new DomainError("referral.ownCase");
};
