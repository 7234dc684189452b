import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fundingRequests } from "@/db/schema/funding";
import { assertCan, type Action, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";

export type FundingRequest = typeof fundingRequests.$inferSelect;

/**
 * An open request with its placement, both locked, for somebody who may do `action` to the placement.
 * Another version than was seen, or one that was dealt with, is `conflict`.
 */
export const lockRequest = async (
  tx: Tx, { id, version }: { id: string; version: number }, { actor, action }: { actor: Actor; action: Action },
): Promise<{ request: FundingRequest; placement: Placement }> => {
  assertCan(actor, "placement.list");
  const [seen] = await tx.select({ placementId: fundingRequests.placementId }).from(fundingRequests).where(eq(fundingRequests.id, id));
  if (!seen) throw notFound("funding");
  const placement = await lockPlacement(tx, seen.placementId, { actor, action });
  const [request] = await tx.select().from(fundingRequests).where(eq(fundingRequests.id, id)).for("update");
  if (!request || request.version !== version || request.status !== "open") throw new DomainError("conflict");
  return { request, placement };
};
