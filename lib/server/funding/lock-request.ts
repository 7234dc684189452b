import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { fundingRequests } from "@/db/schema/funding";
import { assertCan, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { isAskable, type FundingStatus } from "@/lib/domain/funding/status";
import { lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";

export type FundingRequest = typeof fundingRequests.$inferSelect;

/**
 * Throws `funding.tooLate` once who pays is written in a text that is out for signature, or signed: the text and the
 * money must say the same.
 */
export const assertNotWritten = async (tx: Tx, { id, status }: Pick<Placement, "id" | "status">): Promise<void> => {
  const [agreement] = await tx.select({ status: agreements.status }).from(agreements).where(eq(agreements.placementId, id));
  if (!isAskable(status, agreement?.status ?? null)) throw new DomainError("funding.tooLate");
};

interface Wanted {
  actor: Actor;
  action: Action;
  /** States in which the request can be dealt with. */
  from?: readonly FundingStatus[];
}

/**
 * A request with its placement, both locked, for somebody who may do `action` to the placement.
 * Another version than was seen, or one that was dealt with, is `conflict`.
 */
export const lockRequest = async (
  tx: Tx, { id, version }: { id: string; version: number }, { actor, action, from = ["open"] }: Wanted,
): Promise<{ request: FundingRequest; placement: Placement }> => {
  assertCan(actor, "placement.list");
  const [seen] = await tx.select({ placementId: fundingRequests.placementId }).from(fundingRequests).where(eq(fundingRequests.id, id));
  if (!seen) throw notFound("funding");
  const placement = await lockPlacement(tx, seen.placementId, { actor, action });
  const [request] = await tx.select().from(fundingRequests).where(eq(fundingRequests.id, id)).for("update");
  if (!request || request.version !== version || !from.some((status) => status === request.status)) throw new DomainError("conflict");
  return { request, placement };
};
