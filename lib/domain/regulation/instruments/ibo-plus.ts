import { iboPlusByVdab, iboPlusFrom2026 } from "../allowances/ibo-schemes";
import type { Rule } from "../finding";
import { isVulnerable } from "../rules/candidate-criteria";
import { candidateEligibility, eligibilityByOldList } from "../rules/candidate-eligibility";
import { followUpContract } from "../rules/follow-up-contract";
import { hostSanction } from "../rules/host-sanction";
import { maxDuration } from "../rules/max-duration";
import { minDuration } from "../rules/min-duration";
import { signedBeforeStart } from "../rules/signed-before-start";
import { assumed, sources, unverified } from "../source";
import type { Topics } from "../topics";
import type { Instrument, Version } from "../version";
import { alwaysAsked, approvedTrainingPlan } from "./shared-rules";

const rulesWith = (eligibility: Rule): readonly Rule[] => [
  minDuration({ months: 1 }, sources.kibo), maxDuration([{ weeks: 52 }], sources.diversityPage),
  ...approvedTrainingPlan(sources.diversityPage), signedBeforeStart(sources.iboDuration), eligibility,
  hostSanction(sources.wes2022), followUpContract(assumed(sources.diversityPage, "Een bron noemt een contract van onbepaalde duur: wij kijken alleen naar de lengte")), ...alwaysAsked,
];

const topics: Topics = {
  who: { nl: "Wie zonder werk is en een indicatie van arbeidshandicap heeft, jonger dan 25 is en 12 maanden ingeschreven, of 25 of ouder is en 24 maanden ingeschreven; en wie ten laste van het RIZIV is", en: "People without work who have an indication of a work disability, are younger than 25 and registered for 12 months, or are 25 or older and registered for 24 months; and people at charge of the RIZIV" },
  aim: { nl: "Leren op de werkvloer, met een jobcoach, naar een contract", en: "Learning at work, with a job coach, towards a contract" },
  duration: { nl: "1 maand tot 52 weken", en: "1 month to 52 weeks" },
  decides: { nl: "VDAB keurt goed", en: "VDAB approves" },
  plan: { nl: "Opleidingsplan", en: "Training plan (opleidingsplan)" },
  pays: { nl: "VDAB betaalt de premie; de organisatie betaalt niets", en: "VDAB pays the premium; the organisation pays nothing" },
  sanction: { nl: "VDAB kan 3 jaar lang geen opleidingen en stages meer toekennen", en: "VDAB can grant no training and no placements for 3 years" },
  after: { nl: "Een contract dat minstens even lang duurt als de opleiding", en: "A contract that lasts at least as long as the training" },
};

const common = {
  allowanceBy: "vdab",
  decision: { message: { nl: "VDAB moet de IBO+ goedkeuren.", en: "VDAB must approve the IBO+." }, source: sources.diversityPage },
} as const satisfies Partial<Version>;

export const iboPlus: Instrument = {
  code: "ibo-plus", name: { nl: "IBO voor kwetsbare werkzoekenden (IBO+)", en: "IBO for vulnerable people who look for work (IBO+)" }, paid: true, vdabGranted: true,
  versions: [
    {
      ...common, id: "ibo-plus-2018", anchor: "signed", validFrom: "2018-09-01", allowance: iboPlusByVdab, sources: [sources.reform2018, sources.diversityPage, sources.iboPlusPage, sources.kibo],
      summary: { nl: "Hoogstens 52 weken opleiding voor kwetsbare werkzoekenden, en daarna een contract dat minstens even lang duurt. Eerst heette dit K-IBO.", en: "At most 52 weeks of training for vulnerable people who look for work, then a contract at least as long. First called K-IBO." },
      topics, rules: rulesWith(candidateEligibility([isVulnerable], sources.kibo)),
    },
    {
      ...common, id: "ibo-plus-2026", anchor: "start", validFrom: "2026-01-01", allowance: iboPlusFrom2026, sources: [assumed(sources.ibo2026, "Dat de start van de opleiding beslist welke regels gelden, is onze keuze"), sources.diversityPage, sources.iboPlusPage],
      summary: { nl: "Hoogstens 52 weken opleiding voor kwetsbare werkzoekenden, en daarna een contract dat minstens even lang duurt. De doelgroep is in 2026 aangepast; de nieuwe lijst is nog niet nagelezen.", en: "At most 52 weeks of training for vulnerable people who look for work, then a contract at least as long. The target group changed in 2026; the new list has not been checked yet." },
      topics: { ...topics, who: { nl: "De doelgroep is aangepast; de nieuwe lijst is nog niet nagelezen. Vraag het aan VDAB", en: "The target group changed; the new list has not been checked yet. Ask VDAB" } },
      rules: rulesWith(eligibilityByOldList(unverified(sources.ibo2026, "De nieuwe doelgroep van IBO+ is nog niet nagelezen"))),
    },
  ],
};
