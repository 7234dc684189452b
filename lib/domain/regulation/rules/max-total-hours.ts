import { unknown, type Rule } from "../finding";
import type { Source } from "../source";

/** At most so many hours in all. */
export const maxTotalHours = (hours: number, source: Source): Rule => ({
  name: "max-total-hours", source,
  judge: ({ totalHours }) => {
    if (totalHours === undefined) return unknown(["totalHours"], { nl: "het totale aantal uren", en: "the total number of hours" }, hours);
    return totalHours <= hours
      ? { outcome: "pass", actual: totalHours, limit: hours, message: { nl: `Samen hoogstens ${hours} uur.`, en: `At most ${hours} hours in all.` } }
      : { outcome: "fail", actual: totalHours, limit: hours, message: { nl: `Samen meer dan ${hours} uur. Plan minder uren.`, en: `More than ${hours} hours in all. Plan fewer hours.` } };
  },
});
