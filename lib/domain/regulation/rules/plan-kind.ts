import { unknown, type Rule } from "../finding";
import type { Source } from "../source";

export type PlanKind = "stageplan" | "opleidingsplan";

/** Which plan a version wants. A plan that does not say its kind has none. */
export const planKind = (kinds: readonly PlanKind[], source: Source): Rule => {
  const limit = kinds.join(" / ");
  const wanted = { nl: kinds.join(" of een "), en: kinds.join(" or a ") };
  return {
    name: "plan-kind", source,
    judge: ({ plan }) => {
      if (!plan) return unknown(["plan"], { nl: `het plan. Hier hoort een ${wanted.nl} bij`, en: `the plan. This needs a ${wanted.en}` }, limit);
      const { kind } = plan;
      return kind !== undefined && kinds.includes(kind)
        ? { outcome: "pass", actual: kind, limit, message: { nl: `Er is een ${kind}.`, en: `There is a ${kind}.` } }
        : { outcome: "fail", actual: kind ?? null, limit, message: { nl: `Hier hoort een ${wanted.nl} bij.`, en: `This needs a ${wanted.en}.` } };
    },
  };
};
