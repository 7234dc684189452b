import { soOtScheme } from "../allowances/so-ot-scheme";
import { soOtAmount } from "../rules/allowance-amount";
import { isPastCompulsorySchooling } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { minDuration } from "../rules/min-duration";
import { assumed, sources } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, sanctionByAnalogy, signedHere } from "./shared-rules";

/** Not to be mixed up with the SAO: this is the placement agreement of an entrepreneur track. */
export const soOt: Instrument = {
  code: "so-ot", name: { nl: "Stageovereenkomst ondernemerschapstraject", en: "Entrepreneur track placement agreement" }, paid: true, vdabGranted: true,
  versions: [{
    id: "so-ot-2010", anchor: "start", validFrom: "2010-07-01", allowanceBy: "host", allowance: soOtScheme, sources: [sources.soOt, sources.wes2022],
    summary: { nl: "Een vak leren in een onderneming naast een cursus voor ondernemers, minstens 3 maanden, met een vaste vergoeding per jaar van de opleiding.", en: "Learning a trade in a company beside a course for entrepreneurs, at least 3 months, with a fixed allowance by year of the course." },
    decision: { message: { nl: "De leertrajectbegeleider bemiddelt en begeleidt de overeenkomst.", en: "The learning track counsellor arranges and guides the agreement." }, source: sources.soOt },
    topics: {
      who: { nl: "Wie niet meer leerplichtig is en een erkende cursus volgt die dat jaar loopt", en: "People past compulsory schooling who follow a recognised course that runs that year" },
      duration: { nl: "Minstens 3 maanden, ten laatste tot het einde van het traject; starten kan vanaf 1 juli", en: "At least 3 months, at most until the end of the track; it can start from 1 July on" },
      hours: { nl: "Deeltijds kan", en: "Part-time is possible" },
      decides: { nl: "De leertrajectbegeleider", en: "The learning track counsellor" },
      pays: { nl: "De organisatie: een vast bedrag per jaar van de opleiding", en: "The organisation: a fixed amount by year of the course" },
      earlyEnd: { nl: "Via de leertrajectbegeleider", en: "Through the learning track counsellor" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      minDuration({ months: 3 }, sources.soOt), signedHere,
      candidateEligibility([isPastCompulsorySchooling], sources.soOt, { nl: "De kandidaat volgt een erkende cursus die dat jaar loopt.", en: "The candidate follows a recognised course that runs that year." }),
      sanctionByAnalogy, soOtAmount(assumed(sources.soOt, "De bron geeft alleen voltijdse bedragen: deeltijds rekenen we naar verhouding van de uren")), ...alwaysAsked,
    ],
  }],
};
