import type { PlacementStatus } from "@/lib/domain/placements/status";

/** How far a placement got; `presented` = the agreement lies there to be signed, which no state of its own says. */
export type DemoState = PlacementStatus | "presented";

/** What happened on the way, beside what its state needs. */
export type DemoTurn =
  | "refused-first" | "extended" | "extension-refused" | "extension-open" | "early-end-refused" | "early-end-open" | "early-end-agreed" | "stood-still" | "hired";

/** Where somebody goes, and who that can be: a situation, or the course of a pupil or learner. */
export interface DemoPlace {
  offer: string;
  trainees: readonly string[];
  /** Weeks, where the usual length would not be over in time. */
  weeks?: number;
}

/** A kind and its places in turn: one placement in every state that the kind can reach. */
export interface DemoInstrument {
  instrument: string;
  places: readonly DemoPlace[];
}

/** One placement more. */
export interface DemoVariant {
  instrument: string;
  place: DemoPlace;
  state: DemoState;
  turns: readonly DemoTurn[];
  /** Week from today in which it begins, instead of the one that fits its state. */
  startWeek?: number;
}

const places = (trainees: readonly string[], weeks: number | undefined, offers: readonly string[]): DemoPlace[] => offers.map((offer) => ({ offer, trainees, weeks }));

/** Every kind but the schoolstage, which has stories of its own. */
export const demoInstruments: readonly DemoInstrument[] = [
  { instrument: "wes", places: places(["jobSeeker", "newcomer"], 13, ["agodi-logistiek", "vlabel-dossiers", "opgroeien-onthaal", "adem-kringloop", "nabij-poets", "buurtmand-rekken", "meise-serre"]) },
  { instrument: "bis", places: places(["newcomer", "worker"], 16, ["omg-vergunningen", "ago-hr", "abb-lokaal", "cloudbrug-security", "wolkenveld-tester", "helderwater-labo"]) },
  { instrument: "ibo", places: places(["jobSeeker", "newcomer"], 12, ["delijn-techniek", "tandem-orderpicker", "zoutkorrel-kok", "aalst-wegen", "smaakhaven-operator"]) },
  { instrument: "ibo-plus", places: places(["jobSeeker", "newcomer"], 20, ["dv-helpdesk", "sport-centrum", "leuven-groen", "noordzuid-lasser", "adem-recycle"]) },
  { instrument: "bvs", places: places(["jobSeeker", "newcomer"], undefined, ["hfb-onthaal", "dzorg-archief", "kmska-suppoost", "ankerpunt-schilder", "vdab-balie"]) },
  { instrument: "so-ot", places: places(["Opleiding elektricien", "Opleiding schilder"], 20, ["warmstroom-zaakvoerder", "krul-kapper"]) },
  { instrument: "oplstage", places: places(["learner"], undefined, ["stroomop-elektricien", "vakwerf-klus", "aanraking-zorg", "nulpunt-web", "zonnedak-installateur"]) },
  {
    instrument: "oao",
    places: [
      ...places(["Zorg, alternerend"], 22, ["zilver-zorgkundige"]), ...places(["Elektriciteit, duaal"], 22, ["awv-verkeer"]),
      ...places(["Centrale verwarming, alternerend"], 22, ["warmstroom-hvac"]), ...places(["Logistiek, duaal"], 22, ["dvw-magazijn"]),
    ],
  },
  { instrument: "sao", places: [...places(["Elektriciteit, duaal"], 16, ["vierwielen-onthaal", "trapper-fiets"]), ...places(["Groen, alternerend"], 16, ["nerf-duaal"])] },
];

const seeker = (offer: string, weeks: number): DemoPlace => ({ offer, weeks, trainees: ["jobSeeker", "newcomer"] });

/** So long ago that people were asked whether they work: three months after the end, or twelve. */
const long = (place: DemoPlace & { weeks: number }, instrument: string, weeksAgo: 15 | 55): DemoVariant =>
  ({ instrument, place, state: "completed", turns: [], startWeek: -place.weeks - weeksAgo });

/** What can happen on the way, once each. */
export const demoVariants: readonly DemoVariant[] = [
  // Employers whose trainees were left alone: VDAB looks into it.
  ...["adem-kringloop", "buurtmand-rekken", "bloesemhof-fruit", "wolkje-kinderen"].map((offer): DemoVariant => ({ instrument: "wes", place: seeker(offer, 13), state: "running", turns: [] })),
  { instrument: "wes", place: seeker("wulp-natuur", 13), state: "running", turns: ["extended", "early-end-agreed"] },
  { instrument: "wes", place: seeker("vgc-kinderopvang", 13), state: "running", turns: ["extension-refused"] },
  { instrument: "wes", place: seeker("meise-serre", 13), state: "running", turns: ["extension-open"] },
  { instrument: "wes", place: seeker("draadkracht-naaien", 13), state: "running", turns: ["early-end-refused"] },
  { instrument: "wes", place: seeker("vlabel-dossiers", 13), state: "running", turns: ["early-end-open"] },
  { instrument: "wes", place: seeker("agodi-logistiek", 13), state: "approved", turns: ["refused-first"] },
  { instrument: "bis", place: { offer: "ago-hr", weeks: 16, trainees: ["newcomer", "worker"] }, state: "signed", turns: ["refused-first"] },
  { instrument: "ibo", place: seeker("delijn-techniek", 12), state: "running", turns: ["refused-first", "extended"] },
  { instrument: "ibo-plus", place: seeker("dv-helpdesk", 20), state: "completed", turns: [] },
  { instrument: "ibo-plus", place: seeker("sport-centrum", 20), state: "completed", turns: ["hired"] },
  { instrument: "oao", place: { offer: "zilver-zorgkundige", weeks: 22, trainees: ["Zorg, alternerend"] }, state: "running", turns: ["stood-still"] },
  long({ offer: "opgroeien-onthaal", weeks: 13, trainees: ["jobSeeker"] }, "wes", 15),
  long({ offer: "nabij-poets", weeks: 13, trainees: ["jobSeeker"] }, "wes", 15),
  long({ offer: "abb-lokaal", weeks: 16, trainees: ["newcomer", "worker"] }, "bis", 15),
  long({ offer: "tandem-orderpicker", weeks: 12, trainees: ["jobSeeker", "newcomer"] }, "ibo", 15),
  long({ offer: "vlabel-dossiers", weeks: 13, trainees: ["jobSeeker"] }, "wes", 55),
  long({ offer: "buurtmand-rekken", weeks: 13, trainees: ["jobSeeker"] }, "wes", 55),
  long({ offer: "cloudbrug-security", weeks: 16, trainees: ["newcomer", "worker"] }, "bis", 55),
  long({ offer: "smaakhaven-operator", weeks: 12, trainees: ["jobSeeker", "newcomer"] }, "ibo", 55),
];

/** What somebody writes when it stops or does not begin; in turn. */
export const demoEndings = {
  cancelled: { reason: "host-cannot", text: "De ploeg verhuist vroeger dan gepland. Er is dan niemand die kan begeleiden." },
  endedEarly: [
    { reason: "work-found", ground: "work-found", text: "De stagiair begint maandag in een vaste job bij een andere werkgever." },
    { reason: "goal-reached", ground: "objective-reached", text: "Alles wat in het plan staat, lukt nu zonder hulp. We vierden het met de ploeg." },
    { reason: "illness-or-absence", ground: "long-absence", text: "De stagiair kan de volgende maanden niet komen. We spraken af om later opnieuw te beginnen." },
    { reason: "other", ground: "objective-unattainable", text: "De machine waarop het leren gebeurt, is weg en komt niet terug. Wat in het plan staat, kan hier niet meer." },
  ],
} as const;

/** Why it should last longer or stop, and why VDAB said no. */
export const demoRequests = {
  extension: "De stagiair was laat met het laatste deel van het plan. Met vier weken erbij oefenen we dat ook nog in.",
  extensionRefused: "Volgens het verslag van de mentor lukt alles al. Langer oefenen voegt dan niets toe: zoek samen naar werk.",
  earlyEnd: "De stagiair komt niet meer opdagen op maandag. We weten niet of dit nog zin heeft.",
  earlyEndAgreed: "Ik kreeg een vaste job aangeboden bij een andere werkgever. Tot mijn laatste dag werk ik de lopende taken af en leg ik ze uit aan een collega.",
  earlyEndRefused: "De stagiair is alleen op maandag weg, voor de opvang van een kind. Leg de uren anders: dan kan de stage doorgaan.",
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
