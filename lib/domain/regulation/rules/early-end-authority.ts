import type { Judgement, Rule } from "../finding";
import type { Facts } from "../schema";
import type { Source } from "../source";

type EarlyEnd = NonNullable<Facts["earlyEnd"]>;

/** Only VDAB ends it early, even where a partner guides the trainee. */
export const earlyEndByVdab = (source: Source): Rule => ({
  name: "early-end-authority", source,
  judge: ({ earlyEnd }) => {
    if (!earlyEnd) return null;
    const { decidedBy = null } = earlyEnd;
    return decidedBy === "vdab"
      ? { outcome: "pass", actual: decidedBy, limit: "vdab", message: { nl: "VDAB besliste om vroeger te stoppen.", en: "VDAB decided on the early end." } }
      : { outcome: "fail", actual: decidedBy, limit: "vdab", message: { nl: "Alleen VDAB beslist om vroeger te stoppen. Neem contact op met VDAB.", en: "Only VDAB decides on an early end. Get in touch with VDAB." } };
  },
});

const ofTrainee = ({ ground }: EarlyEnd): Judgement =>
  ground === "work-found"
    ? { outcome: "pass", actual: "trainee", message: { nl: "De cursist vond ander werk en mag stoppen.", en: "The trainee found other work and may stop." } }
    : { outcome: "fail", actual: "trainee", limit: "work-found", message: { nl: "De cursist mag alleen zelf stoppen voor ander werk. Anders kan de uitkering in gevaar komen.", en: "The trainee may stop only for other work. Otherwise the benefit is at risk." } };

/** A trainee may stop on his own only for other work; of others than VDAB the sources say nothing. */
export const earlyEndOfTraining = (source: Source): Rule => ({
  name: "early-end-authority", source,
  judge: ({ earlyEnd }) => {
    if (!earlyEnd) return null;
    const { decidedBy } = earlyEnd;
    if (decidedBy === undefined) return { outcome: "fail", message: { nl: "Zeg wie beslist om vroeger te stoppen.", en: "Say who decides on the early end." } };
    if (decidedBy === "trainee") return ofTrainee(earlyEnd);
    return decidedBy === "vdab"
      ? { outcome: "pass", actual: decidedBy, message: { nl: "VDAB besliste om vroeger te stoppen.", en: "VDAB decided on the early end." } }
      : { outcome: "warn", actual: decidedBy, message: { nl: "Vroeger stoppen gaat in overleg met VDAB. Neem eerst contact op.", en: "An early end is settled with VDAB. Get in touch first." } };
  },
});
