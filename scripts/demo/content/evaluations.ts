export interface DemoEvaluation {
  kind: "mid-term" | "final";
  author: "entity" | "student" | "school" | "mediator";
  /** 1 needs much help … 4 does it alone; the average that fits the words. */
  score: 1 | 2 | 3 | 4;
  strengths: string;
  growth: string;
}

/** Evaluations as mentors, trainees and those who guide them write them. */
export const demoEvaluations: readonly DemoEvaluation[] = [
  { kind: "mid-term", author: "entity", score: 2, strengths: "Komt altijd op tijd en vraagt door tot de taak duidelijk is. Het hele team werkt er graag mee samen.", growth: "Kijkt het eigen werk nog te weinig na. Afspraak: elke lijst één keer nalezen voor ze doorgegeven wordt." },
  { kind: "mid-term", author: "entity", score: 3, strengths: "Werkt nauwkeurig en zag zelf een fout die wij al maanden maakten.", growth: "Mag sneller hulp vragen. Een kwartier zoeken is goed, een halve dag is te lang." },
  { kind: "mid-term", author: "entity", score: 3, strengths: "Sterk met mensen: blijft vriendelijk en rustig, ook als het druk is.", growth: "Verslagen zijn nog te lang. We oefenen op één bladzijde." },
  { kind: "mid-term", author: "entity", score: 2, strengths: "Veel inzet en een goed oog voor details. Ruimt op zonder dat iemand het vraagt.", growth: "Begint soms te snel. Eerst de opdracht herhalen, dan pas starten: dat bespreken we elke ochtend." },
  { kind: "mid-term", author: "entity", score: 1, strengths: "Doet echt moeite en is eerlijk over wat niet lukt.", growth: "Het tempo ligt te hoog voor nu. We maken de taken kleiner en beginnen later op de dag." },
  { kind: "mid-term", author: "entity", score: 4, strengths: "Neemt een dossier van begin tot einde op en denkt mee over hoe het beter kan.", growth: "Kan leren om werk door te geven. Kiest nu liever alles zelf." },
  { kind: "mid-term", author: "student", score: 3, strengths: "Ik durf nu te telefoneren en ken de namen van alle collega’s.", growth: "Ik wil meer zelf plannen en minder wachten tot iemand zegt wat ik moet doen." },
  { kind: "mid-term", author: "student", score: 2, strengths: "Ik kom elke dag, ook als het moeilijk is. De mentor legt goed uit.", growth: "Lange vergaderingen vermoeien me. We hebben afgesproken dat ik na een uur mag gaan." },
  { kind: "mid-term", author: "student", score: 3, strengths: "Ik ken de vakwoorden nu en durf ze te gebruiken op het overleg.", growth: "Schrijven blijft traag. Ik wil elke week één tekst helemaal zelf opstellen." },
  { kind: "mid-term", author: "student", score: 4, strengths: "Ik mocht een eigen stuk van het project doen en het werkt.", growth: "Presenteren voor een groep vind ik nog eng. Volgende maand probeer ik het voor het team." },
  { kind: "mid-term", author: "school", score: 3, strengths: "Legt verbanden met de les en houdt het logboek goed bij.", growth: "Doelen mogen scherper: wat wil je tegen het einde alleen kunnen?" },
  { kind: "mid-term", author: "school", score: 2, strengths: "De werkplek past goed. Het gesprek ging met trots over wat er al gemaakt is.", growth: "Afwezigheden moeten vóór acht uur gemeld zijn, ook bij de school." },
  { kind: "mid-term", author: "mediator", score: 2, strengths: "Het ritme is terug: zes weken zonder onderbreking.", growth: "We bouwen de uren langzaam op, van 20 naar 24. In de lente bekijken we een opleiding." },
  { kind: "mid-term", author: "mediator", score: 3, strengths: "De doelstelling van het plan komt dichterbij. De mentor bevestigt dat zelfstandig starten lukt.", growth: "Nog oefenen op omgaan met kritiek. De jobcoach pakt dat mee op." },
  { kind: "mid-term", author: "mediator", score: 3, strengths: "Kent het beroep nu van binnenuit en blijft enthousiast.", growth: "Rekenen is een drempel voor de opleiding. We zoeken een korte cursus." },

  { kind: "final", author: "entity", score: 4, strengths: "Werkt zelfstandig en helpt intussen de nieuwe stagiair. We zouden meteen opnieuw voor deze stagiair kiezen.", growth: "Verder groeien kan nog in lastige gesprekken." },
  { kind: "final", author: "entity", score: 3, strengths: "Alle doelen van het plan zijn gehaald. De handleiding uit deze stage gebruiken we nog.", growth: "Plannen over meer dan een week blijft een uitdaging." },
  { kind: "final", author: "entity", score: 3, strengths: "Van stil naar zichtbaar: neemt nu het woord op het overleg.", growth: "Schriftelijk werk mag nog verzorgder. Laat een tekst een dag liggen en lees hem dan opnieuw." },
  { kind: "final", author: "entity", score: 4, strengths: "Elke opdracht was op tijd en goed, zonder dat wij nog iets moesten herstellen. Vakwerk.", growth: "De theorie achter de keuzes kan op school nog verder geoefend worden." },
  { kind: "final", author: "entity", score: 2, strengths: "Heeft doorgezet in een moeilijke periode en nooit een afspraak gemist.", growth: "Dit beroep vraagt meer tempo dan nu lukt. We raden een rustiger omgeving aan en helpen zoeken." },
  { kind: "final", author: "entity", score: 3, strengths: "Betrouwbaar in elke afspraak en altijd beleefd.", growth: "Mag meer initiatief nemen als het kalm is." },
  { kind: "final", author: "student", score: 4, strengths: "Ik kan nu een opdracht helemaal alleen afwerken. Dat had ik de eerste week niet gedacht.", growth: "Ik wil nog leren hoe je een vergadering leidt." },
  { kind: "final", author: "student", score: 3, strengths: "Ik weet nu zeker dat ik dit beroep wil doen.", growth: "Vroeg opstaan blijft moeilijk, maar ik kwam maar één keer te laat." },
  { kind: "final", author: "student", score: 3, strengths: "De collega’s behandelden me als collega. Ik leerde hoe een organisatie van binnen werkt.", growth: "Ik had graag vroeger een eigen taak gehad." },
  { kind: "final", author: "student", score: 2, strengths: "Ik ontdekte dat de hele dag binnen zitten niet bij me past. Dat is ook goed om te weten.", growth: "Nu zoek ik een job met meer afwisseling en meer beweging." },
  { kind: "final", author: "school", score: 4, strengths: "Een mooi voorbeeld van leren op de werkplek: elke keuze wordt uitgelegd.", growth: "Voor het eindwerk nog een bron uit het vakgebied toevoegen." },
  { kind: "final", author: "school", score: 3, strengths: "Alle competenties zijn aangetoond met stukken uit het logboek.", growth: "Kritisch kijken naar eigen werk is het doel voor volgend jaar." },
  { kind: "final", author: "mediator", score: 3, strengths: "Doelstelling bereikt. De stap naar een IBO in dezelfde sector is haalbaar.", growth: "Rijbewijs blijft een drempel. Aanvraag voor rijlessen is ingediend." },
  { kind: "final", author: "mediator", score: 4, strengths: "Gaat na de stage aan de slag bij de organisatie zelf. Knap traject.", growth: "Opvolging na drie maanden is gepland." },
  { kind: "final", author: "mediator", score: 2, strengths: "We weten nu wat werkt: korte opdrachten, vaste begeleider, rustige ruimte.", growth: "Gewone jobs zijn nog te druk. We verkennen de sociale economie." },
];
