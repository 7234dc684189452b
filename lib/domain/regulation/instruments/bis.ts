import { bisScheme } from "../allowances/bis-scheme";
import { bisMinimum } from "../rules/allowance-minimum";
import { isNotForBelgianDiploma, mayWorkInBelgium } from "../rules/candidate-criteria";
import { candidateEligibility } from "../rules/candidate-eligibility";
import { maxDuration } from "../rules/max-duration";
import { maxWeeklyHours } from "../rules/max-weekly-hours";
import { minHalfTime } from "../rules/min-weekly-hours";
import { requestWindow } from "../rules/request-window";
import { signedBeforeStart } from "../rules/signed-before-start";
import { assumed, sources, unverified } from "../source";
import type { Instrument } from "../version";
import { alwaysAsked, approvedTrainingPlan, sanctionByAnalogy } from "./shared-rules";

const planAlso = { nl: "In het plan staan ook de opleidingsacties en de duur met de reden ervan, in het Nederlands.", en: "The plan also tells the training actions and the duration with its reason, in Dutch." };
const excluded = { nl: "Niet binnen een lopende arbeidsovereenkomst, niet voor een vrij beroep of een beschermde titel, en niet voor attesten die de functie vereist.", en: "Not inside a running employment contract, not for a liberal profession or a protected title, and not for certificates that the job requires." };

export const bis: Instrument = {
  code: "bis", name: { nl: "Beroepsinlevingsstage", en: "Professional immersion internship" }, paid: true, vdabGranted: true,
  versions: [{
    id: "bis-2018", anchor: "signed", validFrom: "2018-09-01", allowanceBy: "host", allowance: bisScheme, sources: [sources.reform2018, sources.bisPage, sources.bisFaq, sources.bio, sources.diversityPage],
    summary: { nl: "Betaalde stage voor iedereen die in België mag werken, hoogstens 6 maanden en 26 weken. VDAB keurt vooraf het opleidingsplan goed.", en: "Paid internship for everyone who may work in Belgium, at most 6 months and 26 weeks. VDAB approves the training plan beforehand." },
    decision: { message: { nl: "VDAB keurt het opleidingsplan en de duur goed. Vraag dat minstens 3 weken en hoogstens 3 maanden vooraf.", en: "VDAB approves the training plan and its duration. Ask for it at least 3 weeks and at most 3 months ahead." }, source: sources.bisFaq },
    topics: {
      who: { nl: "Iedereen die in België mag werken: werkzoekende, werknemer, zelfstandige of student", en: "Everyone who may work in Belgium: looking for work, employed, self-employed or student" },
      aim: { nl: "Vaardigheden en competenties leren op de werkvloer", en: "Learning skills and competences at work" },
      duration: { nl: "Hoogstens 6 maanden en hoogstens 26 weken, verlenging inbegrepen", en: "At most 6 months and at most 26 weeks, extension included" },
      hours: { nl: "Geen overuren", en: "No overtime" },
      decides: { nl: "VDAB keurt het opleidingsplan goed", en: "VDAB approves the training plan" },
      plan: { nl: "Opleidingsplan: competenties, acties en duur, in het Nederlands", en: "Training plan (opleidingsplan): competences, actions and duration, in Dutch" },
      pays: { nl: "De organisatie: minstens de helft van het minimumloon (GGMMI), naar verhouding van de uren. Binnen de Vlaamse overheid kan de dienst Diversiteitsbeleid betalen", en: "The organisation: at least half of the minimum wage (GGMMI), in proportion to the hours. Inside the Flemish government the diversity service can pay" },
      after: { nl: "Geen plicht om aan te werven", en: "No duty to hire" },
    },
    rules: [
      maxDuration([{ months: 6 }, { weeks: 26 }], assumed(sources.bisFaq, "VDAB noemt 6 maanden en ook 26 weken: het strengste telt")),
      minHalfTime(unverified(sources.bisActiris, "Alleen voor Brussel gevonden"), "warn"), maxWeeklyHours(sources.bisPage),
      ...approvedTrainingPlan(sources.bisFaq, planAlso), requestWindow({ weeksAhead: 3, monthsAhead: 3 }, sources.bisFaq), signedBeforeStart(sources.bisPage),
      candidateEligibility([mayWorkInBelgium, isNotForBelgianDiploma], sources.bisPage, excluded), sanctionByAnalogy,
      bisMinimum(assumed(sources.bio, "Helft van het GGMMI × tewerkstellingsbreuk (cao 43); naar beneden afgerond op de cent, zoals 796,90 euro")), ...alwaysAsked,
    ],
  }],
};
