import rows from "@/db/reference/model-plans.json";
import { occupations } from "@/db/reference/occupations";
import { planContentSchema, planKindOf, type PlanContent, type PlanKind } from "@/lib/domain/plans/content";

interface ModelPlan {
  kind: PlanKind;
  /** A code of `occupations`. */
  occupation: string;
  title: string;
  content: PlanContent;
}

const known = new Set<string>(occupations.map(({ code }) => code));

/**
 * Plans to start from, written for this site: what a trainee can learn in a job and how. Of everyone; an organisation
 * adds its own beside them. Throws when a row is no plan or names no occupation.
 */
export const modelPlans: readonly ModelPlan[] = rows.map(({ kind, occupation, title, content }) => {
  if (!known.has(occupation)) throw new TypeError(`no such occupation: ${occupation}`);
  return { kind: planKindOf(kind), occupation, title, content: planContentSchema.parse(content) };
});
