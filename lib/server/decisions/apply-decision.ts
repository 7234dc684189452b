import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { earlyEndGroundOf, type DecisionOutcome } from "@/lib/domain/decisions/kinds";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { planEvents } from "@/lib/domain/plans/status";
import type { ChosenMandate } from "@/lib/server/decisions/choose-mandate";
import type { LockedRequest } from "@/lib/server/decisions/lock-request";
import { applyEarlyEnd } from "@/lib/server/placements/apply-early-end";
import { applyExtension } from "@/lib/server/placements/apply-extension";
import { keptLaw, type Law } from "@/lib/server/placements/law";
import { placementEvent, savePlacement } from "@/lib/server/placements/lock-placement";

interface Decided extends LockedRequest {
  actor: Actor;
  outcome: DecisionOutcome;
  /** The last day that holds from now on, where something was granted. */
  until: string;
  decidedAt: Date;
  mandate: ChosenMandate;
  reasonCode: string;
  reasonText: string;
  law: Law;
}

const planEventOf = { approved: "approve", "approved-other-duration": "approve", "changes-requested": "askMore", refused: "refuse" } as const;

const decidePlan = async (tx: Tx, { actor, placement, plan, outcome, until, decidedAt, mandate, reasonCode, reasonText, law }: Decided): Promise<void> => {
  if (!plan) throw new DomainError("conflict");
  await tx.update(plans).set({
    status: applyEvent(planEvents, plan, planEventOf[outcome], actor.role).status,
    decidedAt, decidedById: actor.personId, mandateId: mandate.mandateId, reasonCode, reasonText, version: plan.version + 1,
  }).where(eq(plans.id, plan.id));
  // Asked for more, the placement goes on waiting.
  if (outcome === "changes-requested") return;
  if (outcome === "refused") await savePlacement(tx, placement, placementEvent(placement, "refuse", actor));
  else await savePlacement(tx, placement, { ...placementEvent(placement, "approve", actor), endsOn: until, ...keptLaw(law) });
};

/** What a decision does to plan and placement, in the decision's own transaction. */
export const applyDecision = async (tx: Tx, decided: Decided): Promise<void> => {
  const { actor, placement, request, outcome, until } = decided;
  if (request.kind === "plan") return decidePlan(tx, decided);
  if (outcome === "changes-requested" || outcome === "refused") return;
  if (request.kind === "extension") await applyExtension(tx, { actor, placement, until });
  else await applyEarlyEnd(tx, { actor, placement, on: until, ground: earlyEndGroundOf(request.ground) ?? "other" });
};
