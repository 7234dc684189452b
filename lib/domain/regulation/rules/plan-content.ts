import { unknown, type Rule } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual, Source } from "../source";
import { sentences } from "../text";

type Plan = NonNullable<Facts["plan"]>;

const isFilled = (value: string | undefined): boolean => value !== undefined && value.trim() !== "";
const hasCompetences = ({ competences = [] }: Plan): boolean =>
  competences.length > 0 && competences.every(({ name, method }) => isFilled(name) && isFilled(method));
const hasActions = ({ startSituationActions = [] }: Plan): boolean => startSituationActions.some(isFilled);

interface Content {
  readonly isComplete: (plan: Plan) => boolean;
  readonly pass: Bilingual;
  readonly fail: Bilingual;
}

const contents = {
  opleidingsplan: {
    isComplete: hasCompetences,
    pass: { nl: "Het plan noemt de competenties, en hoe de stagiair ze leert.", en: "The plan names the competences, and how the trainee learns them." },
    fail: { nl: "Noem minstens één competentie, en bij elke competentie hoe de stagiair ze leert.", en: "Name at least one competence, and for each how the trainee learns it." },
  },
  stageplan: {
    isComplete: (plan) => isFilled(plan.objective) && (hasCompetences(plan) || hasActions(plan)),
    pass: { nl: "Het plan noemt het doel, en de competenties of de acties om de beginsituatie in kaart te brengen.", en: "The plan names the objective, and the competences or the actions that map the start situation." },
    fail: { nl: "Noem het doel, en de competenties met de manier van leren. Gaat dat laatste niet, noem dan de acties om de beginsituatie in kaart te brengen.", en: "Name the objective, and the competences with the way of learning. If the latter is impossible, name the actions that map the start situation." },
  },
  // An activeringsstage begins with actions and ends with a plan of training: either is content.
  startOrEnd: {
    isComplete: (plan) => hasActions(plan) || hasCompetences(plan),
    pass: { nl: "Het plan noemt de acties om de beginsituatie in kaart te brengen, of de competenties en hoe de stagiair ze leert.", en: "The plan names the actions that map the start situation, or the competences and how the trainee learns them." },
    fail: { nl: "Noem de acties om de beginsituatie in kaart te brengen, of de competenties en hoe de stagiair ze leert.", en: "Name the actions that map the start situation, or the competences and how the trainee learns them." },
  },
} as const satisfies Record<string, Content>;

/** What stands in the plan. `also` says what else is wanted, of which no fact tells. */
export const planContent = (wanted: keyof typeof contents, source: Source, also?: Bilingual): Rule => {
  const { isComplete, pass, fail }: Content = contents[wanted];
  return {
    name: "plan-content", source,
    judge: ({ plan }) => {
      if (!plan) return unknown(["plan"], { nl: "wat er in het plan staat", en: "what stands in the plan" });
      return isComplete(plan) ? { outcome: "pass", message: sentences(pass, also) } : { outcome: "fail", message: sentences(fail, also) };
    },
  };
};
