import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { DomainError } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import type { Placement } from "@/lib/server/placements/lock-placement";

/**
 * What must have been decided before anybody signs: the plan is approved where VDAB or its partner approves
 * (`placement.notApproved`), and made final where the parties sign it with the agreement (`placement.planMissing`).
 */
export const assertReadyToSign = async (tx: Tx, placement: Placement): Promise<void> => {
  const process = processOf(placement.instrument);
  if (!process) throw new DomainError("placement.instrumentNotYet");
  if (process.approval !== "none") {
    if (placement.status !== "approved") throw new DomainError("placement.notApproved");
    return;
  }
  if (!process.plan) return;
  const [final] = await tx.select({ id: plans.id }).from(plans).where(and(eq(plans.placementId, placement.id), eq(plans.status, "final"))).limit(1);
  if (!final) throw new DomainError("placement.planMissing");
};
