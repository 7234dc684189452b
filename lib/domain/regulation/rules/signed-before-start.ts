import { unknown, type Rule } from "../finding";
import type { Source } from "../source";
import { dayText } from "../text";

/** Everyone signed the agreement on or before the first day. */
export const signedBeforeStart = (source: Source): Rule => ({
  name: "signed-before-start", source,
  judge: ({ signedOn: actual, startsOn: limit }) => {
    if (actual === undefined) return unknown(["signedOn"], { nl: "wanneer iedereen getekend heeft", en: "when everyone signed" }, limit);
    const day = dayText(actual);
    return actual <= limit
      ? { outcome: "pass", actual, limit, message: { nl: `Getekend op ${day.nl}, op of voor de eerste dag.`, en: `Signed on ${day.en}, on or before the first day.` } }
      : { outcome: "fail", actual, limit, message: { nl: `Pas getekend op ${day.nl}. Iedereen moet tekenen op of voor de eerste dag.`, en: `Signed only on ${day.en}. Everyone must sign on or before the first day.` } };
  },
});
