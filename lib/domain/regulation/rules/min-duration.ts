import { durationText, lastDayOfDuration, type Duration } from "../duration";
import { unknown, type Rule } from "../finding";
import type { Source } from "../source";
import { dayText } from "../text";

/** At least this long, first and last day included. */
export const minDuration = (duration: Duration, source: Source): Rule => ({
  name: "min-duration", source, durations: [duration],
  judge: ({ startsOn, endsOn }) => {
    const limit = lastDayOfDuration(startsOn, duration);
    const [length, first] = [durationText(duration), dayText(limit)];
    if (endsOn === undefined) return unknown(["endsOn"], { nl: `de laatste dag. De duur is minstens ${length.nl}`, en: `the last day. The period is at least ${length.en}` }, limit);
    return endsOn >= limit
      ? { outcome: "pass", actual: endsOn, limit, message: { nl: `De duur is minstens ${length.nl}.`, en: `The period is at least ${length.en}.` } }
      : { outcome: "fail", actual: endsOn, limit, message: { nl: `Dit duurt korter dan ${length.nl}. Kies een laatste dag vanaf ${first.nl}.`, en: `This is shorter than ${length.en}. Choose a last day from ${first.en} on.` } };
  },
});
