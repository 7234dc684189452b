import { lastDayOf, type Duration } from "../version";
import { finding, missing, type Rule } from "../finding";
import type { Source } from "../source";

const words = ({ days, weeks, months }: Duration) => {
  if (days !== undefined) return { nl: `${days} kalenderdagen`, en: `${days} calendar days` };
  if (weeks !== undefined) return { nl: `${weeks} weken`, en: `${weeks} weeks` };
  return { nl: `${months ?? 0} maanden`, en: `${months ?? 0} months` };
};

/** At most this long, the first and the last day included. The strictest of several lengths counts. */
export const maxDuration = (durations: readonly Duration[], source: Source): Rule => ({ startsOn, endsOn }) => {
  const [strictest] = durations.map((duration) => ({ duration, last: lastDayOf(startsOn, duration) })).toSorted((a, b) => (a.last < b.last ? -1 : 1));
  if (!strictest) return null;
  const { last, duration } = strictest;
  const length = words(duration);
  if (endsOn === undefined) {
    return finding("max-duration", source, { outcome: "unknown", limit: last, message: { nl: `Nog niet bekend: de laatste dag. Hoogstens ${length.nl}, dus tot en met ${last}.`, en: `Not known yet: the last day. At most ${length.en}, so until ${last}.` } });
  }
  return endsOn <= last
    ? finding("max-duration", source, { outcome: "pass", actual: endsOn, limit: last, message: { nl: `De duur past binnen ${length.nl}: de laatste toegelaten dag is ${last}.`, en: `The duration fits within ${length.en}: the last allowed day is ${last}.` } })
    : finding("max-duration", source, { outcome: "fail", actual: endsOn, limit: last, message: { nl: `Dit duurt langer dan ${length.nl}. Kies een laatste dag tot en met ${last}.`, en: `This lasts longer than ${length.en}. Choose a last day until ${last}.` } });
};

/** At least this long. */
export const minDuration = (duration: Duration, source: Source): Rule => ({ startsOn, endsOn }) => {
  const first = lastDayOf(startsOn, duration);
  const length = words(duration);
  if (endsOn === undefined) return finding("min-duration", source, { outcome: "unknown", limit: first, message: missing("de laatste dag", "the last day") });
  return endsOn >= first
    ? finding("min-duration", source, { outcome: "pass", actual: endsOn, limit: first, message: { nl: `De duur is minstens ${length.nl}.`, en: `The duration is at least ${length.en}.` } })
    : finding("min-duration", source, { outcome: "fail", actual: endsOn, limit: first, message: { nl: `Dit duurt korter dan ${length.nl}. Kies een laatste dag vanaf ${first}.`, en: `This is shorter than ${length.en}. Choose a last day from ${first}.` } });
};

/** At most so many hours in all. */
export const maxTotalHours = (hours: number, source: Source): Rule => ({ totalHours }) => {
  if (totalHours === undefined) return finding("max-total-hours", source, { outcome: "unknown", limit: hours, message: missing("het totale aantal uren", "the total number of hours") });
  return totalHours <= hours
    ? finding("max-total-hours", source, { outcome: "pass", actual: totalHours, limit: hours, message: { nl: `Samen hoogstens ${hours} uur.`, en: `At most ${hours} hours in all.` } })
    : finding("max-total-hours", source, { outcome: "fail", actual: totalHours, limit: hours, message: { nl: `Samen meer dan ${hours} uur. Plan minder uren.`, en: `More than ${hours} hours in all. Plan fewer hours.` } });
};
