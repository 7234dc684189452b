/** One row of the table that the minister published: figures of a source, never counted as placements of this product. */
export interface PublishedWorkBasedLearning {
  instrument: "act" | "bvs" | "oplstage" | "bio" | "ibo" | "iss" | "wes";
  label: string;
  labelEn: string;
  started: number;
  outflow: {
    status: "measured" | "not-applicable" | "not-possible" | "not-yet-known";
    /** Months after the end at which outflow is measured; null where it is not. */
    months: number | null;
    percentage: number | null;
    /** The answer's own reason, shortened. */
    reason: { nl: string; en: string };
  };
}

export const workBasedLearning2017Source = {
  title: "Antwoord op schriftelijke vraag nr. 115 van 23 november 2017: werkplekleeracties volgens type instrument",
  publisher: "Vlaams Parlement",
  from: "2017-01-01",
  to: "2017-06-30",
  asOf: "2017-11-23",
  total: 23_251,
  /** Persons with at least one action over the twelve months before, as the policy letter 2017-2018 rounds it. */
  personsInTwelveMonths: 37_000,
} as const;

const orientation = {
  nl: "De stage hoort bij de oriënterende fase: ze brengt in kaart welke competenties nog ontbreken. Uitstroom meten past daar niet bij.",
  en: "The placement belongs to the orientation phase: it shows which skills are still missing. Measuring outflow does not fit it.",
};

/** Actions started in the first half of 2017 by form of work-based learning, with the outflow to work as published. */
export const workBasedLearning2017: readonly PublishedWorkBasedLearning[] = [
  {
    instrument: "act", label: "Activeringsstage", labelEn: "Activation placement (activeringsstage)", started: 312,
    outflow: { status: "not-applicable", months: null, percentage: null, reason: orientation },
  },
  {
    instrument: "bvs", label: "Beroepsverkennende stage", labelEn: "Career exploration placement (BVS)", started: 3_076,
    outflow: { status: "not-applicable", months: null, percentage: null, reason: orientation },
  },
  {
    instrument: "oplstage", label: "Opleidingsstage", labelEn: "Placement within VDAB training (opleidingsstage)", started: 11_571,
    outflow: {
      status: "measured", months: 3, percentage: 67,
      reason: { nl: "Gemeten voor opleidingstrajecten met opleidingsstage.", en: "Measured for training courses that include a placement." },
    },
  },
  {
    instrument: "bio", label: "BIO (goedgekeurde opleidingsplannen)", labelEn: "Work immersion agreement BIO (approved training plans)", started: 1_000,
    outflow: {
      status: "not-possible", months: null, percentage: null,
      reason: {
        nl: "VDAB keurt alleen het opleidingsplan en de duur goed, en kent niet altijd de stagiair of de begin- en einddatum.",
        en: "VDAB only approves the training plan and its duration, and does not always know the trainee or the start and end dates.",
      },
    },
  },
  {
    instrument: "ibo", label: "IBO", labelEn: "Individual vocational training in a company (IBO)", started: 7_183,
    outflow: {
      status: "not-yet-known", months: 12, percentage: null,
      reason: {
        nl: "De uitstroom wordt na 12 maanden gemeten. Voor wie in de eerste helft van 2017 startte, was dat nog niet bekend.",
        en: "Outflow is measured after 12 months. For those who started in the first half of 2017 it was not known yet.",
      },
    },
  },
  {
    instrument: "iss", label: "ISS", labelEn: "Entry placement (instapstage)", started: 73,
    outflow: { status: "measured", months: 3, percentage: 47, reason: { nl: "Gemeten na 3 maanden.", en: "Measured after 3 months." } },
  },
  {
    instrument: "wes", label: "Werkervaringsstages", labelEn: "Work experience placements (WES)", started: 36,
    outflow: {
      status: "not-applicable", months: null, percentage: null,
      reason: {
        nl: "De stage bestond toen alleen binnen de tender intensief werkplekleren en tijdelijke werkervaring van het OCMW.",
        en: "At the time it existed only within the tender for intensive workplace learning and temporary work experience of the public welfare centres.",
      },
    },
  },
];
