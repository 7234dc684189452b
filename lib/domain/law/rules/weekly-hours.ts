import { finding, missing, type Rule } from "../finding";
import type { Source } from "../source";

/** At least so many hours a week. `hint` says what else would fit. */
export const minWeeklyHours = (hours: number, source: Source, hint = { nl: "", en: "" }): Rule => ({ hoursPerWeek }) => {
  if (hoursPerWeek === undefined) return finding("min-weekly-hours", source, { outcome: "unknown", limit: hours, message: missing("de uren per week", "the hours a week") });
  return hoursPerWeek >= hours
    ? finding("min-weekly-hours", source, { outcome: "pass", actual: hoursPerWeek, limit: hours, message: { nl: `Minstens ${hours} uur per week.`, en: `At least ${hours} hours a week.` } })
    : finding("min-weekly-hours", source, { outcome: "fail", actual: hoursPerWeek, limit: hours, message: { nl: `Minder dan ${hours} uur per week.${hint.nl}`, en: `Fewer than ${hours} hours a week.${hint.en}` } });
};

/** At least half of the full-time hours of the host. */
export const atLeastHalfTime = (source: Source, weakness: "fail" | "warn" = "fail"): Rule => ({ hoursPerWeek, fullTimeHoursPerWeek }) => {
  const limit = fullTimeHoursPerWeek === undefined ? null : fullTimeHoursPerWeek / 2;
  if (hoursPerWeek === undefined || limit === null) {
    // A rule that can only warn has nothing to say until it can.
    if (weakness === "warn") return finding("min-weekly-hours", source, { outcome: "pass", actual: hoursPerWeek ?? null, limit, message: { nl: "Geen minimum aantal uren gevonden voor Vlaanderen.", en: "No minimum number of hours was found for Flanders." } });
    return finding("min-weekly-hours", source, { outcome: "unknown", actual: hoursPerWeek ?? null, limit, message: missing("de uren per week en de voltijdse week", "the hours a week and the full-time week") });
  }
  return hoursPerWeek >= limit
    ? finding("min-weekly-hours", source, { outcome: "pass", actual: hoursPerWeek, limit, message: { nl: "Minstens halftijds.", en: "At least half-time." } })
    : finding("min-weekly-hours", source, { outcome: weakness, actual: hoursPerWeek, limit, message: { nl: `Minder dan halftijds (${limit} uur per week).`, en: `Less than half-time (${limit} hours a week).` } });
};

/** No more than the full-time week of the host: no overtime. */
export const noOvertime = (source: Source): Rule => ({ hoursPerWeek, fullTimeHoursPerWeek }) => {
  if (hoursPerWeek === undefined || fullTimeHoursPerWeek === undefined) {
    return finding("max-weekly-hours", source, { outcome: "unknown", actual: hoursPerWeek ?? null, limit: fullTimeHoursPerWeek ?? null, message: missing("de uren per week en de voltijdse week", "the hours a week and the full-time week") });
  }
  return hoursPerWeek <= fullTimeHoursPerWeek
    ? finding("max-weekly-hours", source, { outcome: "pass", actual: hoursPerWeek, limit: fullTimeHoursPerWeek, message: { nl: "Geen overuren.", en: "No overtime." } })
    : finding("max-weekly-hours", source, { outcome: "fail", actual: hoursPerWeek, limit: fullTimeHoursPerWeek, message: { nl: `Meer dan een voltijdse week van ${fullTimeHoursPerWeek} uur. Overuren mogen niet.`, en: `More than a full-time week of ${fullTimeHoursPerWeek} hours. Overtime is not allowed.` } });
};
