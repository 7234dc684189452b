/** What mediators write after a talk: read by colleagues. */
export const contactSummaries: readonly string[] = [
  "We overliepen de plaatsen in de buurt. De kandidaat wil liefst met mensen werken.",
  "De fiets is hersteld, dus een plaats tot tien kilometer ver kan nu ook.",
  "De eerste weken gaan goed. De mentor is tevreden over de stiptheid.",
  "We oefenden een gesprek en pasten het cv aan.",
  "De kandidaat twijfelt tussen magazijn en onthaal. We proberen eerst een korte stage.",
];

/** What they share with the candidate. */
export const sharedNotes: readonly string[] = [
  "Breng donderdag je cv mee, dan kijken we het samen na.",
  "Ik stelde je een plaats voor. Zeg me gerust als ze niet past, dan zoeken we verder.",
  "Goed gewerkt deze maand. We spreken elkaar voor je laatste week.",
];

/** And what they keep among colleagues. */
export const teamNotes: readonly string[] = [
  "Belt het liefst in de voormiddag.",
  "Zoekt een plaats die met de trein te doen is.",
  "Wil zelf bellen naar de organisatie. Even afwachten.",
];

/** Employers that did not keep their duties, by how far their case got. */
export const breaches = {
  decided: {
    facts: "De stagiair werkte vier weken zonder mentor. Bij ons bezoek deed hij het werk van iemand die ziek was, en niet wat in het stageplan staat.",
    statement: "Onze mentor was lang ziek. We zochten een vervanger, maar vonden niemand. De stagiair hielp intussen waar hij kon.",
    reason: "Een vervanger zoeken is begrijpelijk, maar vier weken zonder begeleiding is te lang. We vroegen twee keer om het plan te volgen. Daarom kennen we een tijd lang niets meer toe.",
  },
  heard: { facts: "De stagiair werkte drie weken lang ook op zaterdag, terwijl dat niet in de overeenkomst staat. Ze zei dat ze niet durfde te weigeren." },
  proposed: { facts: "De stagiair kreeg in vijf weken geen enkel gesprek met de mentor. In het stageplan staat er elke week een." },
  lifted: {
    facts: "De stagiair stond alleen aan de kassa, op drie zaterdagen na elkaar. Dat hoort niet bij het stageplan.",
    statement: "We waren met te weinig. Intussen begint er een tweede medewerker en staat de stagiair nooit meer alleen.",
    reason: "Drie keer alleen aan de kassa is drie keer te veel. Er kwam pas een oplossing na ons bezoek.",
    liftReason: "Bij een nieuw bezoek bleek dat er altijd iemand naast de stagiair staat. De afspraken staan nu op papier.",
  },
} as const;

/** What a mentor writes halfway when it does not go as planned. */
export const concern = {
  strengths: "Komt elke dag op tijd en is vriendelijk voor iedereen in de ploeg.",
  growth: "Een taak alleen afwerken lukt nog niet, ook niet na veel herhalen. We bekijken graag samen met de bemiddelaar wat kan helpen.",
} as const;
