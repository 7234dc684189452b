import { oaoScheme } from "../allowances/oao-scheme";
import { oaoAmount } from "../rules/allowance-amount";
import { follows } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { hostRecognition } from "../rules/host-recognition";
import { minWeeklyHours } from "../rules/min-weekly-hours";
import { planContent } from "../rules/plan-content";
import { planKind } from "../rules/plan-kind";
import { signedBeforeStart } from "../rules/signed-before-start";
import { suspensionFor } from "../rules/suspension";
import { assumed, sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, sanctionWarning } from "./shared-rules";

export const oao: Instrument = {
  code: "oao", name: { nl: "Overeenkomst alternerende opleiding", en: "Alternating training agreement" }, paid: true, vdabGranted: false,
  versions: [{
    id: "oao-2016", anchor: "signed", validFrom: "2016-09-01", allowanceBy: "host", allowance: oaoScheme, sources: [sources.alternating, sources.alternatingChoice, sources.alternatingPay, sources.diversityPage],
    summary: { nl: "Leren op school en op een erkende werkplek, gemiddeld minstens 20 uur per week op de werkplek, met een leervergoeding.", en: "Learning at school and at a recognised workplace, at least 20 hours a week at the workplace on average, with an allowance." },
    decision: { message: { nl: "School, leerling en erkende onderneming sluiten samen de overeenkomst.", en: "School, pupil and recognised company make the agreement together." }, source: sources.alternatingChoice },
    topics: {
      who: { nl: "Leerlingen die leren op school en op de werkplek: deeltijds, duaal of in de leertijd", en: "Pupils who learn at school and at work: part-time, dual or in apprenticeship" },
      duration: { nl: "Een schooljaar of de hele opleiding", en: "A school year or the whole course" },
      hours: { nl: "Gemiddeld minstens 20 uur op de werkplek; met de school samen voltijds", en: "At least 20 hours at the workplace on average; full-time together with school" },
      decides: { nl: "School, leerling en erkende onderneming samen", en: "School, pupil and recognised company together" },
      plan: { nl: "Opleidingsplan van de school, getekend met de overeenkomst", en: "Training plan (opleidingsplan) of the school, signed with the agreement" },
      pays: { nl: "De organisatie: een vaste leervergoeding per opleidingsjaar, een deel van het minimumloon (GGMMI)", en: "The organisation: a fixed allowance by training year, a share of the minimum wage (GGMMI)" },
      absence: { nl: "De overeenkomst wordt geschorst bij ziekte of ongeval; na 14 dagen weet de trajectbegeleider het", en: "The agreement is suspended in case of illness or accident; after 14 days the counsellor is told" },
      sanction: { nl: "Een sanctie van VDAB is hier alleen een waarschuwing", en: "A sanction by VDAB is only a warning here" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      minWeeklyHours(20, sources.alternatingChoice, { nl: "Een onbetaalde stageovereenkomst alternerende opleiding (sao) kan wel, voor wie duaal leert.", en: "An unpaid alternating placement agreement (sao) is possible, for dual learners." }),
      planKind(["opleidingsplan"], sources.alternatingChoice), planContent("opleidingsplan", sources.alternatingChoice, { nl: "De school stelt het plan op en iedereen tekent het.", en: "The school draws the plan up and everyone signs it." }),
      signedBeforeStart(sources.alternatingChoice),
      candidateEligibility([follows("alternating", { nl: "leerlingen die leren op school en op de werkplek", en: "pupils who learn at school and at work" })], sources.diversityPage),
      sanctionWarning, hostRecognition(sources.alternatingRecognition),
      oaoAmount(assumed(sources.alternatingPay, "Naar boven afgerond op 10 cent: dat past bij alle gepubliceerde bedragen")), ...alwaysAsked,
      suspensionFor({ reportAfterDays: 14 }, sources.alternatingAbsence),
    ],
  }],
};
