import type { Rule } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual, Source } from "../source";

type Ground = NonNullable<NonNullable<Facts["earlyEnd"]>["ground"]>;

const words: Record<Ground, Bilingual> = {
  breach: { nl: "iemand komt de afspraken niet na en verder gaan is onmogelijk", en: "somebody breaks the agreement and going on is impossible" },
  "work-found": { nl: "de stagiair vindt werk", en: "the trainee finds work" },
  "long-absence": { nl: "de stagiair is lang afwezig", en: "the trainee is absent for long" },
  "objective-reached": { nl: "het doel is bereikt", en: "the objective has been reached" },
  "objective-unattainable": { nl: "het doel is niet haalbaar", en: "the objective cannot be reached" },
  other: { nl: "een andere reden", en: "another reason" },
};
const list = (grounds: readonly Ground[], language: keyof Bilingual): string => grounds.map((ground) => words[ground][language]).join("; ");

/** It ends early only on one of these grounds. How long an absence must last no source says: VDAB decides. */
export const earlyEndGround = (grounds: readonly Ground[], source: Source): Rule => ({
  name: "early-end-ground", source,
  judge: ({ earlyEnd }) => {
    if (!earlyEnd) return null;
    const { ground } = earlyEnd;
    const limit = grounds.join(", ");
    if (ground === undefined || !grounds.includes(ground)) {
      return { outcome: "fail", actual: ground ?? null, limit, message: { nl: `Dit is geen grond om vroeger te stoppen. Dit zijn de gronden: ${list(grounds, "nl")}.`, en: `This is no ground for an early end. These are the grounds: ${list(grounds, "en")}.` } };
    }
    const length = ground === "long-absence" ? { nl: " Hoe lang afwezig te lang is, beslist VDAB.", en: " How long is too long, VDAB decides." } : { nl: "", en: "" };
    return { outcome: "pass", actual: ground, limit, message: { nl: `Dit is een grond om vroeger te stoppen: ${words[ground].nl}.${length.nl}`, en: `This is a ground for an early end: ${words[ground].en}.${length.en}` } };
  },
});

/** What a trainee may stop for on his own; the grounds of others are not listed by any source. */
export const earlyEndGroundOfTrainee = (grounds: readonly Ground[], source: Source): Rule => ({
  name: "early-end-ground", source,
  judge: ({ earlyEnd }) => {
    if (!earlyEnd) return null;
    const { ground, decidedBy } = earlyEnd;
    const limit = grounds.join(", ");
    if (ground === undefined || (decidedBy === "trainee" && !grounds.includes(ground))) {
      return { outcome: "fail", actual: ground ?? null, limit, message: { nl: `Een cursist stopt alleen zelf als: ${list(grounds, "nl")}.`, en: `A trainee stops on his own only when: ${list(grounds, "en")}.` } };
    }
    return { outcome: "pass", actual: ground, message: { nl: `De reden is: ${words[ground].nl}.`, en: `The reason is: ${words[ground].en}.` } };
  },
});
