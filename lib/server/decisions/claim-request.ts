import { eq } from "drizzle-orm";
import { decisionRequests } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { claimantOf } from "@/lib/domain/decisions/may-decide";
import type { RequestTarget } from "@/lib/domain/decisions/schema";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockRequest, type ClaimableRequest } from "@/lib/server/decisions/lock-request";

const assertFree = (actor: Actor, { request, claimHours }: ClaimableRequest): void => {
  if (request.status === "decided" || request.status === "withdrawn") throw new DomainError("transition.notNow", { event: "claim", status: request.status });
  const claimant = claimantOf(request, { now: now(), hours: claimHours });
  if (claimant !== null && claimant !== actor.personId) throw new DomainError("decision.claimedByColleague");
};

/** Takes a request on, so that colleagues leave it: for the hours that the authority set. Again by the same person starts them anew. */
export const claimRequest = (actor: Actor, { requestId }: RequestTarget): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockRequest(tx, requestId, { actor });
    assertFree(actor, locked);
    // Not a new version: what is asked stays the same, and a colleague's page may go on showing it.
    await tx.update(decisionRequests).set({ claimedById: actor.personId, claimedAt: now(), assignedById: null }).where(eq(decisionRequests.id, requestId));
    await recordAudit(tx, { actor, event: "request.claim", subjectKind: "placement", subjectId: locked.placement.id, details: { requestId } });
  });

/** Gives a request back that one took on or was assigned; what a colleague holds stays theirs. */
export const releaseRequest = (actor: Actor, { requestId }: RequestTarget): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockRequest(tx, requestId, { actor });
    assertFree(actor, locked);
    await tx.update(decisionRequests).set({ claimedById: null, claimedAt: null, assignedById: null }).where(eq(decisionRequests.id, requestId));
    await recordAudit(tx, { actor, event: "request.release", subjectKind: "placement", subjectId: locked.placement.id, details: { requestId } });
  });
