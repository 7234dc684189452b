/** How far a placement got; each kind has those that its process knows. */
export const demoStates = [
  "prepared", "approval-requested", "refused", "approved", "presented", "signed", "running", "suspended", "completed", "ended-early", "cancelled",
] as const;
export type DemoState = (typeof demoStates)[number];

export interface DemoInstrument {
  instrument: "bvs" | "wes" | "bis" | "ibo" | "ibo-plus" | "oao" | "sao" | "oplstage" | "so-ot";
  /** Offers in turn. */
  offers: readonly string[];
  /** Who can be the trainee: a situation, or the course of a pupil. */
  trainees: readonly string[];
  /** Weeks, where the usual length would not be over in time. */
  weeks?: number;
  states: readonly DemoState[];
}

const decided = ["prepared", "approval-requested", "refused", "approved", "presented", "signed", "running", "completed", "ended-early", "cancelled"] as const;
const undecided = ["prepared", "presented", "signed", "running", "completed", "ended-early", "cancelled"] as const;

/** A placement of every kind in every state that its process knows. */
export const demoInstruments: readonly DemoInstrument[] = [
  { instrument: "wes", offers: ["agodi-logistiek", "vlabel-dossiers", "opgroeien-onthaal", "adem-kringloop", "nabij-poets", "buurtmand-rekken", "meise-serre"], trainees: ["jobSeeker"], weeks: 13, states: decided },
  // Two employers whose trainees were left alone: VDAB looks into it.
  { instrument: "wes", offers: ["adem-kringloop", "buurtmand-rekken"], trainees: ["jobSeeker"], weeks: 13, states: ["running", "running"] },
  { instrument: "bis", offers: ["omg-vergunningen", "ago-hr", "abb-lokaal", "cloudbrug-security", "wolkenveld-tester", "helderwater-labo"], trainees: ["newcomer", "worker"], weeks: 16, states: decided },
  { instrument: "ibo", offers: ["delijn-techniek", "tandem-orderpicker", "zoutkorrel-kok", "aalst-wegen", "smaakhaven-operator"], trainees: ["jobSeeker", "newcomer"], weeks: 12, states: decided },
  { instrument: "ibo-plus", offers: ["dv-helpdesk", "sport-centrum", "leuven-groen", "noordzuid-lasser", "adem-recycle"], trainees: ["jobSeeker", "newcomer"], weeks: 20, states: decided },
  { instrument: "bvs", offers: ["hfb-onthaal", "dzorg-archief", "kmska-suppoost", "ankerpunt-schilder", "vdab-balie"], trainees: ["jobSeeker", "newcomer"], states: undecided },
  { instrument: "oplstage", offers: ["stroomop-elektricien", "vakwerf-klus", "aanraking-zorg", "nulpunt-web", "zonnedak-installateur"], trainees: ["learner"], states: undecided },
  { instrument: "oao", offers: ["zilver-zorgkundige"], trainees: ["Zorg, alternerend"], weeks: 22, states: ["prepared", "running", "completed"] },
  { instrument: "oao", offers: ["awv-verkeer"], trainees: ["Elektriciteit, duaal"], weeks: 22, states: ["presented", "signed"] },
  { instrument: "oao", offers: ["warmstroom-hvac"], trainees: ["Centrale verwarming, alternerend"], weeks: 22, states: ["suspended", "ended-early"] },
  { instrument: "oao", offers: ["dvw-magazijn"], trainees: ["Logistiek, duaal"], weeks: 22, states: ["cancelled", "running"] },
  { instrument: "sao", offers: ["vierwielen-onthaal", "trapper-fiets"], trainees: ["Elektriciteit, duaal"], weeks: 16, states: ["signed"] },
  { instrument: "sao", offers: ["nerf-duaal"], trainees: ["Groen, alternerend"], weeks: 16, states: ["running"] },
  { instrument: "so-ot", offers: ["warmstroom-zaakvoerder"], trainees: ["Opleiding elektricien"], weeks: 20, states: ["prepared", "running"] },
  { instrument: "so-ot", offers: ["krul-kapper"], trainees: ["Opleiding schilder"], weeks: 20, states: ["completed"] },
];

/** What somebody writes when it stops or does not begin. */
export const demoEndings = {
  cancelled: { reason: "host-cannot", text: "De ploeg verhuist vroeger dan gepland. Er is dan niemand die kan begeleiden." },
  endedEarly: { reason: "work-found", ground: "work-found", text: "De stagiair begint maandag in een vaste job bij een andere werkgever." },
} as const;

/** Why the mediator thinks that it fits. */
export const demoReferrals = [
  "Je zei dat je met je handen wilt werken en graag in een ploeg. Deze plaats is dicht bij huis en de uren passen.",
  "Hier leer je wat er in je plan nog ontbreekt, met een mentor die tijd heeft.",
  "Dit is het soort werk dat je wilde proberen. De begeleider spreekt rustig en legt goed uit.",
] as const;

/** Why it lasts that long, in the plan. */
export const demoDurations = [
  "Elke taak komt minstens drie keer terug, eerst samen en daarna alleen. Daarvoor is deze periode nodig.",
  "De eerste weken gaan naar veilig werken en kennismaken. Pas daarna kan er zelfstandig geoefend worden.",
] as const;
