import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRequests, decisions } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import type { DecisionRow } from "@/lib/domain/plans/view";
import { isUuid } from "@/lib/domain/validation";
import { placementSubject } from "@/lib/server/placements/lock-placement";

/** The decisions of a placement, newest first; none for who may not read them. */
export const listDecisions = async (actor: Actor, placementId: string): Promise<DecisionRow[]> => {
  const [placement] = isUuid(placementId) ? await db().select().from(placements).where(eq(placements.id, placementId)) : [];
  if (!placement || !can(actor, "decision.read", placementSubject(placement))) return [];
  return db().select({
    reference: decisions.reference, kind: decisionRequests.kind, outcome: decisions.outcome, approvedUntil: decisions.approvedUntil, decidedAt: decisions.decidedAt,
  }).from(decisions).innerJoin(decisionRequests, eq(decisionRequests.id, decisions.requestId))
    .where(eq(decisions.placementId, placementId)).orderBy(desc(decisions.decidedAt), desc(decisions.reference)).limit(50);
};
