import type { RejectionReason } from "@/lib/domain/applications/rules";

type Step = "draft" | "apply" | "see" | "shortlist" | "invite" | "accept" | "confirm" | "reject" | "withdraw";

/** An application that a page of the demo sign-in shows: by a persona, or on a board of one. */
export interface PersonaApplication {
  name: string;
  /** Key of an offer that is open. */
  offer: string;
  motivation: string;
  adjustments?: string;
  refusal?: { reason: RejectionReason; text: string };
  /** What happens, and when: days from today. */
  days: readonly (readonly [step: Step, day: number])[];
}

const byPersonas: readonly PersonaApplication[] = [
  {
    name: "Yara Desmedt", offer: "awv-communicatie", days: [["apply", -16], ["see", -14], ["shortlist", -12], ["invite", -10], ["accept", -2]],
    motivation: "Bij ons in de straat lagen de riolen vorig jaar open en niemand wist tot wanneer. Ik maakte toen zelf een briefje voor de buren. Bij jullie wil ik leren hoe je dat voor honderd werven doet.",
    adjustments: "Op maandagavond heb ik les: dan moet ik om vier uur kunnen vertrekken.",
  },
  {
    name: "Yara Desmedt", offer: "kwik-radio", days: [["apply", -11], ["shortlist", -8], ["invite", -3]],
    motivation: "Ik maak met twee vriendinnen een podcast over eerste jobs. We hebben elf afleveringen en een paar honderd luisteraars. Ik wil leren monteren zonder dat je het hoort.",
  },
  {
    name: "Yara Desmedt", offer: "hfb-communicatie", days: [["apply", -6], ["see", -4]],
    motivation: "Interne communicatie kreeg op school maar twee lessen, en ik vond ze de beste. Hoe vertel je iets aan mensen die al honderd mails hebben? Dat wil ik bij jullie uitzoeken.",
  },
  {
    name: "Yara Desmedt", offer: "leuven-bib", days: [["apply", -20], ["see", -18], ["reject", -9]],
    motivation: "Als kind zat ik elke woensdag in de bib. Nu wil ik helpen om er mensen binnen te krijgen die er nooit komen. Zaterdagen zijn voor mij geen probleem.",
    refusal: { reason: "period", text: "Je brief sprak ons aan. We zoeken iemand die in januari kan beginnen, en dan loop jij nog stage. Kijk in het voorjaar gerust opnieuw." },
  },
  {
    name: "Yara Desmedt", offer: "babbel-nt2", days: [["draft", -2]],
    motivation: "Praten over taal doe ik graag, en met mensen die Nederlands leren al helemaal.",
  },
  {
    name: "Amina Bensalah", offer: "hoa-jurist", days: [["apply", -15], ["shortlist", -12], ["invite", -9], ["accept", -2]],
    motivation: "In Tanger werkte ik zeven jaar voor de dienst vergunningen van de stad. Mijn diploma wordt hier nu erkend. Ik wil de Belgische regels leren in een stad die op de mijne lijkt: een haven met veel talen.",
  },
  {
    name: "Amina Bensalah", offer: "hoa-sociaal", days: [["apply", -11], ["see", -8], ["invite", -3]],
    motivation: "Mensen kwamen vroeger al naar mij met papieren die ze niet begrepen. Ik luister eerst en leg dan uit. Mijn Nederlands is B1 en ik oefen elke dag met mijn buurvrouw.",
  },
  {
    name: "Amina Bensalah", offer: "hoa-communicatie", days: [["apply", -19], ["see", -16], ["reject", -10]],
    motivation: "Ik schreef voor mijn dienst de brieven aan bewoners, in het Arabisch en het Frans. Graag leer ik dat ook in het Nederlands.",
    refusal: { reason: "skills", text: "Voor deze plaats zoeken we iemand met ervaring in beeld en video. Je juridische ervaring past beter bij onze plaats als jurist." },
  },
  {
    name: "Farid Karimian", offer: "hoa-data", days: [["apply", -6], ["see", -4]],
    motivation: "Ik werkte vier jaar met databanken van een ziekenhuis. Sinds mei volg ik avondles Nederlands en ik haalde mijn attest B1. Ik zoek een plaats waar ik mijn vak weer kan uitoefenen.",
  },
  {
    name: "Farid Karimian", offer: "hoa-ingenieur", days: [["apply", -21], ["see", -17], ["reject", -12]],
    motivation: "Ik ben informaticus, maar ik tekende ook installaties voor het ziekenhuis waar ik werkte. Ik leer snel nieuwe programma’s.",
    refusal: { reason: "skills", text: "Deze plaats vraagt een diploma van ingenieur. Met je ervaring in databanken maak je meer kans bij onze plaats voor data." },
  },
];

const forTheRoads: readonly PersonaApplication[] = [
  {
    name: "Femke Baert", offer: "awv-communicatie", days: [["apply", -17], ["shortlist", -13], ["invite", -4]],
    motivation: "Wegenwerken zijn het beste voorbeeld van slecht nieuws dat je goed kunt brengen. Voor mijn bachelorproef vergelijk ik hoe steden dat doen. Ik zou graag zien hoe het bij jullie loopt.",
  },
  {
    name: "Marie Segers", offer: "awv-communicatie", days: [["apply", -14], ["see", -13], ["invite", -5]],
    motivation: "Ik studeer vertalen en merk dat ik teksten liever korter maak dan in een andere taal zet. Jullie brieven aan bewoners zijn daar de ideale oefening voor. Ik spreek ook vlot Frans en Duits.",
  },
  {
    name: "Mert Doğan", offer: "awv-communicatie", days: [["apply", -12], ["shortlist", -9]],
    motivation: "Ik fiets elke dag dertig kilometer en ken elke omleiding in mijn streek. Wat ik mis, is een kaartje dat klopt. Dat wil ik bij jullie maken.",
    adjustments: "Ik werk met voorleessoftware op mijn eigen laptop.",
  },
  {
    name: "Fien Lambrechts", offer: "awv-communicatie", days: [["apply", -9], ["shortlist", -6]],
    motivation: "Als sociologe in opleiding vraag ik me af wie we met onze berichten niet bereiken. Ik wil meegaan naar infomomenten en luisteren. Cijfers over hinder kan ik helder uitleggen.",
  },
  {
    name: "Patience Kabongo", offer: "awv-communicatie", days: [["apply", -7]],
    motivation: "Ik werkte drie zomers aan een loket en weet hoe mensen reageren als ze niets op voorhand wisten. Schrijven is mijn sterkste kant. In bijlage stuur ik graag enkele teksten door.",
  },
  {
    name: "Matthias Goossens", offer: "awv-communicatie", days: [["apply", -5], ["see", -4]],
    motivation: "Mijn vader legt wegen aan en mijn moeder heeft een winkel in een straat die maanden openlag. Ik ken dus beide kanten van het verhaal. Dat lijkt me een goed begin.",
  },
  {
    name: "Stoyan Ionescu", offer: "awv-communicatie", days: [["apply", -4]],
    motivation: "Ik volg toerisme en leerde bezoekers de weg wijzen in een stad vol werken. Bij jullie wil ik leren hoe je dat vooraf goed aanpakt.",
  },
  {
    name: "Linh Rojas", offer: "awv-communicatie", days: [["apply", -15], ["see", -13], ["reject", -8]],
    motivation: "Ik studeer sociaal werk en wil weten hoe een overheid met bewoners praat.",
    refusal: { reason: "study", text: "De opdracht vraagt een opleiding in communicatie, en je school moet de stage goedkeuren. Bij het justitiehuis zoeken ze wel iemand van sociaal werk." },
  },
  {
    name: "Nour Benali", offer: "awv-communicatie", days: [["apply", -13], ["withdraw", -9]],
    motivation: "Ik studeer kunstwetenschappen en wil weten hoe je over de openbare ruimte schrijft voor wie er woont. Tentoonstellingsteksten schreef ik al.",
  },
];

/** What the people of the demo sign-in see of applications, on their own pages and on the board of their organisation. */
export const personaApplications: readonly PersonaApplication[] = [...byPersonas, ...forTheRoads];
