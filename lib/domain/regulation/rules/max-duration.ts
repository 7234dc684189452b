import { durationText, strictestOf, type Duration } from "../duration";
import type { Rule } from "../finding";
import type { Source } from "../source";
import { dayText } from "../text";

/** At most this long, first and last day included. Of several lengths the strictest counts. */
export const maxDuration = (durations: readonly Duration[], source: Source): Rule => ({
  name: "max-duration", source, durations,
  judge: ({ startsOn, endsOn }) => {
    const strictest = strictestOf(startsOn, durations);
    if (!strictest) return null;
    const { duration, last: limit } = strictest;
    const [length, last] = [durationText(duration), dayText(limit)];
    if (endsOn === undefined) {
      return {
        outcome: "unknown", limit, missing: ["endsOn"],
        message: { nl: `Nog niet bekend: de laatste dag. Hoogstens ${length.nl}: de laatste dag is ten laatste ${last.nl}.`, en: `Not known yet: the last day. At most ${length.en}: the last day is ${last.en} or earlier.` },
      };
    }
    return endsOn <= limit
      ? { outcome: "pass", actual: endsOn, limit, message: { nl: `De duur is hoogstens ${length.nl}. De laatste toegelaten dag is ${last.nl}.`, en: `The period is at most ${length.en}. The last allowed day is ${last.en}.` } }
      : { outcome: "fail", actual: endsOn, limit, message: { nl: `Dit duurt langer dan ${length.nl}. Kies een laatste dag tot en met ${last.nl}.`, en: `This is longer than ${length.en}. Choose a last day up to ${last.en}.` } };
  },
});
