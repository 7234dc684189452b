import { unpaid } from "../allowances/scheme";
import { isJobSeeker } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { maxTotalHours } from "../rules/max-total-hours";
import { sources, unverified } from "../source";
import type { Instrument } from "../version";
import { endIn2023 } from "./borders";
import { alwaysAsked, sanctionByAnalogy, signedHere } from "./shared-rules";

const guidance = { nl: "Een gespecialiseerde dienst (GOB) begeleidt de stage.", en: "A specialised service (GOB) guides the placement." };
const hoursSource = unverified(sources.gbvs, "800 uur volgens één erkende dienst; nog niet in het besluit nagelezen");

export const gbvs: Instrument = {
  code: "gbvs", name: { nl: "Gespecialiseerde beroepsverkennende stage", en: "Specialised career exploration internship" }, paid: false, vdabGranted: true,
  end: endIn2023({ nl: "Een werkervaringsstage (WES) kan wel.", en: "A work experience internship (WES) is possible." }),
  versions: [{
    id: "gbvs-until-2022", anchor: "start", validFrom: null, allowanceBy: "none", allowance: unpaid, sources: [sources.gbvs, sources.wes2022],
    summary: { nl: "Een beroepsverkennende stage met begeleiding door een gespecialiseerde dienst (GOB). Sinds 2023 deel van de werkervaringsstage.", en: "A career exploration internship guided by a specialised service (GOB). Part of the work experience internship since 2023." },
    decision: { message: { nl: "De gespecialiseerde dienst (GOB) beslist.", en: "The specialised service (GOB) decides." }, source: sources.gbvs },
    topics: {
      who: { nl: "Werkzoekenden met begeleiding door een gespecialiseerde dienst (GOB)", en: "People who look for work, guided by a specialised service (GOB)" },
      duration: { nl: "Hoogstens 800 uur", en: "At most 800 hours" },
      decides: { nl: "De gespecialiseerde dienst (GOB)", en: "The specialised service (GOB)" },
      pays: { nl: "Onbetaald", en: "Unpaid" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [maxTotalHours(800, hoursSource), signedHere, candidateEligibility([isJobSeeker], sources.gbvs, guidance), sanctionByAnalogy, ...alwaysAsked],
  }],
};
