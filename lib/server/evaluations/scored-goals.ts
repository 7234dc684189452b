import { and, desc, eq, inArray } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { goalsOf } from "@/lib/domain/placements/rules";
import { readPlanContent } from "@/lib/domain/plans/content";

interface Scored {
  id: string;
  goals: string;
}

/**
 * What an evaluation scores: the competences of the plan that was approved or made final, where it names any; else the
 * goals of the file.
 */
export const scoredGoals = async ({ id, goals }: Scored, reader: Pick<Tx, "select"> = db()): Promise<string[]> => {
  const [plan] = await reader.select({ content: plans.content }).from(plans)
    .where(and(eq(plans.placementId, id), inArray(plans.status, ["approved", "final"]))).orderBy(desc(plans.number)).limit(1);
  const competences = plan ? readPlanContent(plan.content).competences.map(({ name }) => name) : [];
  return competences.length > 0 ? competences : goalsOf(goals);
};
