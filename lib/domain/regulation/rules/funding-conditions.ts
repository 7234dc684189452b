import { unknown, type Judgement, type Rule } from "../finding";
import type { Facts } from "../schema";
import type { Source } from "../source";
import { dayText } from "../text";

type Funding = NonNullable<Facts["funding"]>;
const paysItself = { nl: "De organisatie betaalt zelf.", en: "The organisation pays itself." };

const involvement = ({ serviceInvolvedOn: actual, selectionStartedOn: limit }: Funding): Judgement | null => {
  if (actual === undefined || limit === undefined || actual <= limit) return null;
  const [involved, selection] = [dayText(actual), dayText(limit)];
  return {
    outcome: "fail", actual, limit,
    message: { nl: `De dienst was er pas bij vanaf ${involved.nl}; de selectie begon op ${selection.nl}. ${paysItself.nl}`, en: `The service was involved from ${involved.en} on; the selection began on ${selection.en}. ${paysItself.en}` },
  };
};

/** The diversity service pays, at the Flemish government, when budget is left and it was there from the selection on. */
export const fundingConditions = (source: Source): Rule => ({
  name: "funding-conditions", source,
  judge: ({ funding, host }) => {
    if (funding?.payer !== "diversity-service") return null;
    if (host?.kind !== undefined && host.kind !== "flemish-government") {
      return { outcome: "fail", actual: host.kind, limit: "flemish-government", message: { nl: `De dienst Diversiteitsbeleid betaalt alleen binnen de Vlaamse overheid. ${paysItself.nl}`, en: `The diversity service pays only within the Flemish government. ${paysItself.en}` } };
    }
    if (funding.budgetAvailable === false) return { outcome: "fail", actual: false, limit: true, message: { nl: `Het budget is op. ${paysItself.nl}`, en: `The budget is used up. ${paysItself.en}` } };
    const late = involvement(funding);
    if (late) return late;
    const needed = ["budgetAvailable", "serviceInvolvedOn", "selectionStartedOn"] as const;
    const missing = needed.filter((name) => funding[name] === undefined).map((name) => `funding.${name}`);
    if (missing.length > 0) return unknown(missing, { nl: "of er budget is, of sinds wanneer de dienst erbij is", en: "whether budget is left, or since when the service is involved" });
    return { outcome: "pass", actual: funding.serviceInvolvedOn ?? null, limit: funding.selectionStartedOn ?? null, message: { nl: "Er is budget, en de dienst was er vanaf de selectie bij.", en: "Budget is left, and the service was involved from the selection on." } };
  },
});
