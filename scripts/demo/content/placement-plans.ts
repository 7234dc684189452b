import type { HostKey } from "./hosts";

/** Who signs in which order. */
type Side = "student" | "school" | "entity";

export interface DemoTrainee {
  /** The beginning of a course; the first who is free then. */
  course: string;
  school?: HostKey;
  /** Given and family name, where it must be this person. */
  name?: string;
  motivation?: string;
  /** The last thing that was done; left out = all that its day has come for. */
  until?: "confirm" | "arrange" | "present" | "sign-1" | "sign-2" | "sign-3" | "entity-conditions" | "school-conditions" | "start" | "mid-term" | "final";
  order?: readonly [Side, Side, Side];
  skipsMidTerm?: true;
  revised?: true;
  facilitated?: true;
  cancelled?: { after: "confirm" | "sign-3"; reason: "other-choice" | "host-cannot" | "illness-or-absence"; by: Side; text: string };
  endedEarly?: { at: number; reason: "work-found" | "illness-or-absence" | "agreement-not-kept"; by: Side; text: string };
}

/** Schoolstages of one host in one period. */
export interface DemoPlacement {
  /** Key of the offer. */
  offer: string;
  /** Week of the first Monday, counted from this week; never 0. */
  week: number;
  trainees: readonly DemoTrainee[];
  /** Other than the offer says: weeks in all, hours a week, or the last day counted from today. */
  weeks?: number;
  hours?: number;
  endsIn?: number;
  /** The diversity service helped to find the trainees. */
  facilitated?: true;
}

const running: readonly DemoPlacement[] = [
  { offer: "dv-python", week: -8, trainees: [{ course: "Bachelor toegepaste informatica", school: "noorderlicht" }, { course: "Bachelor toegepaste informatica", skipsMidTerm: true }], facilitated: true },
  { offer: "dfb-begroting", week: -4, trainees: [{ course: "Bachelor accountancy", school: "noorderlicht" }] },
  { offer: "awv-werf", week: -9, trainees: [{ course: "Bachelor bouw", school: "noorderlicht", skipsMidTerm: true }] },
  { offer: "awv-onthaal", week: -5, endsIn: 4, trainees: [{ course: "Kantoor en onthaal", name: "Wout Declerq" }] },
  { offer: "awv-onthaal", week: -3, trainees: [{ course: "Kantoor en onthaal", school: "radar", facilitated: true }] },
  { offer: "awv-communicatie", week: -8, trainees: [{ course: "Bachelor communicatie", school: "noorderlicht" }] },
  { offer: "vmm-labo", week: -7, trainees: [{ course: "Bachelor chemie" }, { course: "Bachelor chemie" }] },
  { offer: "ajh-justitie", week: -9, trainees: [{ course: "Bachelor sociaal werk", school: "noorderlicht" }, { course: "Bachelor sociaal werk", school: "noorderlicht", facilitated: true }] },
  { offer: "rekem-opvoeder", week: -10, trainees: [{ course: "Bachelor ergotherapie" }, { course: "Bachelor orthopedagogie" }] },
  { offer: "ilvo-proefveld", week: -5, trainees: [{ course: "Bachelor agro", school: "noorderlicht" }] },
  { offer: "anb-boswachter", week: -3, trainees: [{ course: "Bachelor agro", school: "noorderlicht" }] },
  { offer: "audit-auditor", week: -2, trainees: [{ course: "Bachelor accountancy", school: "drie-rivieren", facilitated: true }] },
  { offer: "hfb-planning", week: -2, trainees: [{ course: "Kantoor en onthaal", school: "radar" }, { course: "Kantoor en onthaal", school: "waterkant" }], facilitated: true },
  { offer: "ago-diversiteit", week: -4, trainees: [{ course: "Master sociologie" }], facilitated: true },
  { offer: "mdk-loods", week: -3, trainees: [{ course: "Elektromechanica" }] },
  { offer: "inbo-vis", week: -6, trainees: [{ course: "Master biologie" }] },
  { offer: "kanselarij-vertaling", week: -6, trainees: [{ course: "Master vertalen" }] },
  { offer: "wewis-beleid", week: -8, trainees: [{ course: "Master statistiek" }] },
  { offer: "oe-inventaris", week: -1, trainees: [{ course: "Master kunstwetenschappen", facilitated: true }] },
  { offer: "vgc-onderwijs", week: -9, hours: 16, endsIn: 12, trainees: [{ course: "Bachelor communicatie", name: "Yara Desmedt", motivation: "Op school leerde ik een evenement plannen op papier. Bij jullie wil ik zien wat er gebeurt als er tweehonderd kinderen binnenkomen. Ik woon in Dendermonde en ben met de trein snel in Brussel." }] },
  { offer: "wolkenveld-dev", week: -8, trainees: [{ course: "Bachelor toegepaste informatica" }] },
  { offer: "vuurvlieg-leraar", week: -4, trainees: [{ course: "Bachelor lager onderwijs" }] },
  { offer: "zilver-ergo", week: -5, trainees: [{ course: "Bachelor ergotherapie" }] },
  { offer: "plein-buurtwerk", week: -7, trainees: [{ course: "Bachelor sociaal werk", school: "noorderlicht" }] },
  { offer: "maas-verpleeg", week: -6, trainees: [{ course: "Bachelor verpleegkunde" }, { course: "Bachelor verpleegkunde", skipsMidTerm: true }] },
  { offer: "wolkje-school", week: -4, trainees: [{ course: "Verzorging" }] },
  { offer: "balanspunt-boekhouder", week: -11, endsIn: 4, trainees: [{ course: "Bachelor accountancy" }] },
  { offer: "mechelen-loket", week: -2, trainees: [{ course: "Kantoor en onthaal" }] },
];

const coming: readonly DemoPlacement[] = [
  { offer: "dov-communicatie", week: 3, weeks: 8, trainees: [{ course: "Bachelor communicatie", name: "Yara Desmedt", until: "sign-2", order: ["entity", "school", "student"], motivation: "Ik schrijf graag teksten die mijn grootmoeder ook begrijpt. Jullie herschrijven brieven die elke ouder in Vlaanderen krijgt, en daar wil ik van leren. Ik stuur twee teksten mee die ik vorig jaar maakte." }] },
  { offer: "awv-werf", week: 7, trainees: [{ course: "Bachelor bouw", school: "noorderlicht", until: "sign-2", order: ["student", "school", "entity"] }] },
  { offer: "awv-werf", week: 14, trainees: [{ course: "Bachelor bouw", school: "noorderlicht", until: "confirm" }] },
  { offer: "awv-onthaal", week: 2, trainees: [{ course: "Kantoor en onthaal", school: "radar", until: "sign-3" }] },
  { offer: "ajh-justitie", week: 11, trainees: [{ course: "Bachelor sociaal werk", school: "noorderlicht", until: "sign-2", order: ["entity", "student", "school"] }] },
  { offer: "anb-boswachter", week: 9, trainees: [{ course: "Bachelor agro", school: "noorderlicht", until: "sign-2", order: ["student", "entity", "school"], revised: true }] },
  { offer: "dfb-begroting", week: 4, trainees: [{ course: "Bachelor accountancy", school: "noorderlicht", until: "entity-conditions" }] },
  { offer: "wewis-beleid", week: 10, trainees: [{ course: "Master statistiek", until: "arrange" }] },
  { offer: "vmm-labo", week: 9, trainees: [{ course: "Bachelor chemie", until: "present" }] },
  { offer: "inbo-vis", week: 8, trainees: [{ course: "Master biologie", until: "sign-1", order: ["student", "school", "entity"] }] },
  { offer: "wolkenveld-dev", week: 8, trainees: [{ course: "Bachelor toegepaste informatica", until: "sign-1", order: ["entity", "student", "school"] }] },
  { offer: "zilver-ergo", week: 8, trainees: [{ course: "Bachelor ergotherapie", until: "arrange" }] },
  { offer: "hfb-planning", week: 5, trainees: [{ course: "Kantoor en onthaal", school: "radar", until: "sign-2", order: ["entity", "student", "school"] }] },
  { offer: "mdk-loods", week: 3, trainees: [{ course: "Elektromechanica", until: "sign-3" }, { course: "Elektromechanica", until: "entity-conditions", facilitated: true }] },
  { offer: "maas-verpleeg", week: 1, trainees: [{ course: "Bachelor verpleegkunde" }] },
  { offer: "wolkje-school", week: 2, trainees: [{ course: "Verzorging", until: "school-conditions" }] },
  { offer: "vuurvlieg-leraar", week: 1, trainees: [{ course: "Bachelor lager onderwijs" }] },
];

const over: readonly DemoPlacement[] = [
  { offer: "kraanvogel-ux", week: -41, weeks: 10, trainees: [{ course: "Bachelor communicatie", name: "Yara Desmedt", motivation: "Ik ontwierp op school een website voor een klein museum dat niet bestaat. Nu wil ik het doen voor een dat wel bestaat. Ik leer snel en vraag het als ik iets niet weet." }] },
  { offer: "dv-python", week: -42, trainees: [{ course: "Bachelor toegepaste informatica" }], facilitated: true },
  { offer: "awv-werf", week: -41, trainees: [{ course: "Bachelor bouw", school: "noorderlicht" }] },
  { offer: "awv-communicatie", week: -39, trainees: [{ course: "Bachelor communicatie", school: "noorderlicht" }] },
  { offer: "awv-onthaal", week: -36, trainees: [{ course: "Kantoor en onthaal", school: "radar" }, { course: "Kantoor en onthaal", school: "radar" }] },
  { offer: "vmm-labo", week: -40, trainees: [{ course: "Bachelor chemie" }] },
  { offer: "wolkenveld-dev", week: -43, trainees: [{ course: "Bachelor toegepaste informatica" }] },
  { offer: "balanspunt-boekhouder", week: -41, trainees: [{ course: "Bachelor accountancy" }] },
  { offer: "ajh-justitie", week: -44, trainees: [{ course: "Bachelor sociaal werk", facilitated: true }] },
  { offer: "zilver-ergo", week: -38, trainees: [{ course: "Bachelor ergotherapie" }] },
  { offer: "vuurvlieg-leraar", week: -39, trainees: [{ course: "Bachelor lager onderwijs" }] },
  { offer: "hfb-planning", week: -35, trainees: [{ course: "Kantoor en onthaal" }] },
  { offer: "mechelen-loket", week: -8, trainees: [{ course: "Kantoor en onthaal" }] },
  { offer: "mdk-loods", week: -10, trainees: [{ course: "Elektromechanica" }] },
  { offer: "maas-verpleeg", week: -40, trainees: [{ course: "Bachelor verpleegkunde" }] },
  { offer: "dov-communicatie", week: -42, trainees: [{ course: "Bachelor communicatie", school: "noorderlicht" }], facilitated: true },
  { offer: "oe-inventaris", week: -40, trainees: [{ course: "Master kunstwetenschappen" }] },

  { offer: "rekem-opvoeder", week: -38, trainees: [{ course: "Bachelor orthopedagogie", endedEarly: { at: 0.4, reason: "illness-or-absence", by: "school", text: "Na zes weken ziekte haalt de stage haar doelen niet meer. De school zoekt een nieuwe periode." } }] },
  { offer: "plein-buurtwerk", week: -10, trainees: [{ course: "Bachelor sociaal werk", endedEarly: { at: 0.45, reason: "agreement-not-kept", by: "entity", text: "De afgesproken begeleiding kon niet doorgaan doordat onze medewerker vertrok. Samen met de school beslisten we om te stoppen." } }] },
  { offer: "wolkenveld-dev", week: -27, trainees: [{ course: "Bachelor toegepaste informatica", endedEarly: { at: 0.8, reason: "work-found", by: "student", text: "Ik kreeg een vast contract aangeboden en mag de stage van mijn school daar afronden." } }] },
  { offer: "ilvo-proefveld", week: 4, trainees: [{ course: "Bachelor agro", cancelled: { after: "confirm", reason: "other-choice", by: "student", text: "Mijn school verplaatst de stage naar het najaar. Ik meld me dan graag opnieuw." } }] },
  { offer: "babbel-nt2", week: -3, trainees: [{ course: "Bachelor sociaal werk", cancelled: { after: "sign-3", reason: "host-cannot", by: "entity", text: "De zaal waar we oefenen sluit voor werken. We hebben geen plaats om je te ontvangen." } }] },
  { offer: "zilver-ergo", week: -9, trainees: [{ course: "Bachelor ergotherapie", cancelled: { after: "sign-3", reason: "illness-or-absence", by: "school", text: "De student is voor langere tijd ziek. We melden ons later opnieuw aan." } }] },
];

/** Every placement of the demo: more than sixty, in each state that a schoolstage can have. */
export const demoPlacements: readonly DemoPlacement[] = [...running, ...coming, ...over];
