import { dayText } from "@/lib/domain/regulation/text";
import { sentencesWhen, type Clause } from "../clause";

/** What the trainee learns, by which plan, and who approved it. */
export const learningClause: Clause = ({ plan, goals, process }) => ({
  name: "learning",
  sentences: [
    ...(plan ? [{ key: plan.kind, values: { number: String(plan.number) } }] : []),
    ...sentencesWhen(
      [plan?.approvedOn != null && process.approval === "vdab", { key: "approvedByVdab", values: { day: plan?.approvedOn ? dayText(plan.approvedOn) : "" } }],
      [plan?.approvedOn != null && process.approval === "vdab-or-partner", { key: "approvedByMediator", values: { day: plan?.approvedOn ? dayText(plan.approvedOn) : "" } }],
      [plan !== null && process.approval === "none", { key: "signedAlong" }],
    ),
    ...(goals.length > 0 ? [{ key: "goals" }] : []),
  ],
  items: goals,
});
