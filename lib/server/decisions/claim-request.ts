import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { authoritySettings, decisionRequests } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { claimantOf } from "@/lib/domain/decisions/may-decide";
import type { RequestTarget } from "@/lib/domain/decisions/schema";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockRequest, type DecisionRequest } from "@/lib/server/decisions/lock-request";

const assertFree = async (tx: Tx, actor: Actor, request: DecisionRequest): Promise<void> => {
  if (request.status === "decided" || request.status === "withdrawn") throw new DomainError("transition.notNow", { event: "claim", status: request.status });
  const [settings] = await tx.select({ hours: authoritySettings.claimHours }).from(authoritySettings).where(eq(authoritySettings.organisationId, request.organisationId));
  const claimant = claimantOf(request, { now: now(), hours: settings?.hours ?? 24 });
  if (claimant !== null && claimant !== actor.personId) throw new DomainError("decision.claimedByColleague");
};

/** Takes a request on, so that colleagues leave it: for the hours that the authority set. Again by the same person starts them anew. */
export const claimRequest = (actor: Actor, { requestId }: RequestTarget): Promise<void> =>
  command(actor, async (tx) => {
    const { request, placement } = await lockRequest(tx, requestId, { actor });
    await assertFree(tx, actor, request);
    // Not a new version: what is asked stays the same, and a colleague's page may go on showing it.
    await tx.update(decisionRequests).set({ claimedById: actor.personId, claimedAt: now() }).where(eq(decisionRequests.id, requestId));
    await recordAudit(tx, { actor, event: "request.claim", subjectKind: "placement", subjectId: placement.id, details: { requestId } });
  });

/** Gives a request back that one took on; what a colleague holds stays theirs until its time is over. */
export const releaseRequest = (actor: Actor, { requestId }: RequestTarget): Promise<void> =>
  command(actor, async (tx) => {
    const { request, placement } = await lockRequest(tx, requestId, { actor });
    await assertFree(tx, actor, request);
    await tx.update(decisionRequests).set({ claimedById: null, claimedAt: null }).where(eq(decisionRequests.id, requestId));
    await recordAudit(tx, { actor, event: "request.release", subjectKind: "placement", subjectId: placement.id, details: { requestId } });
  });
