import { missingOf, unknown, type Rule } from "../finding";
import type { Source } from "../source";
import { numberText } from "../text";

/** No more than the host's full-time week: no overtime. */
export const maxWeeklyHours = (source: Source): Rule => ({
  name: "max-weekly-hours", source,
  judge: (facts) => {
    const { hoursPerWeek } = facts;
    // No hours at all fit in any week.
    const week = facts.fullTimeHoursPerWeek ?? (hoursPerWeek === 0 ? 0 : undefined);
    if (hoursPerWeek === undefined || week === undefined) {
      const words = { nl: "de uren per week of de voltijdse week", en: "the hours a week or the full-time week" };
      return unknown(missingOf(facts, ["hoursPerWeek", "fullTimeHoursPerWeek"]), words, week ?? null, hoursPerWeek ?? null);
    }
    const most = numberText(week);
    return hoursPerWeek <= week
      ? { outcome: "pass", actual: hoursPerWeek, limit: week, message: { nl: "Geen overuren.", en: "No overtime." } }
      : { outcome: "fail", actual: hoursPerWeek, limit: week, message: { nl: `Dit is meer dan een voltijdse week van ${most.nl} uur. Overuren mogen niet.`, en: `This is more than a full-time week of ${most.en} hours. Overtime is not allowed.` } };
  },
});
