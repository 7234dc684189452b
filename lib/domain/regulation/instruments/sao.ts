import { unpaid } from "../allowances/scheme";
import { follows } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { hostRecognition } from "../rules/host-recognition";
import { planContent } from "../rules/plan-content";
import { planKind } from "../rules/plan-kind";
import { signedBeforeStart } from "../rules/signed-before-start";
import { sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, sanctionWarning } from "./shared-rules";

export const sao: Instrument = {
  code: "sao", name: { nl: "Stageovereenkomst alternerende opleiding", en: "Alternating placement agreement" }, paid: false, vdabGranted: false,
  versions: [{
    id: "sao-2016", anchor: "signed", validFrom: "2016-09-01", allowanceBy: "none", allowance: unpaid, sources: [sources.alternating, sources.alternatingChoice],
    summary: { nl: "Onbetaald leren op een erkende werkplek voor wie duaal leert: minder dan 20 uur per week, of op een nagebootste werkplek.", en: "Unpaid learning at a recognised workplace for dual learners: fewer than 20 hours a week, or at a simulated workplace." },
    decision: { message: { nl: "School, leerling en erkende onderneming sluiten samen de overeenkomst.", en: "School, pupil and recognised company make the agreement together." }, source: sources.alternatingChoice },
    topics: {
      who: { nl: "Leerlingen die duaal leren", en: "Pupils in dual learning" },
      duration: { nl: "De hele opleiding", en: "The whole course" },
      hours: { nl: "Minder dan 20 uur op de werkplek, of alleen op een nagebootste werkplek", en: "Fewer than 20 hours at the workplace, or only at a simulated one" },
      decides: { nl: "School, leerling en erkende onderneming samen", en: "School, pupil and recognised company together" },
      plan: { nl: "Opleidingsplan van de school, getekend met de overeenkomst", en: "Training plan (opleidingsplan) of the school, signed with the agreement" },
      pays: { nl: "Niemand: de stage is onbetaald", en: "Nobody: the placement is unpaid" },
      sanction: { nl: "Een sanctie van VDAB is hier alleen een waarschuwing", en: "A sanction by VDAB is only a warning here" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      planKind(["opleidingsplan"], sources.alternatingChoice), planContent("opleidingsplan", sources.alternatingChoice, { nl: "De school stelt het plan op en iedereen tekent het.", en: "The school draws the plan up and everyone signs it." }),
      signedBeforeStart(sources.alternatingChoice),
      candidateEligibility([follows("alternating", { nl: "leerlingen die leren op school en op de werkplek", en: "pupils who learn at school and at work" })], sources.alternatingChoice),
      sanctionWarning, hostRecognition(sources.alternatingRecognition), ...alwaysAsked,
    ],
  }],
};
