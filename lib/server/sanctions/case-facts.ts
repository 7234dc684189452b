import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { findBreached, groundFor } from "@/lib/server/sanctions/breach";
import type { LetterFacts } from "@/lib/server/sanctions/letters";
import type { SanctionCase } from "@/lib/server/sanctions/lock-case";

/** What a letter about a case states, signed by who acts now. Throws `sanction.noGround` when the law knows none (any more). */
export const factsOfCase = async (tx: Tx, found: SanctionCase, actor: Actor): Promise<LetterFacts & { advice: { lastDay: string } }> => {
  if (!found.placementId || !actor.organisationId) throw notFound("sanction");
  const placement = await findBreached(tx, found.placementId);
  return {
    reference: found.reference, authorityId: actor.organisationId, organisationId: found.organisationId, signedBy: actor.name,
    facts: found.facts, breachOn: found.breachOn, placement, advice: groundFor(placement),
  };
};
