import { unpaid } from "../allowances/scheme";
import { follows } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { hostSanction } from "../rules/host-sanction";
import { sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, signedHere } from "./shared-rules";

export const oplstage: Instrument = {
  code: "oplstage", name: { nl: "Opleidingsstage", en: "Training internship" }, paid: false, vdabGranted: true,
  versions: [{
    id: "oplstage", anchor: "start", validFrom: null, allowanceBy: "none", allowance: unpaid, sources: [sources.parliament2017],
    summary: { nl: "Een cursist van VDAB oefent op de werkvloer wat hij in de opleiding leert. De duur staat in de opleiding.", en: "A trainee of VDAB practises at work what the course teaches. The course says how long." },
    decision: { message: { nl: "VDAB of het opleidingscentrum opent de stage binnen een lopende opleiding.", en: "VDAB or the training centre opens the placement inside a running course." }, source: sources.parliament2017 },
    topics: {
      who: { nl: "Cursisten in een beroepsopleiding van VDAB", en: "Trainees in a vocational course of VDAB" },
      aim: { nl: "Leren op de opleidingsvloer en inoefenen op de werkvloer", en: "Learning in the course and practising at work" },
      duration: { nl: "Wat de opleiding bepaalt", en: "What the course says" },
      decides: { nl: "VDAB of het opleidingscentrum", en: "VDAB or the training centre" },
      pays: { nl: "Onbetaald, en gratis voor de organisatie", en: "Unpaid, and free of charge for the organisation" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      signedHere, candidateEligibility([follows("vdab-course", { nl: "cursisten in een beroepsopleiding van VDAB", en: "trainees in a vocational course of VDAB" })], sources.parliament2017),
      hostSanction(sources.wes2022), ...alwaysAsked,
    ],
  }],
};
