import { rowOf } from "../parameters/parameter-table";
import { euroText } from "../text";
import { oaoAmountCents } from "./amounts";
import { brokenMonth, scheme } from "./scheme";

/** The learning allowance by training year. */
export const oaoScheme = scheme(["trainingYear"], ({ trainingYear }, part, parameters) => {
  const amountCents = oaoAmountCents(parameters, part.month, trainingYear);
  const income = rowOf(parameters.ggmmi, part.month);
  if (amountCents === null || !income) return null;
  const full = euroText(income.value);
  return {
    amountCents, source: income.source, warnings: brokenMonth(part),
    basis: { nl: `opleidingsjaar ${trainingYear}: een vast deel van ${full.nl} (GGMMI), naar boven afgerond op 10 cent`, en: `training year ${trainingYear}: a fixed share of ${full.en} (GGMMI), rounded up to 10 cents` },
  };
});
