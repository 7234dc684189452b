import { anyone, candidateEligibility, isJobSeeker, isNotEmployed, all } from "../rules/candidate";
import { maxDuration, maxTotalHours } from "../rules/durations";
import { earlyEndByVdab, earlyEndGround, noSuspension, overlap, suspensionFor } from "../rules/events";
import { wesAmount } from "../rules/allowances";
import { hostSanction } from "../rules/host";
import { planApproval, planContent, planKind, signedBeforeStart } from "../rules/plan";
import { minWeeklyHours } from "../rules/weekly-hours";
import { assumed, sources } from "../source";
import type { Duration, Instrument } from "../version";

const jobSeeker = { nl: "werkzoekenden", en: "job seekers" };
const vdab = { nl: "VDAB", en: "VDAB" };
const signature = assumed(sources.mediation2009, "Iedereen tekent op of voor de eerste dag: zo werken alle dossiers hier");

export const school: Instrument = {
  code: "school", name: { nl: "Schoolstage", en: "School internship" }, paid: false, vdabGranted: false,
  versions: [{
    id: "school", anchor: "start", validFrom: null, allowanceBy: "none", maxDuration: [], sources: [sources.diversityPage],
    summary: { nl: "Stage voor de opleiding van een leerling of student. De school bepaalt hoe lang ze duurt.", en: "Internship for the course of a pupil or student. The school decides how long it lasts." },
    rules: [
      signedBeforeStart(signature),
      candidateEligibility({ condition: anyone, education: "school", source: sources.diversityPage, who: { nl: "leerlingen en studenten, voor hun opleiding", en: "pupils and students, for their course" } }),
      hostSanction(sources.wes2022, "warn"), overlap,
    ],
  }],
};

const thirtyDays: readonly Duration[] = [{ days: 30 }];
export const bvs: Instrument = {
  code: "bvs", name: { nl: "Beroepsverkennende stage", en: "Career exploration internship" }, paid: false, vdabGranted: true,
  versions: [{
    id: "bvs", anchor: "start", validFrom: null, allowanceBy: "none", maxDuration: thirtyDays, sources: [sources.diversityPage, sources.mediation2009],
    summary: { nl: "Ontdekken of een beroep past, hoogstens 30 kalenderdagen, op initiatief van VDAB of een partner.", en: "Find out whether a job fits, at most 30 calendar days, on the initiative of VDAB or a partner." },
    rules: [
      maxDuration(thirtyDays, sources.diversityPage), signedBeforeStart(signature),
      candidateEligibility({ condition: isJobSeeker, source: sources.diversityPage, who: jobSeeker, also: { nl: " De bemiddelaar neemt het initiatief.", en: " The mediator takes the initiative." } }),
      hostSanction(sources.wes2022), overlap,
    ],
  }],
};

export const gbvs: Instrument = {
  code: "gbvs", name: { nl: "Gespecialiseerde beroepsverkennende stage", en: "Specialised career exploration internship" }, paid: false, vdabGranted: true,
  end: { anchor: "start", from: "2023-01-01", source: sources.wes2022, summary: { nl: "Afgeschaft: nieuwe stages kunnen niet meer.", en: "Abolished: no new ones." } },
  versions: [{
    id: "gbvs", anchor: "start", validFrom: null, allowanceBy: "none", maxDuration: [], sources: [sources.gob, sources.wes2022],
    summary: { nl: "Met begeleiding door een gespecialiseerde dienst, hoogstens 800 uur.", en: "With guidance by a specialised service, at most 800 hours." },
    rules: [
      maxTotalHours(800, sources.gob), signedBeforeStart(signature),
      candidateEligibility({ condition: isJobSeeker, source: sources.gob, who: jobSeeker, also: { nl: " Een gespecialiseerde dienst (GOB) begeleidt.", en: " A specialised service (GOB) guides." } }),
      hostSanction(sources.wes2022), overlap,
    ],
  }],
};

const sixMonths: readonly Duration[] = [{ months: 6 }];
export const act: Instrument = {
  code: "act", name: { nl: "Activeringsstage", en: "Activation internship" }, paid: false, vdabGranted: true,
  end: { anchor: "start", from: "2023-01-01", source: sources.wes2022, summary: { nl: "Afgeschaft: kies een werkervaringsstage.", en: "Abolished: choose a work experience internship." } },
  versions: [{
    id: "act-2017", anchor: "start", validFrom: "2017-04-11", allowanceBy: "none", maxDuration: sixMonths, sources: [sources.act, sources.wes2022],
    summary: { nl: "Hoogstens 6 maanden, zonder verlenging, voor wie een medisch of sociaal probleem heeft.", en: "At most 6 months, without extension, for people with a medical or social problem." },
    rules: [
      maxDuration(sixMonths, sources.act), planKind("stageplan", assumed(sources.act, "Het stuk met de acties noemen we een stageplan")), planContent("start-actions", sources.act), signedBeforeStart(signature),
      candidateEligibility({ condition: isJobSeeker, source: sources.act, who: jobSeeker, also: { nl: " VDAB gaat na of een medisch, mentaal, psychisch, psychiatrisch of sociaal probleem werken verhindert.", en: " VDAB checks whether a medical, mental, psychological, psychiatric or social problem prevents work." } }),
      hostSanction(sources.wes2022), overlap, earlyEndByVdab(sources.act),
      earlyEndGround(["work-found", "breach", "objective-reached", "objective-unattainable"], sources.act),
    ],
  }],
};

const wesRules = { overlap, amount: wesAmount(sources.wes2022) };
export const wes: Instrument = {
  code: "wes", name: { nl: "Werkervaringsstage", en: "Work experience internship" }, paid: false, vdabGranted: true,
  versions: [
    {
      id: "wes-2017", anchor: "start", validFrom: "2017-01-01", allowanceBy: "vdab", maxDuration: sixMonths, sources: [sources.wes2017],
      summary: { nl: "Hoogstens 6 maanden en minstens 20 uur per week, met een opleidingsplan. VDAB beslist.", en: "At most 6 months and at least 20 hours a week, with an opleidingsplan. VDAB decides." },
      rules: [
        maxDuration(sixMonths, sources.wes2017), minWeeklyHours(20, sources.wes2017), planKind("opleidingsplan", sources.wes2017), planContent("opleidingsplan", sources.wes2017),
        planApproval(vdab, sources.wes2017), signedBeforeStart(sources.wes2022),
        candidateEligibility({ condition: isJobSeeker, source: sources.wes2017, who: jobSeeker, also: { nl: " VDAB moet de stage passend vinden.", en: " VDAB must find the placement suitable." } }),
        hostSanction(sources.wes2022), wesRules.overlap, wesRules.amount,
        suspensionFor(["illness", "maternity", "accident", "force-majeure"], sources.wes2022), earlyEndByVdab(sources.wes2017),
      ],
    },
    {
      id: "wes-2023", anchor: "start", validFrom: "2023-01-01", allowanceBy: "vdab", maxDuration: sixMonths, sources: [sources.wes2022],
      summary: { nl: "Hoogstens 6 maanden, zonder minimum aantal uren, met een stageplan. VDAB of een partner beslist; alleen VDAB stopt vroeger.", en: "At most 6 months, without a minimum of hours, with a stageplan. VDAB or a partner decides; only VDAB ends it early." },
      rules: [
        maxDuration(sixMonths, sources.wes2022), planKind("stageplan", sources.wes2022), planContent("stageplan", sources.wes2022),
        planApproval({ nl: "VDAB of de partner", en: "VDAB or the partner" }, sources.wes2022), signedBeforeStart(sources.wes2022),
        candidateEligibility({ condition: all(isJobSeeker, isNotEmployed), source: sources.wes2022, who: { nl: "niet-werkende werkzoekenden die bij VDAB ingeschreven zijn", en: "job seekers without work who are registered with VDAB" }, also: { nl: " VDAB of de partner moet de stage passend vinden.", en: " VDAB or the partner must find the placement suitable." } }),
        hostSanction(sources.wes2022), wesRules.overlap, wesRules.amount, noSuspension(sources.wes2022), earlyEndByVdab(sources.wes2022),
        earlyEndGround(["breach", "work-found", "long-absence", "objective-reached", "objective-unattainable"], sources.wes2022),
      ],
    },
  ],
};

export const oplstage: Instrument = {
  code: "oplstage", name: { nl: "Opleidingsstage", en: "Training internship" }, paid: false, vdabGranted: true,
  versions: [{
    id: "oplstage", anchor: "start", validFrom: null, allowanceBy: "none", maxDuration: [], sources: [sources.parliament2017],
    summary: { nl: "Stage binnen een beroepsopleiding van VDAB: leren op de opleidingsvloer en inoefenen op de werkvloer.", en: "Internship inside a VDAB course: learning in class and practising at work." },
    rules: [
      signedBeforeStart(signature),
      candidateEligibility({ condition: anyone, education: "vdab-course", source: sources.parliament2017, who: { nl: "cursisten in een beroepsopleiding van VDAB", en: "trainees in a VDAB course" } }),
      hostSanction(sources.wes2022), overlap,
    ],
  }],
};
