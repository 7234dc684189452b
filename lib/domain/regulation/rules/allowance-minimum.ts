import { bisMinimumCents } from "../allowances/amounts";
import { missingOf, unknown, type Rule } from "../finding";
import type { Source } from "../source";
import { euroText, monthText } from "../text";
import { judgeMonths } from "./allowance-judgement";

/** At least half of the GGMMI for full-time work, in proportion to the hours, in every month. */
export const bisMinimum = (source: Source): Rule => ({
  name: "allowance-minimum", source,
  judge: (facts, parameters) => {
    const { allowanceCents: given, hoursPerWeek, fullTimeHoursPerWeek } = facts;
    if (given === undefined) return null;
    if (hoursPerWeek === undefined || fullTimeHoursPerWeek === undefined) {
      return unknown(missingOf(facts, ["hoursPerWeek", "fullTimeHoursPerWeek"]), { nl: "de uren per week of de voltijdse week: het minimum hangt ervan af", en: "the hours a week or the full-time week: the minimum depends on them" }, null, given);
    }
    return judgeMonths({
      given, facts,
      amountOf: (month) => bisMinimumCents(parameters, month, { hoursPerWeek, fullTimeHoursPerWeek }),
      wrongIn: ({ month, amountCents }) => {
        if (given >= amountCents) return null;
        const [least, offered, when] = [euroText(amountCents), euroText(given), monthText(month)];
        return { nl: `${offered.nl} per maand is te weinig: het minimum in ${when.nl} is ${least.nl}.`, en: `${offered.en} a month is too little: the minimum in ${when.en} is ${least.en}.` };
      },
      right: { nl: "De vergoeding is in elke maand minstens het wettelijke minimum.", en: "The allowance is at least the legal minimum in every month." },
    });
  },
});
