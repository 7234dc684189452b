import { and, asc, eq, isNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { modelPlans } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import type { PlanKind } from "@/lib/domain/plans/content";

export interface ModelPlanRow {
  id: string;
  title: string;
}

/** Plans to start from: those of everyone and of the reader's own organisation. */
export const listModelPlans = (actor: Actor, kind: PlanKind): Promise<ModelPlanRow[]> =>
  db().select({ id: modelPlans.id, title: modelPlans.title }).from(modelPlans)
    .where(and(eq(modelPlans.kind, kind), or(isNull(modelPlans.organisationId), actor.organisationId ? eq(modelPlans.organisationId, actor.organisationId) : undefined)))
    .orderBy(asc(modelPlans.title)).limit(200);
