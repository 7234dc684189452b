import { bisMinimum, oaoAmount, soOtAmount } from "../rules/allowances";
import {
  all, any, anyone, candidateEligibility, hasSicknessBenefit, hasWorkDisability, isGroundVerified, isInBitDays, isJobSeeker, isLongRegistered, isLowEducated,
  isNotCompulsory, isNotEmployed, isPastCompulsorySchooling, isYoungerThan, mayWork, workedAtMost,
} from "../rules/candidate";
import { maxDuration, minDuration } from "../rules/durations";
import { overlap, suspensionFor } from "../rules/events";
import { followUpContract, fundingConditions, hostRecognition, hostSanction } from "../rules/host";
import { planApproval, planContent, planKind, requestWindow, signedBeforeStart } from "../rules/plan";
import { atLeastHalfTime, minWeeklyHours, noOvertime } from "../rules/weekly-hours";
import type { Rule } from "../finding";
import { assumed, sources, type Source } from "../source";
import type { Duration, End, Instrument, Version } from "../version";

const vdab = { nl: "VDAB", en: "VDAB" };
const reform: End = { anchor: "signed", from: "2018-09-01", source: sources.reform2018, summary: { nl: "Afgeschaft op 1 september 2018.", en: "Abolished on 1 September 2018." } };
const trainingPlan = (source: Source): readonly Rule[] => [planKind("opleidingsplan", source), planContent("opleidingsplan", source), planApproval(vdab, source)];
const signature = assumed(sources.reform2018, "Iedereen tekent op of voor de eerste dag: zo werken alle dossiers hier");

const bisWho = { nl: "iedereen die in België mag werken, behalve voor een verplichte stage van een Belgisch diploma", en: "everyone who may work in Belgium, except for a compulsory internship of a Belgian diploma" };
const bisEligible = (source: Source): Rule => candidateEligibility({ condition: all(mayWork, isNotCompulsory), source, who: bisWho });

export const bio: Instrument = {
  code: "bio", name: { nl: "Beroepsinlevingsovereenkomst", en: "Professional immersion agreement" }, paid: true, vdabGranted: true, end: reform,
  versions: [{
    id: "bio", anchor: "signed", validFrom: null, allowanceBy: "host", maxDuration: [], sources: [sources.bioLaw, sources.parliament2017],
    summary: { nl: "Voorloper van de BIS. VDAB keurde het plan en de duur goed.", en: "Predecessor of the BIS. VDAB approved the plan and its duration." },
    rules: [...trainingPlan(sources.parliament2017), signedBeforeStart(signature), bisEligible(sources.bioLaw), hostSanction(assumed(sources.wes2022, "Of de sanctie ook dit treft, zegt de bron niet")), overlap],
  }],
};

const bisDurations: readonly Duration[] = [{ months: 6 }, { weeks: 26 }];
export const bis: Instrument = {
  code: "bis", name: { nl: "Beroepsinlevingsstage", en: "Professional immersion internship" }, paid: true, vdabGranted: true,
  versions: [{
    id: "bis-2018", anchor: "signed", validFrom: "2018-09-01", allowanceBy: "host", maxDuration: bisDurations, sources: [sources.bisPage, sources.diversityPage],
    summary: { nl: "Betaalde stage van hoogstens 6 maanden en 26 weken. VDAB keurt het opleidingsplan vooraf goed.", en: "Paid internship of at most 6 months and 26 weeks. VDAB approves the plan beforehand." },
    rules: [
      maxDuration(bisDurations, assumed(sources.bisPage, "6 maanden en 26 weken: het strengste telt")), atLeastHalfTime(assumed(sources.bisPage, "Alleen voor Brussel gevonden"), "warn"), noOvertime(sources.bisPage),
      ...trainingPlan(sources.bisPage), requestWindow(sources.bisPage), signedBeforeStart(sources.bisPage), bisEligible(sources.bisPage),
      hostSanction(assumed(sources.wes2022, "Of de sanctie ook een BIS treft, zegt de bron niet")), bisMinimum(sources.bisPage), fundingConditions(sources.diversityPage), overlap,
    ],
  }],
};

const iboDurations: readonly Duration[] = [{ weeks: 26 }];
const iboRules = (source: Source): readonly Rule[] => [
  minDuration({ weeks: 4 }, sources.iboPage), maxDuration(iboDurations, sources.iboPage), atLeastHalfTime(sources.iboPage), noOvertime(sources.iboPage),
  ...trainingPlan(sources.iboPage), signedBeforeStart(sources.iboPage),
  candidateEligibility({ condition: all(isJobSeeker, isNotEmployed, mayWork, workedAtMost(4)), source, who: { nl: "niet-werkende werkzoekenden die in België mogen werken en hoogstens 4 weken interim bij deze werkgever deden", en: "job seekers without work who may work in Belgium and did at most 4 weeks of temporary work for this employer" } }),
  hostSanction(sources.wes2022), followUpContract(sources.iboPage), overlap,
];
const iboVersion = (version: Pick<Version, "id" | "anchor" | "validFrom" | "allowanceBy" | "summary">, source: Source): Version =>
  ({ ...version, maxDuration: iboDurations, sources: [source, sources.iboPage], rules: iboRules(source) });

export const ibo: Instrument = {
  code: "ibo", name: { nl: "Individuele beroepsopleiding", en: "Individual vocational training" }, paid: true, vdabGranted: true,
  versions: [
    iboVersion({ id: "ibo", anchor: "signed", validFrom: null, allowanceBy: "host", summary: { nl: "4 tot 26 weken opleiding, met een productiviteitspremie van de werkgever en een plicht om aan te werven.", en: "4 to 26 weeks of training, with a productivity premium by the employer and a duty to hire." } }, sources.iboPage),
    iboVersion({ id: "ibo-2018", anchor: "signed", validFrom: "2018-09-01", allowanceBy: "vdab", summary: { nl: "VDAB betaalt de premie en factureert de werkgever.", en: "VDAB pays the premium and invoices the employer." } }, sources.reform2018),
    iboVersion({ id: "ibo-2019", anchor: "start", validFrom: "2019-07-01", allowanceBy: "vdab", summary: { nl: "Nieuwe tarieven; bij afwezigheid factureert VDAB naar verhouding vanaf de 8ste dag.", en: "New tariffs; in absence VDAB invoices in proportion from the 8th day." } }, sources.ibo2019),
    iboVersion({ id: "ibo-2026", anchor: "start", validFrom: "2026-01-01", allowanceBy: "host", summary: { nl: "De werkgever betaalt de premie rechtstreeks aan de cursist.", en: "The employer pays the premium directly to the trainee." } }, assumed(sources.ibo2026, "Het begin van de stage beslist")),
  ],
};

const iboOld = (code: "ibo-interim" | "cibo", name: Instrument["name"]): Instrument => ({
  code, name, paid: true, vdabGranted: true, end: reform,
  versions: [{
    id: code, anchor: "signed", validFrom: null, allowanceBy: "vdab", maxDuration: [], sources: [sources.reform2018, sources.general],
    summary: { nl: "Oude vorm van IBO, tot 1 september 2018.", en: "Old form of IBO, until 1 September 2018." },
    rules: [
      ...trainingPlan(sources.general), signedBeforeStart(sources.general), candidateEligibility({ condition: isJobSeeker, source: sources.general, who: { nl: "werkzoekenden", en: "job seekers" } }),
      hostSanction(sources.wes2022), followUpContract(sources.general), overlap,
    ],
  }],
});
export const iboInterim = iboOld("ibo-interim", { nl: "IBO-interim", en: "IBO through a temporary work agency" });
export const cibo = iboOld("cibo", { nl: "Curatieve IBO", en: "Curative IBO" });

const iboPlusDurations: readonly Duration[] = [{ weeks: 52 }];
const iboPlusWho = { nl: "niet-werkende werkzoekenden met een arbeidshandicap, jonger dan 25 en 12 maanden ingeschreven, of vanaf 25 en 24 maanden ingeschreven, en voor wie ten laste van het RIZIV is", en: "job seekers without work with a work disability, younger than 25 and registered for 12 months, or from 25 on and registered for 24 months, and for people at charge of the RIZIV" };
const iboPlusEligible = (onlyWarns: boolean): Rule => candidateEligibility({
  condition: any(hasSicknessBenefit, all(isJobSeeker, isNotEmployed, any(hasWorkDisability, isLongRegistered))), settledBy: isGroundVerified,
  source: onlyWarns ? { ...sources.ibo2026, status: "unverified" } : sources.iboPlus, who: iboPlusWho, onlyWarns,
});
const iboPlusRules = (onlyWarns: boolean): readonly Rule[] => [
  minDuration({ months: 1 }, sources.iboPlus), maxDuration(iboPlusDurations, sources.diversityPage), ...trainingPlan(sources.diversityPage), signedBeforeStart(sources.iboPage),
  iboPlusEligible(onlyWarns), hostSanction(sources.wes2022), followUpContract(sources.diversityPage), fundingConditions(sources.diversityPage), overlap,
];
export const iboPlus: Instrument = {
  code: "ibo-plus", name: { nl: "IBO voor kwetsbare werkzoekenden (IBO+)", en: "IBO for vulnerable job seekers (IBO+)" }, paid: true, vdabGranted: true,
  versions: [
    { id: "ibo-plus-2018", anchor: "signed", validFrom: "2018-09-01", allowanceBy: "vdab", maxDuration: iboPlusDurations, sources: [sources.iboPlus, sources.diversityPage], summary: { nl: "Hoogstens 52 weken opleiding en daarna een contract dat minstens even lang duurt. VDAB keurt goed.", en: "At most 52 weeks of training, then a contract at least as long. VDAB approves." }, rules: iboPlusRules(false) },
    { id: "ibo-plus-2026", anchor: "start", validFrom: "2026-01-01", allowanceBy: "vdab", maxDuration: iboPlusDurations, sources: [sources.ibo2026, sources.diversityPage], summary: { nl: "Zoals voordien; de doelgroep is aangepast.", en: "As before; the target group changed." }, rules: iboPlusRules(true) },
  ],
};

const issDurations: readonly Duration[] = [{ months: 3 }];
export const iss: Instrument = {
  code: "iss", name: { nl: "Instapstage", en: "Entry internship" }, paid: true, vdabGranted: true, end: reform,
  versions: [{
    id: "iss-2013", anchor: "signed", validFrom: "2013-01-01", allowanceBy: "host", maxDuration: issDurations, sources: [sources.iss],
    summary: { nl: "Drie maanden bij een werkgever voor kortgeschoolde jongeren.", en: "Three months with an employer for low-educated young people." },
    rules: [
      maxDuration(issDurations, sources.iss), signedBeforeStart(sources.iss),
      candidateEligibility({ condition: all(isLowEducated, isYoungerThan(25), isInBitDays(156, 310)), source: sources.iss, who: { nl: "kortgeschoolde jongeren onder 25, tussen dag 156 en 310 van hun beroepsinschakelingstijd", en: "low-educated people under 25, between day 156 and 310 of their integration period" } }),
      hostSanction(sources.wes2022), overlap,
    ],
  }],
};

const oaoPlan = [planKind("opleidingsplan", sources.oao), planContent("opleidingsplan", sources.oao)];
const alternating = candidateEligibility({ condition: anyone, education: "alternating", source: sources.oao, who: { nl: "leerlingen die leren en werken combineren", en: "pupils who combine learning and working" } });
export const oao: Instrument = {
  code: "oao", name: { nl: "Overeenkomst alternerende opleiding", en: "Alternating training agreement" }, paid: true, vdabGranted: false,
  versions: [{
    id: "oao-2016", anchor: "signed", validFrom: "2016-09-01", allowanceBy: "host", maxDuration: [], sources: [sources.oao],
    summary: { nl: "Leren op school en op de werkvloer, gemiddeld minstens 20 uur per week op de werkvloer, met een leervergoeding.", en: "Learning at school and at work, on average at least 20 hours a week at work, with an allowance." },
    rules: [
      minWeeklyHours(20, sources.oao, { nl: " Kies dan een stageovereenkomst alternerende opleiding (sao).", en: " Then choose an unpaid alternating agreement (sao)." }), ...oaoPlan, signedBeforeStart(sources.oao), alternating,
      hostSanction(sources.wes2022, "warn"), hostRecognition(sources.oao), oaoAmount(sources.oao), fundingConditions(sources.diversityPage), overlap,
      suspensionFor(["illness", "maternity", "accident", "force-majeure"], sources.oao),
    ],
  }],
};

export const sao: Instrument = {
  code: "sao", name: { nl: "Stageovereenkomst alternerende opleiding", en: "Unpaid alternating agreement" }, paid: false, vdabGranted: false,
  versions: [{
    id: "sao-2016", anchor: "signed", validFrom: "2016-09-01", allowanceBy: "none", maxDuration: [], sources: [sources.oao],
    summary: { nl: "Onbetaald, met minder dan 20 uur per week op de werkvloer.", en: "Unpaid, with fewer than 20 hours a week at work." },
    rules: [...oaoPlan, signedBeforeStart(sources.oao), alternating, hostSanction(sources.wes2022, "warn"), hostRecognition(sources.oao), overlap],
  }],
};

export const soOt: Instrument = {
  code: "so-ot", name: { nl: "Stageovereenkomst ondernemerschapstraject", en: "Entrepreneur track agreement" }, paid: true, vdabGranted: false,
  versions: [{
    id: "so-ot-2010", anchor: "start", validFrom: "2010-07-01", allowanceBy: "host", maxDuration: [], sources: [sources.soOt],
    summary: { nl: "Minstens 3 maanden in een onderneming, voor cursisten van een ondernemerschapstraject.", en: "At least 3 months in a company, for trainees of an entrepreneur track." },
    rules: [
      minDuration({ months: 3 }, sources.soOt), signedBeforeStart(signature),
      candidateEligibility({ condition: isPastCompulsorySchooling, source: sources.soOt, who: { nl: "wie niet meer leerplichtig is en een erkende cursus volgt", en: "people past compulsory schooling who follow a recognised course" } }),
      hostSanction(sources.wes2022), soOtAmount(sources.soOt), overlap,
    ],
  }],
};
