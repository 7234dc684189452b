import { missingOf, unknown, type Judgement, type Rule } from "../finding";
import type { Bilingual, Source } from "../source";
import { numberText, sentences } from "../text";

/** At least so many hours a week. `instead` says what fits fewer hours. */
export const minWeeklyHours = (hours: number, source: Source, instead?: Bilingual): Rule => ({
  name: "min-weekly-hours", source,
  judge: ({ hoursPerWeek }) => {
    if (hoursPerWeek === undefined) return unknown(["hoursPerWeek"], { nl: `de uren per week. Het zijn er minstens ${hours}`, en: `the hours a week. They are at least ${hours}` }, hours);
    return hoursPerWeek >= hours
      ? { outcome: "pass", actual: hoursPerWeek, limit: hours, message: { nl: `Minstens ${hours} uur per week.`, en: `At least ${hours} hours a week.` } }
      : { outcome: "fail", actual: hoursPerWeek, limit: hours, message: sentences({ nl: `Dit is minder dan ${hours} uur per week.`, en: `This is less than ${hours} hours a week.` }, instead) };
  },
});

const halfTime = (hoursPerWeek: number, limit: number, weakness: "fail" | "warn"): Judgement => {
  const least = numberText(limit);
  return hoursPerWeek >= limit
    ? { outcome: "pass", actual: hoursPerWeek, limit, message: { nl: `Minstens halftijds: ${least.nl} uur per week.`, en: `At least half-time: ${least.en} hours a week.` } }
    : { outcome: weakness, actual: hoursPerWeek, limit, message: { nl: `Dit is minder dan halftijds. Halftijds is hier ${least.nl} uur per week.`, en: `This is less than half-time. Half-time is ${least.en} hours a week here.` } };
};

/** At least half of the host's full-time week. Where it can only warn, it has nothing to say until the hours are known. */
export const minHalfTime = (source: Source, weakness: "fail" | "warn" = "fail"): Rule => ({
  name: "min-weekly-hours", source,
  judge: (facts) => {
    const { hoursPerWeek, fullTimeHoursPerWeek } = facts;
    if (hoursPerWeek !== undefined && fullTimeHoursPerWeek !== undefined) return halfTime(hoursPerWeek, fullTimeHoursPerWeek / 2, weakness);
    if (weakness === "warn") {
      return { outcome: "pass", actual: hoursPerWeek ?? null, message: { nl: "Voor Vlaanderen is geen minimum aantal uren gevonden. In Brussel is het halftijds.", en: "No minimum number of hours was found for Flanders. In Brussels it is half-time." } };
    }
    if (hoursPerWeek === 0) return { outcome: "fail", actual: 0, message: { nl: "Zonder uren is dit minder dan halftijds.", en: "Without hours this is less than half-time." } };
    return unknown(missingOf(facts, ["hoursPerWeek", "fullTimeHoursPerWeek"]), { nl: "de uren per week en de voltijdse week. Het is minstens halftijds", en: "the hours a week and the full-time week. It is at least half-time" }, null, hoursPerWeek ?? null);
  },
});
