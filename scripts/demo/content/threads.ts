/** A few messages that follow each other in the file of a placement. */
export interface DemoThread {
  when: "before" | "during";
  lines: readonly { side: "student" | "school" | "entity"; text: string }[];
}

/** They fit any workplace. One message a day. */
export const demoThreads: readonly DemoThread[] = [
  { when: "before", lines: [
    { side: "entity", text: "Welkom! Op je eerste dag wacht ik je om half negen op aan de ingang. Breng je identiteitskaart mee." },
    { side: "student", text: "Dank je wel. Is er een plaats waar ik mijn fiets kan zetten?" },
    { side: "entity", text: "Ja, in de stalling naast het gebouw. Je badge ligt klaar." },
  ] },
  { when: "before", lines: [
    { side: "student", text: "Ik kijk ernaar uit. Moet ik iets voorbereiden voor de eerste dag?" },
    { side: "entity", text: "Nee, kom gewoon uitgerust. We beginnen met een rondleiding en je ontmoet het team." },
  ] },
  { when: "before", lines: [
    { side: "school", text: "De Dimona is in orde en de verzekering loopt vanaf de eerste dag." },
    { side: "entity", text: "Bedankt, dan is alles klaar voor de start." },
  ] },
  { when: "before", lines: [
    { side: "entity", text: "Kleine vraag: eet je ’s middags met ons mee? Dan bestellen we een broodje voor je." },
    { side: "student", text: "Heel graag, zonder vlees als dat kan." },
  ] },
  { when: "during", lines: [
    { side: "school", text: "Past het dat ik volgende donderdag om tien uur langskom voor de tussentijdse evaluatie?" },
    { side: "entity", text: "Donderdag past. We voorzien een uur, ook voor een gesprek met drie." },
    { side: "student", text: "Goed voor mij. Ik breng mijn logboek mee." },
  ] },
  { when: "during", lines: [
    { side: "student", text: "Ik ben vandaag ziek en heb het team gebeld. Morgen laat ik iets weten." },
    { side: "entity", text: "Verzorg je goed. Je taken kunnen wachten." },
    { side: "student", text: "Het gaat beter. Morgen ben ik er weer." },
  ] },
  { when: "during", lines: [
    { side: "student", text: "Kan ik volgende week woensdag een uur vroeger stoppen? Ik heb een inhaalexamen." },
    { side: "entity", text: "Natuurlijk. Succes met je examen!" },
  ] },
  { when: "during", lines: [
    { side: "school", text: "In je logboek lees ik mooie dingen. Schrijf er de volgende keer bij wat je zelf beslist hebt." },
    { side: "student", text: "Dat doe ik. Deze week plande ik voor het eerst zelf een overleg." },
  ] },
  { when: "during", lines: [
    { side: "entity", text: "Vrijdag is er om drie uur koffie met alle stagiairs van het huis. Kom je ook?" },
    { side: "student", text: "Ja, leuk! Mag ik iemand van mijn klas meebrengen die hier ook stage loopt?" },
    { side: "entity", text: "Zeker, hoe meer hoe beter." },
  ] },
];
