import type { DemoPerson } from "./people";

/** What somebody did before, to choose from. Nothing of it happened. */
const experience: Record<"young" | "grown", readonly string[]> = {
  young: [
    "Zomerjob in een bakkerij: winkel en bestellingen",
    "Studentenjob in een supermarkt, twee avonden per week",
    "Leiding bij de jeugdbeweging, drie jaar",
    "Zomerjob aan het onthaal van een zwembad",
    "Vrijwilliger op een buurtfestival: planning van de ploegen",
    "Bijles wiskunde en Frans aan kinderen uit de buurt",
    "Weekendjob in een koffiebar",
    "Medewerker van de schoolkrant: schrijven en opmaken",
  ],
  grown: [
    "Vijf jaar in het vak in mijn vorige land",
    "Interim in een magazijn, acht maanden",
    "Vrijwilliger in een sociale kruidenier",
    "Twee jaar aan een onthaal met drie talen",
    "Tolk voor buren bij school en dokter",
    "Projecten in een open bron, in mijn vrije tijd",
  ],
};

const languages: readonly string[] = [
  "Nederlands: moedertaal. Frans: goed. Engels: vlot",
  "Nederlands: vlot. Engels: goed. Thuis spreek ik een derde taal",
  "Nederlands: moedertaal. Engels: vlot. Duits: basis",
  "Nederlands: goed. Frans: vlot. Arabisch: vlot",
];

const strengths: readonly string[] = [
  "Op tijd, nauwkeurig, vriendelijk",
  "Rustig in drukte, luistert goed",
  "Leert snel, vraagt hulp als het nodig is",
  "Maakt af wat begonnen is",
];

type Choose = <T>(list: readonly T[]) => T;

/** A CV of one page: headings, each with its lines. */
export const cvSections = (person: DemoPerson, schoolName: string | null, choose: Choose): readonly { heading: string; lines: readonly string[] }[] => {
  const isYoung = person.situation === "pupil" || person.situation === "student";
  const jobs = experience[isYoung ? "young" : "grown"];
  return [
    { heading: isYoung ? "Opleiding" : "Achtergrond", lines: [schoolName ? `${person.background}, ${schoolName}` : person.background] },
    { heading: "Ervaring", lines: [...new Set([choose(jobs), choose(jobs)])] },
    { heading: "Talen", lines: choose(languages).split(". ") },
    { heading: "Sterke punten", lines: [choose(strengths)] },
  ];
};
