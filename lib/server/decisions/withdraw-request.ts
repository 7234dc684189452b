import { eq, sql } from "drizzle-orm";
import { plans } from "@/db/schema/agreements";
import { decisionRequests } from "@/db/schema/mediation";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { RequestTarget } from "@/lib/domain/decisions/schema";
import { requestEvents } from "@/lib/domain/decisions/status";
import { DomainError } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { processOf } from "@/lib/domain/placements/process";
import { planEvents } from "@/lib/domain/plans/status";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockRequest, requestSubject, type DecisionRequest } from "@/lib/server/decisions/lock-request";
import { notify } from "@/lib/server/outbox";
import { placementEvent, savePlacement, type Placement } from "@/lib/server/placements/lock-placement";

/** A plan: who writes it in this kind. Another question several parties may ask: each takes back its own only. */
const assertMayWithdraw = (actor: Actor, placement: Placement, request: DecisionRequest): void => {
  const subject = requestSubject(placement, request);
  if (request.kind === "plan") {
    assertCan(actor, "plan.write", subject);
    if (!processOf(placement.instrument)?.plan?.by.includes(actor.role)) throw new DomainError("forbidden");
    return;
  }
  assertCan(actor, "decision.request", subject);
  if (request.requestedById !== actor.personId) throw new DomainError("forbidden");
};

/**
 * Takes a question back before it is decided: a plan by who writes it, another question by the person who asked. The plan is a draft again, the placement is being
 * prepared again. Throws `forbidden` for another side and `transition.notNow` once it was decided.
 */
export const withdrawRequest = (actor: Actor, { requestId }: RequestTarget): Promise<{ placementId: string }> =>
  command(actor, async (tx) => {
    const { placement, request, plan } = await lockRequest(tx, requestId, { actor, mayRead: true });
    assertMayWithdraw(actor, placement, request);
    const { status } = applyEvent(requestEvents, request, "withdraw", actor.role);
    await tx.update(decisionRequests).set({ status, claimedById: null, claimedAt: null, version: sql`${decisionRequests.version} + 1` }).where(eq(decisionRequests.id, requestId));
    if (plan?.status === "submitted") {
      await tx.update(plans).set({ status: applyEvent(planEvents, plan, "withdraw", actor.role).status, submittedAt: null, version: plan.version + 1 }).where(eq(plans.id, plan.id));
    }
    if (request.kind === "plan") await savePlacement(tx, placement, placementEvent(placement, "withdrawRequest", actor));
    await notify(tx, {
      personIds: request.claimedById && request.claimedById !== actor.personId ? [request.claimedById] : [], kind: "request-withdrawn",
      params: { title: placement.title }, href: `/dossiers/${placement.id}`, dedupeKey: `${requestId}:${request.version}`,
    });
    await recordAudit(tx, { actor, event: "request.withdraw", subjectKind: "placement", subjectId: placement.id, details: { kind: request.kind } });
    return { placementId: placement.id };
  });
