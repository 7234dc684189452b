import { unpaid } from "../allowances/scheme";
import { isJobSeeker } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { earlyEndByVdab } from "../rules/early-end-authority";
import { earlyEndGround } from "../rules/early-end-ground";
import { maxDuration } from "../rules/max-duration";
import { planContent } from "../rules/plan-content";
import { planKind } from "../rules/plan-kind";
import { assumed, sources } from "../source";
import type { Instrument } from "../version";
import { endIn2023 } from "./borders";
import { alwaysAsked, sanctionByAnalogy, signedHere } from "./shared-rules";

const judged = { nl: "VDAB gaat na of een medisch, mentaal, psychisch, psychiatrisch of sociaal probleem werken verhindert.", en: "VDAB checks whether a medical, mental, psychological, psychiatric or social problem prevents work." };

export const act: Instrument = {
  code: "act", name: { nl: "Activeringsstage", en: "Activation internship" }, paid: false, vdabGranted: true,
  end: endIn2023({ nl: "Een werkervaringsstage (WES) kan wel.", en: "A work experience internship (WES) is possible." }),
  versions: [{
    id: "act-2017", anchor: "start", validFrom: "2017-04-11", allowanceBy: "none", allowance: unpaid, sources: [sources.act, sources.wes2022],
    summary: { nl: "Voor wie door een medisch of sociaal probleem nog niet kan werken. Hoogstens 6 maanden. Sinds 2023 deel van de werkervaringsstage.", en: "For people whom a medical or social problem still keeps from work. At most 6 months. Part of the work experience internship since 2023." },
    decision: { message: { nl: "VDAB beslist.", en: "VDAB decides." }, source: sources.act },
    topics: {
      who: { nl: "Werkzoekenden die door een medisch, mentaal, psychisch, psychiatrisch of sociaal probleem nog niet kunnen werken", en: "People who look for work and whom a medical, mental, psychological, psychiatric or social problem still keeps from it" },
      duration: { nl: "Hoogstens 6 maanden, zonder verlenging", en: "At most 6 months, without extension" },
      hours: { nl: "Stap voor stap meer, naar wat iemand aankan", en: "Step by step more, as much as somebody can bear" },
      decides: { nl: "VDAB", en: "VDAB" },
      plan: { nl: "Bij de start de acties om de beginsituatie in kaart te brengen; op het einde een opleidingsplan of trajectplan", en: "At the start the actions that map the start situation; at the end a plan of training" },
      pays: { nl: "Onbetaald; VDAB betaalt verplaatsing en kinderopvang terug", en: "Unpaid; VDAB refunds travel and child care" },
      earlyEnd: { nl: "VDAB beslist: werk gevonden, afspraken niet nageleefd, doel bereikt of niet haalbaar", en: "VDAB decides: work found, agreement broken, objective reached or out of reach" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      maxDuration([{ months: 6 }], sources.act),
      planKind(["stageplan", "opleidingsplan"], assumed(sources.act, "Bij de start een beschrijving van acties, op het einde een opleidingsplan: beide tellen hier als plan")),
      planContent("startOrEnd", sources.act), signedHere, candidateEligibility([isJobSeeker], sources.act, judged), sanctionByAnalogy, ...alwaysAsked,
      earlyEndByVdab(sources.act), earlyEndGround(["work-found", "breach", "objective-reached", "objective-unattainable"], sources.act),
    ],
  }],
};
