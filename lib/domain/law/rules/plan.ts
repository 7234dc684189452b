import { afterMonths, addDays } from "../calendar";
import { finding, missing, type Rule } from "../finding";
import type { Facts } from "../schema";
import type { Source } from "../source";

type PlanKind = "stageplan" | "opleidingsplan";
type Plan = NonNullable<Facts["plan"]>;

const noPlan = missing("het plan", "the plan");

/** Which plan the version wants. A plan that does not say its kind has none. */
export const planKind = (kind: PlanKind, source: Source): Rule => ({ plan }) => {
  if (!plan) return finding("plan-kind", source, { outcome: "unknown", limit: kind, message: noPlan });
  return plan.kind === kind
    ? finding("plan-kind", source, { outcome: "pass", actual: kind, limit: kind, message: { nl: `Er is een ${kind}.`, en: `There is a ${kind}.` } })
    : finding("plan-kind", source, { outcome: "fail", actual: plan.kind ?? null, limit: kind, message: { nl: `Hier hoort een ${kind} bij.`, en: `This needs a ${kind}.` } });
};

const filled = (value: string | undefined): boolean => value !== undefined && value.trim() !== "";
const hasCompetences = ({ competences = [] }: Plan): boolean =>
  competences.length > 0 && competences.every(({ name, method }) => filled(name) && filled(method));
const hasActions = ({ startSituationActions = [] }: Plan): boolean => startSituationActions.some(filled);

const contents = {
  opleidingsplan: {
    isComplete: hasCompetences,
    pass: { nl: "Het plan noemt de competenties en hoe de stagiair ze leert.", en: "The plan names the competences and how the trainee learns them." },
    fail: { nl: "Noem minstens één competentie, en bij elke competentie hoe de stagiair ze leert.", en: "Name at least one competence, and for each how the trainee learns it." },
  },
  // The objective always; competences with their method or, if that cannot be, actions that map the start situation.
  stageplan: {
    isComplete: (plan: Plan) => filled(plan.objective) && (hasCompetences(plan) || hasActions(plan)),
    pass: { nl: "Het plan noemt het doel, en de competenties of de acties om de beginsituatie in kaart te brengen.", en: "The plan names the objective, and the competences or the actions that map the start situation." },
    fail: { nl: "Noem het doel, en de competenties met de manier van leren. Kan dat niet, noem dan de acties om de beginsituatie in kaart te brengen.", en: "Name the objective, and the competences with the way of learning. If that cannot be, name the actions that map the start situation." },
  },
  "start-actions": {
    isComplete: hasActions,
    pass: { nl: "De acties om de beginsituatie in kaart te brengen staan er.", en: "The actions that map the start situation are there." },
    fail: { nl: "Noem de acties om de beginsituatie in kaart te brengen.", en: "Name the actions that map the start situation." },
  },
} as const;

/** What stands in the plan. */
export const planContent = (wanted: keyof typeof contents, source: Source): Rule => ({ plan }) => {
  if (!plan) return finding("plan-content", source, { outcome: "unknown", message: noPlan });
  const { isComplete, pass, fail } = contents[wanted];
  return isComplete(plan)
    ? finding("plan-content", source, { outcome: "pass", message: pass })
    : finding("plan-content", source, { outcome: "fail", message: fail });
};

/** The plan was approved on or before the first day. `by` says who approves. */
export const planApproval = (by: { nl: string; en: string }, source: Source): Rule => ({ plan, startsOn }) => {
  if (!plan) return finding("plan-approval", source, { outcome: "unknown", limit: startsOn, message: noPlan });
  const { approvedOn } = plan;
  if (approvedOn === undefined) return finding("plan-approval", source, { outcome: "fail", limit: startsOn, message: { nl: `Het plan is nog niet goedgekeurd door ${by.nl}.`, en: `The plan has not been approved by ${by.en} yet.` } });
  return approvedOn <= startsOn
    ? finding("plan-approval", source, { outcome: "pass", actual: approvedOn, limit: startsOn, message: { nl: `Goedgekeurd door ${by.nl} op ${approvedOn}.`, en: `Approved by ${by.en} on ${approvedOn}.` } })
    : finding("plan-approval", source, { outcome: "fail", actual: approvedOn, limit: startsOn, message: { nl: "Het plan werd pas na de eerste dag goedgekeurd.", en: "The plan was approved after the first day." } });
};

/** The plan was asked at least three weeks and at most three months before the first day. */
export const requestWindow = (source: Source): Rule => ({ plan, startsOn }) => {
  if (plan?.requestedOn === undefined) return null;
  const earliest = addDays(plan.requestedOn, 21);
  const latest = afterMonths(plan.requestedOn, 3);
  const message = startsOn < earliest
    ? { nl: `Vraag het plan minstens 3 weken vooraf. Na deze aanvraag kan de stage starten vanaf ${earliest}.`, en: `Ask for the plan at least 3 weeks ahead. After this request the placement can start from ${earliest}.` }
    : { nl: `Vraag het plan hoogstens 3 maanden vooraf. Met deze aanvraag start de stage ten laatste op ${latest}.`, en: `Ask for the plan at most 3 months ahead. With this request the placement starts by ${latest}.` };
  const isInside = startsOn >= earliest && startsOn <= latest;
  return finding("request-window", source, {
    outcome: isInside ? "pass" : "fail", actual: plan.requestedOn, limit: startsOn < earliest ? earliest : latest,
    message: isInside ? { nl: "Op tijd gevraagd: tussen 3 weken en 3 maanden vooraf.", en: "Asked in time: between 3 weeks and 3 months ahead." } : message,
  });
};

/** The agreement was signed on or before the first day. */
export const signedBeforeStart = (source: Source): Rule => ({ signedOn, startsOn }) => {
  if (signedOn === undefined) return finding("signed-before-start", source, { outcome: "unknown", limit: startsOn, message: missing("de dag van de handtekening", "the day of signature") });
  return signedOn <= startsOn
    ? finding("signed-before-start", source, { outcome: "pass", actual: signedOn, limit: startsOn, message: { nl: "Getekend op of voor de eerste dag.", en: "Signed on or before the first day." } })
    : finding("signed-before-start", source, { outcome: "fail", actual: signedOn, limit: startsOn, message: { nl: "Getekend na de eerste dag. Iedereen moet tekenen op of voor de eerste dag.", en: "Signed after the first day. Everyone must sign on or before the first day." } });
};
