import { wesScheme } from "../allowances/wes-scheme";
import type { Rule } from "../finding";
import { wesAmount } from "../rules/allowance-amount";
import { isJobSeeker, isSeekerWithoutWork } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { earlyEndByVdab } from "../rules/early-end-authority";
import { earlyEndGround } from "../rules/early-end-ground";
import { hostSanction } from "../rules/host-sanction";
import { maxDuration } from "../rules/max-duration";
import { minWeeklyHours } from "../rules/min-weekly-hours";
import { planApproval } from "../rules/plan-approval";
import { planContent } from "../rules/plan-content";
import { planKind } from "../rules/plan-kind";
import { signedBeforeStart } from "../rules/signed-before-start";
import { noSuspension, suspensionFor } from "../rules/suspension";
import { sources } from "../source";
import type { Instrument, Version } from "../version";
import { alwaysAsked, approvedTrainingPlan } from "./shared-rules";

/** What the reform of 2023 left as it was. */
const common: readonly Rule[] = [maxDuration([{ months: 6 }], sources.wes2022), signedBeforeStart(sources.wes2022), hostSanction(sources.wes2022), wesAmount(sources.wes2022), ...alwaysAsked];
const kept = {
  duration: { nl: "Hoogstens 6 maanden", en: "At most 6 months" },
  pays: { nl: "VDAB: 200 euro per maand, minder bij onvolledige maanden. Gratis voor de organisatie", en: "VDAB: 200 euro a month, less for incomplete months. Free of charge for the organisation" },
  after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
};

const wes2017: Version = {
  id: "wes-2017", anchor: "start", validFrom: "2017-01-01", allowanceBy: "vdab", allowance: wesScheme, sources: [sources.wes2017, sources.wes2022, sources.parliament2017],
  summary: { nl: "Werkervaring voor werkzoekenden: hoogstens 6 maanden en minstens 20 uur per week, met een opleidingsplan. VDAB beslist.", en: "Work experience for people who look for work: at most 6 months and at least 20 hours a week, with a training plan (opleidingsplan). VDAB decides." },
  decision: { message: { nl: "VDAB beslist of de stage past en hoelang ze duurt.", en: "VDAB decides whether the placement suits and how long it lasts." }, source: sources.wes2017 },
  topics: {
    ...kept,
    who: { nl: "Wie werk zoekt en ervaring en algemene vaardigheden mist", en: "People who look for work and lack experience and general skills" },
    aim: { nl: "Naar een gewone job", en: "Towards a regular job" },
    hours: { nl: "Minstens 20 uur", en: "At least 20 hours" },
    decides: { nl: "VDAB", en: "VDAB" },
    plan: { nl: "Opleidingsplan: wat de stagiair leert en hoe", en: "Training plan (opleidingsplan): what the trainee learns and how" },
    absence: { nl: "De stage wordt geschorst bij ziekte, moederschap, ongeval of overmacht", en: "The placement is suspended in case of illness, maternity, accident or force majeure" },
    earlyEnd: { nl: "VDAB beslist", en: "VDAB decides" },
  },
  rules: [
    ...common, minWeeklyHours(20, sources.wes2022), ...approvedTrainingPlan(sources.wes2017),
    candidateEligibility([isJobSeeker], sources.wes2017, { nl: "VDAB moet de stage passend vinden. Ze is voor wie ervaring en algemene vaardigheden mist.", en: "VDAB must find the placement suitable. It is for people who lack experience and general skills." }),
    suspensionFor({ reasons: ["illness", "maternity", "accident", "force-majeure"] }, sources.wes2022), earlyEndByVdab(sources.wes2017),
  ],
};

const wes2023: Version = {
  id: "wes-2023", isSanctionGround: true, anchor: "start", validFrom: "2023-01-01", allowanceBy: "vdab", allowance: wesScheme, sources: [sources.wes2022, sources.diversityPage],
  summary: { nl: "Werkervaring voor wie geen werk heeft en bij VDAB ingeschreven is: hoogstens 6 maanden, zonder minimum aantal uren, met een stageplan.", en: "Work experience for people without work who are registered with VDAB: at most 6 months, without a minimum of hours, with a placement plan (stageplan)." },
  decision: { message: { nl: "VDAB of een partner beslist of de stage past en hoelang ze duurt.", en: "VDAB or a partner decides whether the placement suits and how long it lasts." }, source: sources.wes2022 },
  topics: {
    ...kept,
    who: { nl: "Wie zonder werk en bij VDAB ingeschreven is, en ervaring en algemene vaardigheden mist", en: "People without work who are registered with VDAB and lack experience and general skills" },
    aim: { nl: "Naar een gewone job of een job in de sociale economie", en: "Towards a regular job or a job in the social economy" },
    hours: { nl: "Geen minimum", en: "No minimum" },
    decides: { nl: "VDAB of een partnerorganisatie", en: "VDAB or a partner organisation" },
    plan: { nl: "Stageplan: het doel, wat de stagiair leert en hoe. Lukt dat nog niet: de acties om de beginsituatie in kaart te brengen", en: "Placement plan (stageplan): the objective, what the trainee learns and how. If that cannot be told yet: the actions that map the start situation" },
    absence: { nl: "Niet geschorst. Bij lange afwezigheid kan de stage stoppen", en: "Not suspended. The placement can end after a long absence" },
    earlyEnd: { nl: "VDAB beslist: afspraken niet nageleefd, werk gevonden, lange afwezigheid, doel bereikt of niet haalbaar", en: "VDAB decides: agreement broken, work found, long absence, objective reached or out of reach" },
    sanction: { nl: "VDAB kan een organisatie die haar plichten niet nakomt 3 jaar lang geen opleidingen en stages meer toekennen", en: "VDAB can grant an organisation that fails its duties no training and no placements for 3 years" },
  },
  rules: [
    ...common, planKind(["stageplan"], sources.wes2022), planContent("stageplan", sources.wes2022),
    planApproval({ nl: "VDAB of de partnerorganisatie", en: "VDAB or the partner organisation" }, sources.wes2022),
    candidateEligibility(isSeekerWithoutWork, sources.wes2022, { nl: "VDAB of een partner moet de stage passend vinden. Ze is voor wie ervaring en algemene vaardigheden mist.", en: "VDAB or a partner must find the placement suitable. It is for people who lack experience and general skills." }),
    noSuspension(sources.wes2022), earlyEndByVdab(sources.wes2022),
    earlyEndGround(["breach", "work-found", "long-absence", "objective-reached", "objective-unattainable"], sources.wes2022),
  ],
};

export const wes: Instrument = {
  code: "wes", name: { nl: "Werkervaringsstage", en: "Work experience internship" }, paid: false, vdabGranted: true, versions: [wes2017, wes2023],
};
