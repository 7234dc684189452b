import type { RejectionReason } from "@/lib/domain/applications/rules";

/** What organisations write beside the coded reason when they do not choose someone. */
export const demoRejections: readonly { reason: RejectionReason; text: string }[] = [
  { reason: "other-candidate", text: "Je brief was sterk. We kozen iemand die al met ons programma werkte. Probeer het gerust opnieuw bij onze volgende plaats." },
  { reason: "other-candidate", text: "We hadden elf kandidaten voor één plaats. Je gesprek was goed, en toch viel de keuze op een ander." },
  { reason: "other-candidate", text: "We kozen een kandidaat die dichter bij de werkplaats woont, omdat de dag om zes uur begint." },
  { reason: "skills", text: "Voor deze plaats is Nederlands aan de telefoon nodig en dat lukt nog niet vlot. Onze plaats met oefenkansen Nederlands past nu beter." },
  { reason: "skills", text: "We zoeken iemand die al met een freesmachine werkte. Een opleidingsstage kan voor jou een goede tussenstap zijn." },
  { reason: "skills", text: "Je motivatie is duidelijk, maar de opdracht vraagt kennis van SQL. In de cursus van het opleidingscentrum leer je dat in twee maanden." },
  { reason: "study", text: "Deze stage hoort bij de derde graad. Jij zit nog in het vierde jaar: kom volgend jaar terug." },
  { reason: "study", text: "De opdracht sluit niet aan bij je opleiding, en je school moet ze goedkeuren. Kijk eens naar onze plaats in het labo." },
  { reason: "period", text: "Je kunt pas vanaf april en wij hebben iemand nodig voor het voorjaar begint." },
  { reason: "period", text: "Je stage duurt drie weken. Om dit werk te leren, heb je er minstens acht nodig." },
  { reason: "guidance", text: "De begeleider is langer afwezig dan gedacht. Zonder goede begeleiding willen we niemand laten starten." },
  { reason: "guidance", text: "We hebben nu twee stagiairs en kunnen een derde niet genoeg tijd geven." },
  { reason: "other", text: "De werken zijn uitgesteld, waardoor de plaats dit jaar niet doorgaat. We laten het je weten als er een nieuwe datum is." },
];

/** Why a candidate steps back; free text, seen by the organisation. */
export const demoWithdrawals: readonly string[] = [
  "Ik heb intussen een andere stage gevonden. Bedankt voor het gesprek.",
  "De verplaatsing blijkt te lang: ik zou twee uur onderweg zijn.",
  "Ik begin volgende maand met een opleiding bij VDAB.",
  "Mijn school vraagt een stage in een andere periode.",
  "Om persoonlijke redenen stel ik mijn stage uit.",
  "Ik heb werk gevonden!",
];

/** What VDAB or a partner writes when a plan is not good enough yet. */
export const demoPlanRemarks: readonly string[] = [
  "Bij de tweede competentie staat niet hoe de stagiair ze leert. Vul dat aan met een concrete activiteit.",
  "De duur is lang voor deze functie. Leg uit waarom vijf maanden nodig zijn.",
  "Het doel is nu vooral wat de organisatie wint. Schrijf wat de stagiair op het einde kan.",
  "De mentor staat er niet in. Noteer wie begeleidt en hoe vaak.",
];

/** What is written in the messages of a placement, between the people who share the file. */
export const demoMessages: readonly { from: "student" | "entity" | "school" | "mediator"; text: string }[] = [
  { from: "entity", text: "Welkom! Maandag om half negen wacht ik je op aan de balie. Breng je identiteitskaart mee." },
  { from: "student", text: "Dank je wel. Is er een plaats waar ik mijn fiets kan zetten?" },
  { from: "entity", text: "Ja, in de kelder. Je badge opent de poort." },
  { from: "school", text: "Past het dat ik donderdag om tien uur langskom voor de tussentijdse evaluatie?" },
  { from: "entity", text: "Donderdag past. We voorzien een uur, ook voor een gesprek met drie." },
  { from: "student", text: "Ik ben vandaag ziek en heb het onthaal gebeld. Morgen laat ik iets weten." },
  { from: "entity", text: "Verzorg je goed. Je taken kunnen wachten tot volgende week." },
  { from: "mediator", text: "Ik bel jullie volgende dinsdag allebei voor de opvolging. Duurt een kwartier." },
  { from: "student", text: "De opleiding veiligheid was goed. Mag ik nu ook mee op de werf?" },
  { from: "entity", text: "Vanaf maandag ga je met Stijn mee. Schoenen liggen klaar in je maat." },
  { from: "mediator", text: "In het plan vroeg ik nog hoe de derde competentie geleerd wordt. Kun je dat deze week aanvullen?" },
  { from: "entity", text: "Aangevuld en opnieuw ingestuurd." },
  { from: "school", text: "De Dimona is in orde. Het bewijs zit bij de documenten." },
  { from: "student", text: "Kan ik volgende week woensdag een uur vroeger stoppen? Ik heb examen Nederlands." },
  { from: "entity", text: "Natuurlijk. Succes met je examen!" },
  { from: "mediator", text: "Knap dat je al zelfstandig de telefoon doet. Dat nemen we op in het eindverslag." },
];
