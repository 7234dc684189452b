import { unknown, type Rule } from "../finding";
import type { Bilingual, Source } from "../source";
import { dayText } from "../text";

/** The plan was approved on or before the first day. `by` says who approves. */
export const planApproval = (by: Bilingual, source: Source): Rule => ({
  name: "plan-approval", source,
  judge: ({ plan, startsOn: limit }) => {
    if (!plan) return unknown(["plan"], { nl: `of ${by.nl} het plan goedkeurde`, en: `whether ${by.en} approved the plan` }, limit);
    const { approvedOn: actual } = plan;
    if (actual === undefined) return { outcome: "fail", limit, message: { nl: `${by.nl} heeft het plan nog niet goedgekeurd.`, en: `${by.en} has not approved the plan yet.` } };
    const day = dayText(actual);
    return actual <= limit
      ? { outcome: "pass", actual, limit, message: { nl: `Goedgekeurd door ${by.nl} op ${day.nl}.`, en: `Approved by ${by.en} on ${day.en}.` } }
      : { outcome: "fail", actual, limit, message: { nl: `Het plan is pas op ${day.nl} goedgekeurd. Dat moet op of voor de eerste dag.`, en: `The plan was approved on ${day.en}. That must be on or before the first day.` } };
  },
});
