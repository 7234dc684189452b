import { unpaid } from "../allowances/scheme";
import { follows } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, sanctionWarning, signedHere } from "./shared-rules";

export const school: Instrument = {
  code: "school", name: { nl: "Schoolstage", en: "School internship" }, paid: false, vdabGranted: false,
  versions: [{
    id: "school", anchor: "start", validFrom: null, allowanceBy: "none", allowance: unpaid, sources: [sources.diversityPage],
    summary: { nl: "Een leerling of student leert op de werkvloer, voor zijn opleiding. De school bepaalt hoelang.", en: "A pupil or student learns at work, for a course. The school decides how long." },
    decision: { message: { nl: "De organisatie beslist zelf of ze een plaats geeft. De kandidaat vraagt het haar rechtstreeks.", en: "The organisation itself decides whether to give a place. The candidate asks it directly." }, source: sources.diversityPage },
    topics: {
      who: { nl: "Leerlingen en studenten, voor hun opleiding", en: "Pupils and students, for their course" },
      duration: { nl: "Wat de school bepaalt", en: "What the school decides" },
      hours: { nl: "Wat de school bepaalt", en: "What the school decides" },
      decides: { nl: "De organisatie zelf", en: "The organisation itself" },
      pays: { nl: "Niemand: de stage is onbetaald", en: "Nobody: the internship is unpaid" },
      sanction: { nl: "Een sanctie van VDAB is hier alleen een waarschuwing", en: "A sanction by VDAB is only a warning here" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      signedHere,
      candidateEligibility([follows("school", { nl: "leerlingen en studenten, voor hun opleiding", en: "pupils and students, for their course" })], sources.diversityPage),
      sanctionWarning, ...alwaysAsked,
    ],
  }],
};
