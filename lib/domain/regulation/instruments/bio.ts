import { nothingToReckon } from "../allowances/scheme";
import { isNotForBelgianDiploma, mayWorkInBelgium } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { sources, unverified } from "../source";
import type { Instrument } from "../version";
import { endIn2018 } from "./borders";
import { alwaysAsked, approvedTrainingPlan, sanctionByAnalogy, signedHere } from "./shared-rules";

/**
 * Two things had this name. The one for part-time pupils inside the Flemish government was replaced by the OAO for what was
 * signed from 1 September 2016; the general one by the BIS for what was signed from 1 September 2018.
 */
export const bio: Instrument = {
  code: "bio", name: { nl: "Beroepsinlevingsovereenkomst", en: "Professional immersion agreement" }, paid: true, vdabGranted: true,
  end: endIn2018({ nl: "Een beroepsinlevingsstage (BIS) kan wel, hoogstens 6 maanden.", en: "A professional immersion internship (BIS) is possible, for at most 6 months." }),
  versions: [{
    id: "bio-until-2018", anchor: "signed", validFrom: null, allowanceBy: "host", allowance: nothingToReckon({ nl: "De oude bedragen van de beroepsinlevingsovereenkomst zijn niet bekend.", en: "The old amounts of the professional immersion agreement are not known." }), sources: [sources.bioLaw, sources.bio, sources.parliament2017, sources.diversityPage],
    summary: { nl: "Voorloper van de beroepsinlevingsstage: (opnieuw) starten in een job die de kandidaat nog niet deed of leerde. VDAB keurt het plan en de duur goed. Voor deeltijdse leerlingen binnen de Vlaamse overheid kwam de OAO in de plaats voor wat vanaf 1 september 2016 gesloten werd.", en: "Predecessor of the professional immersion internship: starting (again) in a job that the candidate has not done or learnt. VDAB approves the plan and its duration. For part-time pupils inside the Flemish government the OAO replaced it for what was agreed from 1 September 2016." },
    decision: { message: { nl: "VDAB keurt het opleidingsplan en de duur goed.", en: "VDAB approves the training plan and its duration." }, source: sources.parliament2017 },
    topics: {
      who: { nl: "Wie in België mag werken", en: "People who may work in Belgium" },
      aim: { nl: "(Opnieuw) starten in een job die nieuw is", en: "Starting (again) in a job that is new" },
      duration: { nl: "Wat in het goedgekeurde plan staat", en: "What the approved plan says" },
      decides: { nl: "VDAB keurt het opleidingsplan en de duur goed", en: "VDAB approves the training plan and its duration" },
      plan: { nl: "Opleidingsplan", en: "Training plan (opleidingsplan)" },
      pays: { nl: "De organisatie", en: "The organisation" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      ...approvedTrainingPlan(sources.parliament2017), signedHere,
      candidateEligibility([mayWorkInBelgium, isNotForBelgianDiploma], unverified(sources.bisPage, "Regels van de opvolger; nog niet in de oude wet nagelezen")), sanctionByAnalogy, ...alwaysAsked,
    ],
  }],
};
