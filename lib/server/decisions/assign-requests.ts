import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisionRequests } from "@/db/schema/mediation";
import { memberships } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { AssignedRow, AssignRequests, ShownRequest } from "@/lib/domain/decisions/assignment";
import { claimantOf, isOwnCase } from "@/lib/domain/decisions/may-decide";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { chooseMandate } from "@/lib/server/decisions/choose-mandate";
import { lockRequest, type ClaimableRequest } from "@/lib/server/decisions/lock-request";
import { notify } from "@/lib/server/outbox";

/** Somebody else who mediates for the same organisation today; their membership stays until the transaction ends. */
const assertColleague = async (tx: Tx, actor: Actor, personId: string): Promise<void> => {
  const day = today().toString();
  const [colleague] = personId === actor.personId ? [] : await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.personId, personId), eq(memberships.organisationId, actor.organisationId ?? ""), eq(memberships.role, "mediator"), sql`${memberships.withdrawnAt} is null`,
    sql`${day} between ${memberships.validFrom} and coalesce(${memberships.validTo}, 'infinity')`)).limit(1).for("share");
  if (!colleague) throw new DomainError("assign.notColleague", {}, "toPersonId");
};

/** Whose it is now, where that bars giving it away: a colleague who took it on keeps it, one to whom it was assigned does not. */
const assertAsShown = (actor: Actor, { request, claimHours }: ClaimableRequest, { version, holderId }: ShownRequest): void => {
  if (request.status !== "open") throw new DomainError("transition.notNow", { event: "assign", status: request.status });
  const holder = claimantOf(request, { now: now(), hours: claimHours });
  if (request.version !== version || holder !== holderId) throw new DomainError("conflict");
  if (holder !== null && holder !== actor.personId && request.assignedById === null) throw new DomainError("decision.claimedByColleague");
};

/** The colleague would be able to decide: a mandate of today covers it, and they have no part in the case. */
const assertMayGet = async (tx: Tx, personId: string, { placement, request, plan }: ClaimableRequest): Promise<void> => {
  const contributorIds = plan ? [...plan.contributorIds, plan.authorId] : [];
  if (isOwnCase(personId, { ...placement, requestedById: request.requestedById, contributorIds })) throw new DomainError("assign.ownCase");
  try {
    await chooseMandate(tx, { personId }, { organisationId: request.organisationId, province: request.province, instrument: placement.instrument });
  } catch (error) {
    throw error instanceof DomainError && error.code === "decision.noMandate" ? new DomainError("assign.noMandate") : error;
  }
};

interface Answered extends AssignedRow {
  /** The file of what was assigned now; null where nothing changed. */
  placementId: string | null;
}

/** Assigns one request, or answers why not. Nothing was written when it is refused, so the others go on. */
const assignOne = async (tx: Tx, { actor, toPersonId, shown }: { actor: Actor; toPersonId: string; shown: ShownRequest }): Promise<Answered> => {
  const { requestId } = shown;
  try {
    const locked = await lockRequest(tx, requestId, { actor });
    // Sent twice, it is done already: nobody is told again.
    if (locked.request.status === "open" && locked.request.claimedById === toPersonId && locked.request.assignedById !== null) return { requestId, problem: null, placementId: null };
    assertAsShown(actor, locked, shown);
    await assertMayGet(tx, toPersonId, locked);
    await tx.update(decisionRequests).set({ claimedById: toPersonId, claimedAt: now(), assignedById: actor.personId }).where(eq(decisionRequests.id, requestId));
    return { requestId, problem: null, placementId: locked.placement.id };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { requestId, problem: { code: error.code, params: error.params }, placementId: null };
  }
};

/**
 * Gives requests to a colleague of the same organisation, who is told once. One answer a request, in the order given: each
 * only as it was shown (`conflict`), while open, not from who took it on (`decision.claimedByColleague`), and only where
 * the colleague may decide (`assign.noMandate`, `assign.ownCase`). Throws `assign.notColleague` on `toPersonId`.
 */
export const assignRequests = (actor: Actor, { toPersonId, request }: AssignRequests): Promise<AssignedRow[]> =>
  command(actor, async (tx) => {
    assertCan(actor, "queue.list");
    await assertColleague(tx, actor, toPersonId);
    const rows: Answered[] = [];
    // In one order, so that two who assign the same requests do not wait for each other.
    const inOrder = request.toSorted((a, b) => a.requestId.localeCompare(b.requestId));
    for (const shown of inOrder) rows.push(await assignOne(tx, { actor, toPersonId, shown }));
    const assigned = rows.flatMap(({ requestId, placementId }) => (placementId === null ? [] : [{ requestId, placementId }]));
    if (assigned.length > 0) {
      await notify(tx, {
        personIds: [toPersonId], kind: "requests-assigned", params: { by: actor.name, count: assigned.length }, href: "/bemiddelaar/wachtrij?who=me", dedupeKey: randomUUID(),
      });
    }
    for (const { requestId, placementId } of assigned) {
      await recordAudit(tx, { actor, event: "request.assign", subjectKind: "placement", subjectId: placementId, details: { requestId, to: toPersonId } });
    }
    return request.flatMap(({ requestId }) => rows.filter((row) => row.requestId === requestId).slice(0, 1).map(({ problem }) => ({ requestId, problem })));
  });
