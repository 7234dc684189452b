import { sanctionCases } from "@/db/schema/mediation";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { assertBreachIn } from "@/lib/domain/sanctions/rules";
import type { ProposeSanction } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { nextReference } from "@/lib/server/references";
import { findBreached, groundFor } from "@/lib/server/sanctions/breach";

/**
 * Opens a case against an employer for a breach in one of its placements. Nothing is said to the employer yet.
 * Throws `sanction.noGround` where the law knows no sanction for that placement, `sanction.alreadyOpen` (database) beside another case.
 */
export const proposeSanction = (actor: Actor, input: ProposeSanction): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "sanction.propose");
    return once(tx, { actor, action: "sanction.propose", key: input.key, input }, async () => {
      const placement = await findBreached(tx, input.placementId);
      if (placement.hostId === actor.organisationId) throw new DomainError("sanction.ownOrganisation");
      assertBreachIn(placement, input.breachOn, today().toString());
      groundFor(placement);
      const [found] = await tx.insert(sanctionCases).values({
        reference: await nextReference(tx, "SAN"), organisationId: placement.hostId, placementId: placement.id,
        facts: input.facts, breachOn: input.breachOn, proposedById: actor.personId, proposedAt: now(),
      }).returning({ id: sanctionCases.id });
      if (!found) throw notFound("sanction");
      await recordAudit(tx, { actor, event: "sanction.propose", subjectKind: "sanction", subjectId: found.id, details: { placementId: placement.id, organisationId: placement.hostId } });
      return found;
    });
  });
