import { planStepOf, type PlanView } from "@/lib/domain/plans/view";

export interface PlanMode {
  /** The form, the plan to read through before it is handed in, or the plan to read. */
  mode: "write" | "review" | "read";
  /** A number that is shown beside the one before it. */
  compare: number | null;
}

/** What the page of a plan shows: what its address asks for, as far as the reader may do that now. */
export const planModeOf = (plan: Pick<PlanView, "versions" | "placement" | "rights">, query: Readonly<Record<string, string | string[] | undefined>>): PlanMode => {
  const asked = Number(query.compare);
  const compare = Number.isInteger(asked) && asked > 1 ? asked : null;
  const step = planStepOf(plan);
  if (compare !== null) return { mode: "read", compare };
  if (step === "write" && query.step === "review" && plan.versions.length > 0) return { mode: "review", compare };
  if (step === "write" || (step === "rewrite" && query.step === "write")) return { mode: "write", compare };
  return { mode: "read", compare };
};
