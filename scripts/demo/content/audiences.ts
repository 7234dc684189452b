import { demoRejections } from "./decisions";

/** Courses whose students apply for an offer; the beginning of the name is enough. */
export const audiences: Readonly<Record<string, readonly string[]>> = {
  "dv-python": ["Bachelor toegepaste informatica", "Master statistiek"],
  "dfb-begroting": ["Bachelor accountancy"],
  "ago-diversiteit": ["Master sociologie"],
  "dov-communicatie": ["Bachelor communicatie"],
  "awv-werf": ["Bachelor bouw"],
  "awv-communicatie": ["Bachelor communicatie", "Bachelor toerisme"],
  "awv-onthaal": ["Kantoor en onthaal"],
  "hfb-planning": ["Kantoor en onthaal"],
  "hfb-communicatie": ["Bachelor communicatie"],
  "wewis-beleid": ["Master statistiek", "Master sociologie"],
  "audit-auditor": ["Bachelor accountancy"],
  "ajh-justitie": ["Bachelor sociaal werk", "Bachelor orthopedagogie"],
  "mdk-loods": ["Elektromechanica"],
  "anb-boswachter": ["Bachelor agro"],
  "inbo-vis": ["Master biologie"],
  "vmm-labo": ["Bachelor chemie"],
  "ilvo-proefveld": ["Bachelor agro"],
  "rekem-opvoeder": ["Bachelor orthopedagogie", "Bachelor ergotherapie", "Graduaat orthopedagogische"],
  "leuven-bib": ["Bachelor lager onderwijs", "Master vertalen"],
  "mechelen-loket": ["Kantoor en onthaal"],
  "brugge-archeo": ["Master archeologie"],
  "kortrijk-sport": ["Graduaat orthopedagogische"],
  "vgc-onderwijs": ["Bachelor communicatie", "Bachelor toerisme"],
  "reigers-receptie": ["Bachelor toerisme"],
  "wolkenveld-dev": ["Bachelor toegepaste informatica"],
  "balanspunt-boekhouder": ["Bachelor accountancy"],
  "kraanvogel-ux": ["Bachelor communicatie"],
  "kwik-radio": ["Bachelor communicatie"],
  "zilver-ergo": ["Bachelor ergotherapie"],
  "wolkje-school": ["Verzorging"],
  "plein-buurtwerk": ["Bachelor sociaal werk"],
  "zolder-jeugd": ["Bachelor sociaal werk", "Bachelor orthopedagogie", "Graduaat orthopedagogische"],
  "maas-verpleeg": ["Bachelor verpleegkunde"],
  "babbel-nt2": ["Bachelor lager onderwijs", "Bachelor sociaal werk"],
  "ploeg-zorgboerderij": ["Bachelor ergotherapie", "Bachelor orthopedagogie"],
  "vuurvlieg-leraar": ["Bachelor lager onderwijs"],
};

/** Answers that fit any place. */
export const generalRejections = demoRejections.filter(({ general }) => general);
