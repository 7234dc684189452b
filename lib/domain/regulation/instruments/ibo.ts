import { iboByEmployer, iboByVdab } from "../allowances/ibo-schemes";
import { nothingToReckon } from "../allowances/scheme";
import type { Rule } from "../finding";
import { isSeekerWithoutWork, mayWorkInBelgium, workedHereAtMost } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { earlyEndOfTraining } from "../rules/early-end-authority";
import { earlyEndGroundOfTrainee } from "../rules/early-end-ground";
import { followUpContract } from "../rules/follow-up-contract";
import { hostSanction } from "../rules/host-sanction";
import { maxDuration } from "../rules/max-duration";
import { maxWeeklyHours } from "../rules/max-weekly-hours";
import { minDuration } from "../rules/min-duration";
import { minHalfTime } from "../rules/min-weekly-hours";
import { signedBeforeStart } from "../rules/signed-before-start";
import { assumed, sources, unverified, type Source } from "../source";
import type { Topics } from "../topics";
import type { Instrument, Version } from "../version";
import { alwaysAsked, approvedTrainingPlan } from "./shared-rules";

const barred = { nl: "Er moet een echte vacature zijn. Het kan niet in een dienstenchequejob, niet als de werkgever schulden heeft bij VDAB, en niet voor wie zijn laatste job verliet om een IBO te starten.", en: "There must be a real vacancy. It cannot be a service voucher job, the employer may have no debts with VDAB, and the candidate may not have left the last job to start an IBO." };

const rulesOf = (duration: Source): readonly Rule[] => [
  minDuration({ weeks: 4 }, duration), maxDuration([{ weeks: 26 }], duration), minHalfTime(duration), maxWeeklyHours(duration),
  ...approvedTrainingPlan(sources.iboDuration), signedBeforeStart(sources.iboDuration),
  candidateEligibility([...isSeekerWithoutWork, mayWorkInBelgium, workedHereAtMost(4)], sources.iboBars, barred),
  hostSanction(sources.wes2022), followUpContract(sources.iboHiring, { immediately: true }), ...alwaysAsked,
  earlyEndOfTraining(sources.iboHiring), earlyEndGroundOfTrainee(["work-found"], sources.iboHiring),
];

const topics: Topics = {
  who: { nl: "Wie zonder werk en bij VDAB ingeschreven is en in België mag werken", en: "People without work who are registered with VDAB and may work in Belgium" },
  aim: { nl: "Leren op de werkvloer voor een echte vacature", en: "Learning at work for a real vacancy" },
  duration: { nl: "4 tot 26 weken; VDAB bepaalt hoelang", en: "4 to 26 weeks; VDAB decides how long" },
  hours: { nl: "Minstens halftijds, geen overuren", en: "At least half-time, no overtime" },
  decides: { nl: "VDAB", en: "VDAB" },
  plan: { nl: "Opleidingsplan", en: "Training plan (opleidingsplan)" },
  earlyEnd: { nl: "De cursist stopt alleen zelf voor ander werk", en: "The trainee stops on his own only for other work" },
  after: { nl: "Onmiddellijk aanwerven, minstens even lang als de opleiding", en: "Hiring at once, at least as long as the training" },
};

interface Regime extends Pick<Version, "id" | "anchor" | "validFrom" | "allowanceBy" | "allowance" | "summary"> {
  readonly source: Source;
  readonly duration: Source;
  readonly pays: Topics["pays"];
}

const regime = ({ source, duration, pays, ...version }: Regime): Version => ({
  ...version, sources: [source, sources.iboDuration, sources.iboHiring],
  decision: { message: { nl: "VDAB keurt de opleiding goed en bepaalt hoelang ze duurt.", en: "VDAB approves the training and decides how long it lasts." }, source: sources.iboDuration },
  topics: { ...topics, pays }, rules: rulesOf(duration),
});

const oldPremium = nothingToReckon({ nl: "Voor 1 september 2018 betaalde de werkgever een productiviteitspremie; de bedragen zijn niet bekend.", en: "Before 1 September 2018 the employer paid a productivity premium; the amounts are not known." });

export const ibo: Instrument = {
  code: "ibo", name: { nl: "Individuele beroepsopleiding", en: "Individual vocational training" }, paid: true, vdabGranted: true,
  versions: [
    regime({
      id: "ibo-until-2018", anchor: "signed", validFrom: null, allowanceBy: "host", allowance: oldPremium, source: sources.ibo2018, duration: unverified(sources.iboDuration, "Latere bron; of dit ook voor 1 september 2018 gold, is niet nagelezen"),
      summary: { nl: "Opleiding op de werkvloer met een plicht om aan te werven. De werkgever betaalt een productiviteitspremie.", en: "Training at work with a duty to hire. The employer pays a productivity premium." },
      pays: { nl: "De werkgever betaalt een productiviteitspremie: het loon min de uitkering", en: "The employer pays a productivity premium: the wage less the benefit" },
    }),
    regime({
      id: "ibo-2018", anchor: "signed", validFrom: "2018-09-01", allowanceBy: "vdab", allowance: iboByVdab, source: sources.reform2018, duration: sources.iboDuration,
      summary: { nl: "Opleiding van 4 tot 26 weken met een plicht om aan te werven. VDAB betaalt de premie en factureert de werkgever.", en: "Training of 4 to 26 weeks with a duty to hire. VDAB pays the premium and invoices the employer." },
      pays: { nl: "VDAB betaalt een premie boven op de uitkering; de werkgever krijgt elke maand een factuur", en: "VDAB pays a premium on top of the benefit; the employer gets an invoice every month" },
    }),
    regime({
      id: "ibo-2019", anchor: "start", validFrom: "2019-07-01", allowanceBy: "vdab", allowance: iboByVdab, source: sources.ibo2019, duration: sources.iboDuration,
      summary: { nl: "Opleiding van 4 tot 26 weken met een plicht om aan te werven. Nieuwe tarieven: bij afwezigheid telt de factuur naar verhouding vanaf de 8ste dag.", en: "Training of 4 to 26 weeks with a duty to hire. New tariffs: in case of absence the invoice falls in proportion from the 8th day on." },
      pays: { nl: "VDAB betaalt een premie boven op de uitkering; de werkgever krijgt elke maand een factuur, minder vanaf de 8ste dag afwezigheid", en: "VDAB pays a premium on top of the benefit; the employer gets an invoice every month, less from the 8th day of absence on" },
    }),
    regime({
      id: "ibo-2026", anchor: "start", validFrom: "2026-01-01", allowanceBy: "host", allowance: iboByEmployer, source: assumed(sources.ibo2026, "Dat de start van de opleiding beslist welke regels gelden, is onze keuze"), duration: sources.iboDuration,
      summary: { nl: "Opleiding van 4 tot 26 weken met een plicht om aan te werven. De werkgever betaalt de premie rechtstreeks aan de cursist.", en: "Training of 4 to 26 weeks with a duty to hire. The employer pays the premium directly to the trainee." },
      pays: { nl: "De werkgever betaalt premie en verplaatsing rechtstreeks: 70 tot 100% van het verschil tussen later nettoloon en uitkering. VDAB betaalt kinderopvang", en: "The employer pays premium and travel directly: 70 to 100% of the difference between future net wage and benefit. VDAB pays child care" },
    }),
  ],
};
