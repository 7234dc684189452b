import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { decisionRequests } from "@/db/schema/mediation";
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
 * A request with its placement and plan, each locked, in the order in which every command locks them: placement,
 * request, plan. Not there and not yours are both `notFound`; seen but not yours to decide is `forbidden`, unless
 * `mayRead` is enough.
 */
export const lockRequest = async (tx: Tx, requestId: string, { actor, mayRead = false }: { actor: Actor; mayRead?: boolean }): Promise<LockedRequest> => {
  const [found] = await tx.select({ placementId: decisionRequests.placementId }).from(decisionRequests).where(eq(decisionRequests.id, requestId));
  if (!found) throw notFound("request");
  const [placement] = await tx.select().from(placements).where(eq(placements.id, found.placementId)).for("update");
  const [row] = await tx.select().from(decisionRequests).where(eq(decisionRequests.id, requestId)).for("update");
  if (!placement || !row) throw notFound("request");
  const subject = requestSubject(placement, row);
  const mayDecide = can(actor, "decision.decide", subject);
  if (!mayDecide && !can(actor, "decision.read", subject)) throw notFound("request");
  if (!mayDecide && !mayRead) throw new DomainError("forbidden");
  const [plan] = row.planId ? await tx.select().from(plans).where(eq(plans.id, row.planId)).for("update") : [];
  return { placement, request: readRequest(row), plan: plan ?? null };
};
