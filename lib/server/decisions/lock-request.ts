import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { authoritySettings, decisionRequests } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { requestKindOf, type RequestKind } from "@/lib/domain/decisions/kinds";
import { requestStatuses, type RequestStatus } from "@/lib/domain/decisions/status";
import { placementSubject, type Placement } from "@/lib/server/placements/lock-placement";

export type Plan = typeof plans.$inferSelect;
type Row = typeof decisionRequests.$inferSelect;
export type DecisionRequest = Omit<Row, "kind" | "status"> & { kind: RequestKind; status: RequestStatus };

export interface LockedRequest {
  placement: Placement;
  request: DecisionRequest;
  /** The version that is asked to be approved; null for another question. */
  plan: Plan | null;
}

export interface ClaimableRequest extends LockedRequest {
  /** How long a request stays with who took it on: the authority's setting. */
  claimHours: number;
}

/** Where an authority set no other time. */
const usualClaimHours = 24;

/** A stored request with its kind and status as the domain knows them; the database holds no others. */
export const readRequest = (row: Row): DecisionRequest => {
  const kind = requestKindOf(row.kind);
  const status = requestStatuses.find((known) => known === row.status);
  if (!kind || !status) throw new TypeError(`a request of an unknown kind: ${row.kind}, ${row.status}`);
  return { ...row, kind, status };
};

/** Who is bound to a request, for the permission table. */
export const requestSubject = (placement: Placement, { organisationId }: Pick<Row, "organisationId">) =>
  ({ ...placementSubject(placement), deciderOrganisationId: organisationId });

/**
 * A request with its placement, both locked, in the order in which every command locks them: placement, request. Whoever
 * writes a plan locks its placement too, so the plan stays as it was read. Not there and not yours are both `notFound`; seen but not yours to decide is `forbidden`, unless
 * `mayRead` is enough.
 */
export const lockRequest = async (tx: Tx, requestId: string, { actor, mayRead = false }: { actor: Actor; mayRead?: boolean }): Promise<ClaimableRequest> => {
  // One statement each: a decision by keyboard must be quick.
  const asked = tx.select({ id: decisionRequests.placementId }).from(decisionRequests).where(eq(decisionRequests.id, requestId));
  const [placement] = await tx.select().from(placements).where(eq(placements.id, asked)).for("update");
  const [locked] = await tx.select({ row: decisionRequests, plan: plans, claimHours: authoritySettings.claimHours }).from(decisionRequests)
    .leftJoin(plans, eq(plans.id, decisionRequests.planId)).leftJoin(authoritySettings, eq(authoritySettings.organisationId, decisionRequests.organisationId))
    .where(eq(decisionRequests.id, requestId)).for("update", { of: decisionRequests });
  if (!placement || !locked) throw notFound("request");
  const { row, plan, claimHours } = locked;
  const subject = requestSubject(placement, row);
  const mayDecide = can(actor, "decision.decide", subject);
  if (!mayDecide && !can(actor, "decision.read", subject)) throw notFound("request");
  if (!mayDecide && !mayRead) throw new DomainError("forbidden");
  return { placement, request: readRequest(row), plan, claimHours: claimHours ?? usualClaimHours };
};
