import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRequests, decisions } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { readLetter, type Letter } from "@/lib/domain/decisions/letter";
import { notFound } from "@/lib/domain/errors";
import { isUuid } from "@/lib/domain/validation";
import { requestSubject } from "@/lib/server/decisions/lock-request";

interface DecisionLetter {
  letter: Letter;
  sha256: string;
  outcome: string;
}

/** The letter of a decision, from the bytes that its hash covers. Throws `notFound` for whom the file does not concern. */
export const getDecision = async (actor: Actor, placementId: string, reference: string): Promise<DecisionLetter> => {
  const [row] = isUuid(placementId)
    ? await db().select({ decision: decisions, placement: placements, request: decisionRequests })
        .from(decisions).innerJoin(placements, eq(placements.id, decisions.placementId)).innerJoin(decisionRequests, eq(decisionRequests.id, decisions.requestId))
        .where(and(eq(decisions.placementId, placementId), eq(decisions.reference, reference)))
    : [];
  if (!row) throw notFound("decision");
  const subject = requestSubject(row.placement, row.request);
  if (!can(actor, "decision.read", subject) && !can(actor, "decision.decide", subject)) throw notFound("decision");
  return { letter: readLetter(row.decision.letter), sha256: row.decision.sha256, outcome: row.decision.outcome };
};
