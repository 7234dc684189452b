import { unpaid } from "../allowances/scheme";
import { isJobSeeker } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { hostSanction } from "../rules/host-sanction";
import { maxDuration } from "../rules/max-duration";
import { sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, signedHere } from "./shared-rules";

/** Before 1 September 2018 its official name was "oriënterende stage"; it was not abolished in 2023. */
export const bvs: Instrument = {
  code: "bvs", name: { nl: "Beroepsverkennende stage", en: "Career exploration internship" }, paid: false, vdabGranted: true,
  versions: [{
    id: "bvs", anchor: "start", validFrom: null, allowanceBy: "none", allowance: unpaid, sources: [sources.diversityPage, sources.bvs2009, sources.parliament2017],
    summary: { nl: "Wie werk zoekt, ontdekt of een beroep past. Hoogstens 30 kalenderdagen, op initiatief van een bemiddelaar.", en: "People who look for work find out whether a job suits them. At most 30 calendar days, on the initiative of a mediator." },
    decision: { message: { nl: "Een bemiddelaar van VDAB of van een partner neemt het initiatief.", en: "A mediator of VDAB or of a partner takes the initiative." }, source: sources.diversityPage },
    topics: {
      who: { nl: "Werkzoekenden", en: "People who are looking for work" },
      aim: { nl: "Ontdekken of een beroep past en wat er nog te leren valt", en: "Finding out whether a job suits and what is left to learn" },
      duration: { nl: "Hoogstens 30 kalenderdagen, weekends en feestdagen meegeteld", en: "At most 30 calendar days, weekends and holidays included" },
      decides: { nl: "Een bemiddelaar van VDAB of van een partner", en: "A mediator of VDAB or of a partner" },
      pays: { nl: "Onbetaald, en gratis voor de organisatie", en: "Unpaid, and free of charge for the organisation" },
      sanction: { nl: "VDAB kan 3 jaar lang geen opleidingen en stages meer toekennen", en: "VDAB can grant no training and no placements for 3 years" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      maxDuration([{ days: 30 }], sources.diversityPage), signedHere,
      candidateEligibility([isJobSeeker], sources.diversityPage, { nl: "Een bemiddelaar van VDAB of van een partner neemt het initiatief.", en: "A mediator of VDAB or of a partner takes the initiative." }),
      hostSanction(sources.wes2022), ...alwaysAsked,
    ],
  }],
};
