import { nothingToReckon } from "../allowances/scheme";
import { issBenefit } from "../parameters/iss-benefit";
import { rowOf } from "../parameters/parameter-table";
import { isOnBitDay, isShortEducated, isYoungerThan } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { earlyEndByVdab } from "../rules/early-end-authority";
import { maxDuration } from "../rules/max-duration";
import { sources } from "../source";
import { euroText } from "../text";
import type { Instrument } from "../version";
import { endIn2018 } from "./borders";
import { alwaysAsked, sanctionByAnalogy, signedHere } from "./shared-rules";

const daily = euroText(rowOf(issBenefit, "2013-02")?.value ?? 0);
const notByMonth = nothingToReckon({
  nl: `De RVA betaalde een uitkering per dag (${daily.nl} in 2013) en de werkgever een vergoeding; die bedragen zijn niet per maand bekend.`,
  en: `The RVA paid a benefit a day (${daily.en} in 2013) and the employer an allowance; those amounts are not known by month.`,
});

export const iss: Instrument = {
  code: "iss", name: { nl: "Instapstage", en: "Entry internship" }, paid: true, vdabGranted: true,
  end: endIn2018({ nl: "Een beroepsinlevingsstage (BIS) of een werkervaringsstage (WES) kan wel.", en: "A professional immersion internship (BIS) or a work experience internship (WES) is possible." }),
  versions: [{
    id: "iss-2013", anchor: "signed", validFrom: "2013-01-01", allowanceBy: "host", allowance: notByMonth, sources: [sources.iss, sources.issEnd, sources.parliament2017],
    summary: { nl: "Drie maanden werkervaring voor kortgeschoolde jongeren in de tweede helft van hun beroepsinschakelingstijd.", en: "Three months of work experience for young people with a low level of education in the second half of their integration period." },
    decision: { message: { nl: "VDAB beslist.", en: "VDAB decides." }, source: sources.iss },
    topics: {
      who: { nl: "Kortgeschoolde jongeren onder 25, tussen dag 156 en 310 van hun beroepsinschakelingstijd", en: "Young people under 25 with a low level of education, between day 156 and 310 of their integration period" },
      duration: { nl: "Hoogstens 3 maanden per werkgever, en hoogstens 2 keer bij verschillende werkgevers", en: "At most 3 months per employer, and at most twice with different employers" },
      decides: { nl: "VDAB", en: "VDAB" },
      pays: { nl: "De RVA een uitkering per dag, en de werkgever een vergoeding", en: "The RVA a benefit a day, and the employer an allowance" },
      earlyEnd: { nl: "In overleg met VDAB", en: "Settled with VDAB" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      maxDuration([{ months: 3 }], sources.iss), signedHere,
      candidateEligibility([isShortEducated, isYoungerThan(25), isOnBitDay(156, 310)], sources.iss, { nl: "Hoogstens twee keer, bij verschillende werkgevers.", en: "At most twice, with different employers." }),
      sanctionByAnalogy, ...alwaysAsked, earlyEndByVdab(sources.iss),
    ],
  }],
};
