import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { processOf, type Process } from "@/lib/domain/placements/process";
import { lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";

export type Plan = typeof plans.$inferSelect;

/** The latest version of a placement's plan, locked; null before anybody wrote one. */
export const lockLatestPlan = async (tx: Tx, placementId: string): Promise<Plan | null> => {
  const [latest] = await tx.select().from(plans).where(eq(plans.placementId, placementId)).orderBy(desc(plans.number)).limit(1).for("update");
  return latest ?? null;
};

interface PlanToWrite {
  placement: Placement;
  process: Process & { plan: NonNullable<Process["plan"]> };
}

/**
 * The placement whose plan somebody writes, locked. Throws `plan.none` for a kind without one, `forbidden` for a role
 * that does not write it in this kind, and `plan.tooLate` once the agreement is signed.
 */
export const lockPlacementToPlan = async (tx: Tx, placementId: string, actor: Actor): Promise<PlanToWrite> => {
  const placement = await lockPlacement(tx, placementId, { actor, action: "plan.write" });
  const process = processOf(placement.instrument);
  if (!process?.plan) throw new DomainError("plan.none");
  if (!process.plan.by.includes(actor.role)) throw new DomainError("forbidden");
  if (!["prepared", "approval-requested", "approved", "refused"].includes(placement.status)) throw new DomainError("plan.tooLate");
  return { placement, process: { ...process, plan: process.plan } };
};

/** The plan with its placement, found by the plan; locked in the order placement, plan. */
export const lockPlan = async (tx: Tx, planId: string, actor: Actor): Promise<PlanToWrite & { plan: Plan }> => {
  const [found] = await tx.select({ placementId: plans.placementId }).from(plans).where(eq(plans.id, planId));
  if (!found) throw notFound("plan");
  const target = await lockPlacementToPlan(tx, found.placementId, actor);
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId)).for("update");
  if (!plan) throw notFound("plan");
  return { ...target, plan };
};
