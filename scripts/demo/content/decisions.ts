import type { RejectionReason } from "@/lib/domain/applications/rules";

/** What organisations write beside the coded reason when they do not choose someone; `general` fits any place. */
export const demoRejections: readonly { reason: RejectionReason; text: string; general?: true }[] = [
  { reason: "other-candidate", general: true, text: "Het was een moeilijke keuze tussen vier sterke kandidaten. We kozen iemand met net iets meer ervaring. Blijf onze plaatsen volgen." },
  { reason: "other-candidate", general: true, text: "Je gesprek was aangenaam en goed voorbereid. De plaats gaat naar iemand die eerder kon beginnen." },
  { reason: "skills", general: true, text: "Je bent enthousiast, maar de opdracht vraagt al wat meer ervaring. Volgend jaar ontvangen we je graag opnieuw." },
  { reason: "period", general: true, text: "De periode van je school valt niet samen met die van onze opdracht. Jammer, want je brief was helder." },
  { reason: "other-candidate", text: "Je brief was sterk. We kozen iemand die al met ons programma werkte. Probeer het gerust opnieuw bij onze volgende plaats." },
  { reason: "other-candidate", general: true, text: "We hadden elf kandidaten voor één plaats. Je gesprek was goed, en toch viel de keuze op een ander." },
  { reason: "other-candidate", text: "We kozen een kandidaat die dichter bij de werkplaats woont, omdat de dag om zes uur begint." },
  { reason: "skills", text: "Voor deze plaats is Nederlands aan de telefoon nodig en dat lukt nog niet vlot. Onze plaats met oefenkansen Nederlands past nu beter." },
  { reason: "skills", text: "We zoeken iemand die al met een freesmachine werkte. Een opleidingsstage kan voor jou een goede tussenstap zijn." },
  { reason: "skills", text: "Je motivatie is duidelijk, maar de opdracht vraagt kennis van SQL. In de cursus van het opleidingscentrum leer je dat in twee maanden." },
  { reason: "study", text: "Deze stage hoort bij de derde graad. Jij zit nog in het vierde jaar: kom volgend jaar terug." },
  { reason: "study", text: "De opdracht sluit niet aan bij je opleiding, en je school moet ze goedkeuren. Kijk eens naar onze plaats in het labo." },
  { reason: "period", text: "Je kunt pas vanaf april en wij hebben iemand nodig voor het voorjaar begint." },
  { reason: "period", text: "Je stage duurt drie weken. Om dit werk te leren, heb je er minstens acht nodig." },
  { reason: "guidance", text: "De begeleider is langer afwezig dan gedacht. Zonder goede begeleiding willen we niemand laten starten." },
  { reason: "guidance", general: true, text: "We hebben nu twee stagiairs en kunnen een derde niet genoeg tijd geven." },
  { reason: "other", text: "De werken zijn uitgesteld, waardoor de plaats dit jaar niet doorgaat. We laten het je weten als er een nieuwe datum is." },
];
