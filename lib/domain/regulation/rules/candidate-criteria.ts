import { hasReachedAge, haveMonthsPassed } from "../calendar";
import type { Judgement } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual } from "../source";

/** One condition on the person. */
export interface Criterion {
  readonly judge: (facts: Facts) => Judgement;
  /** Of a fact that is not required: what a check says where it is missing, and passes. Only the guide asks for it. */
  readonly whenMissing?: Bilingual;
}

interface Sentences {
  readonly pass: Bilingual;
  readonly fail: Bilingual;
  readonly unknown: Bilingual;
}

/** Whether a condition holds; undefined = not known. */
type Answer = boolean | undefined;

const judged = (answer: Answer, facts: readonly string[], says: Sentences): Judgement => {
  if (answer === undefined) return { outcome: "unknown", missing: facts, about: facts, message: says.unknown };
  return { outcome: answer ? "pass" : "fail", about: facts, message: answer ? says.pass : says.fail };
};

export const isJobSeeker: Criterion = {
  judge: ({ candidate }) => judged(candidate?.jobSeeker, ["candidate.jobSeeker"], {
    pass: { nl: "De kandidaat zoekt werk.", en: "The candidate is looking for work." },
    fail: { nl: "Dit is alleen voor wie werk zoekt.", en: "This is only for people who are looking for work." },
    unknown: { nl: "Nog niet bekend: of de kandidaat werk zoekt.", en: "Not known yet: whether the candidate is looking for work." },
  }),
};

const isRegisteredSeeker: Criterion = {
  judge: ({ candidate }) => judged(candidate?.jobSeeker, ["candidate.jobSeeker"], {
    pass: { nl: "De kandidaat zoekt werk en is ingeschreven bij VDAB.", en: "The candidate is looking for work and is registered with VDAB." },
    fail: { nl: "Dit is alleen voor wie werk zoekt en ingeschreven is bij VDAB.", en: "This is only for people who are looking for work and are registered with VDAB." },
    unknown: { nl: "Nog niet bekend: of de kandidaat werk zoekt en ingeschreven is bij VDAB.", en: "Not known yet: whether the candidate is looking for work and is registered with VDAB." },
  }),
};

const isWithoutWork: Criterion = {
  judge: ({ candidate }) => judged(candidate?.employed === undefined ? undefined : !candidate.employed, ["candidate.employed"], {
    pass: { nl: "De kandidaat heeft nu geen werk.", en: "The candidate has no work now." },
    fail: { nl: "Dit is alleen voor wie nu geen werk heeft.", en: "This is only for people who have no work now." },
    unknown: { nl: "Nog niet bekend: of de kandidaat nu werk heeft.", en: "Not known yet: whether the candidate has work now." },
  }),
};

/** Niet-werkende werkzoekende: looking for work, registered, and without work. */
export const isSeekerWithoutWork: readonly Criterion[] = [isRegisteredSeeker, isWithoutWork];

export const mayWorkInBelgium: Criterion = {
  judge: ({ candidate }) => judged(candidate?.mayWorkInBelgium, ["candidate.mayWorkInBelgium"], {
    pass: { nl: "De kandidaat mag in België werken.", en: "The candidate may work in Belgium." },
    fail: { nl: "Dit is alleen voor wie in België mag werken.", en: "This is only for people who may work in Belgium." },
    unknown: { nl: "Nog niet bekend: of de kandidaat in België mag werken.", en: "Not known yet: whether the candidate may work in Belgium." },
  }),
};

export const isNotForBelgianDiploma: Criterion = {
  judge: ({ candidate }) => judged(candidate?.compulsoryForBelgianDiploma === undefined ? undefined : !candidate.compulsoryForBelgianDiploma, ["candidate.compulsoryForBelgianDiploma"], {
    pass: { nl: "De stage is geen verplicht deel van een Belgisch diploma.", en: "The placement is no compulsory part of a Belgian diploma." },
    fail: { nl: "Een stage die verplicht is voor een Belgisch diploma, kan niet op deze manier. Kies een schoolstage.", en: "A placement that a Belgian diploma requires cannot be done this way. Choose a school internship." },
    unknown: { nl: "Nog niet bekend: of de stage verplicht is voor een Belgisch diploma.", en: "Not known yet: whether a Belgian diploma requires the placement." },
  }),
};

/** No earlier work for this employer, apart from a short temporary job. */
export const workedHereAtMost = (weeks: number): Criterion => ({
  judge: ({ host }) => judged(host?.weeksWorkedBefore === undefined ? undefined : host.weeksWorkedBefore <= weeks, ["host.weeksWorkedBefore"], {
    pass: { nl: `De kandidaat werkte hoogstens ${weeks} weken voor deze werkgever.`, en: `The candidate worked at most ${weeks} weeks for this employer.` },
    fail: { nl: `De kandidaat werkte al langer dan ${weeks} weken voor deze werkgever. Kies een andere werkgever.`, en: `The candidate already worked more than ${weeks} weeks for this employer. Choose another employer.` },
    unknown: { nl: "Nog niet bekend: of de kandidaat al voor deze werkgever werkte. Dat hangt af van de plek.", en: "Not known yet: whether the candidate worked for this employer before. That depends on the place." },
  }),
});

export const isShortEducated: Criterion = {
  judge: ({ candidate }) => judged(candidate?.educationLevel === undefined ? undefined : candidate.educationLevel === "low", ["candidate.educationLevel"], {
    pass: { nl: "De kandidaat is kortgeschoold.", en: "The candidate has a low level of education." },
    fail: { nl: "Dit is alleen voor kortgeschoolden.", en: "This is only for people with a low level of education." },
    unknown: { nl: "Nog niet bekend: het opleidingsniveau.", en: "Not known yet: the level of education." },
  }),
};

/** The age on the first day, in years; undefined without a birth date. */
export const isYounger = (years: number, { candidate, startsOn }: Facts): Answer =>
  candidate?.birthDate === undefined ? undefined : !hasReachedAge(candidate.birthDate, years, startsOn);

export const isYoungerThan = (years: number): Criterion => ({
  judge: (facts) => judged(isYounger(years, facts), ["candidate.birthDate"], {
    pass: { nl: `De kandidaat is jonger dan ${years} op de eerste dag.`, en: `The candidate is younger than ${years} on the first day.` },
    fail: { nl: `Dit is alleen voor wie jonger dan ${years} is op de eerste dag.`, en: `This is only for people younger than ${years} on the first day.` },
    unknown: { nl: "Nog niet bekend: de geboortedatum.", en: "Not known yet: the date of birth." },
  }),
});

/** Day of the integration period (beroepsinschakelingstijd) on which it starts. */
export const isOnBitDay = (from: number, to: number): Criterion => ({
  judge: ({ candidate }) => judged(candidate?.bitDay === undefined ? undefined : candidate.bitDay >= from && candidate.bitDay <= to, ["candidate.bitDay"], {
    pass: { nl: "De start valt in de tweede helft van de beroepsinschakelingstijd.", en: "The start lies in the second half of the integration period." },
    fail: { nl: `De start moet vallen tussen dag ${from} en ${to} van de beroepsinschakelingstijd.`, en: `The start must lie between day ${from} and ${to} of the integration period.` },
    unknown: { nl: "Nog niet bekend: de hoeveelste dag van de beroepsinschakelingstijd het is.", en: "Not known yet: which day of the integration period it is." },
  }),
});

export const isPastCompulsorySchooling: Criterion = {
  judge: ({ candidate }) => judged(candidate?.compulsorySchooling === undefined ? undefined : !candidate.compulsorySchooling, ["candidate.compulsorySchooling"], {
    pass: { nl: "De kandidaat is niet meer leerplichtig.", en: "The candidate is past compulsory schooling." },
    fail: { nl: "Dit is alleen voor wie niet meer leerplichtig is.", en: "This is only for people past compulsory schooling." },
    unknown: { nl: "Nog niet bekend: of de kandidaat nog leerplichtig is.", en: "Not known yet: whether the candidate is still in compulsory schooling." },
  }),
};

/** The course that this placement belongs to. A check fails only on another one; the guide asks for it. */
export const follows = (course: "school" | "alternating" | "vdab-course", who: Bilingual): Criterion => ({
  whenMissing: { nl: `Dit is voor ${who.nl}.`, en: `This is for ${who.en}.` },
  judge: ({ candidate }) => judged(candidate?.education === undefined ? undefined : candidate.education === course, ["candidate.education"], {
    pass: { nl: `Dit is voor ${who.nl}.`, en: `This is for ${who.en}.` },
    fail: { nl: `Dit is alleen voor ${who.nl}.`, en: `This is only for ${who.en}.` },
    unknown: { nl: `Nog niet bekend: welke opleiding de kandidaat volgt. Dit is voor ${who.nl}.`, en: `Not known yet: which course the candidate follows. This is for ${who.en}.` },
  }),
});

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);
const all = (...answers: readonly Answer[]): Answer => (answers.includes(false) ? false : answers.includes(undefined) ? undefined : true);
const any = (...answers: readonly Answer[]): Answer => not(all(...answers.map(not)));

/** Registered without a break before the start: 12 months below the age of 25, 24 months from 25 on. */
const isLongRegistered = (facts: Facts): Answer => {
  const since = facts.candidate?.registeredSince;
  if (since === undefined) return undefined;
  return any(haveMonthsPassed(since, 24, facts.startsOn), all(isYounger(25, facts), haveMonthsPassed(since, 12, facts.startsOn)));
};

const onTheList = (facts: Facts): Answer => {
  const { jobSeeker, employed, workDisability, sicknessBenefit } = facts.candidate ?? {};
  return any(sicknessBenefit, all(jobSeeker, not(employed), any(workDisability, isLongRegistered(facts))));
};

const listFacts = ["jobSeeker", "employed", "birthDate", "registeredSince", "workDisability", "sicknessBenefit"] as const;
const verifiedOrListed = ["candidate.groundVerified", ...listFacts.map((name) => `candidate.${name}`)];
const theList: Bilingual = {
  nl: "wie werk zoekt, geen werk heeft en een indicatie van arbeidshandicap heeft, of jonger dan 25 is en 12 maanden ingeschreven, of 25 of ouder is en 24 maanden ingeschreven; en voor wie ten laste van het RIZIV is",
  en: "people who look for work, have none and have an indication of a work disability, or are younger than 25 and registered for 12 months, or 25 or older and registered for 24 months; and for people at charge of the RIZIV",
};

/** One of the four grounds of IBO+. VDAB may record that one was verified, never which: that alone settles it. */
export const isVulnerable: Criterion = {
  judge: (facts) => {
    if (facts.candidate?.groundVerified === true) return { outcome: "pass", about: verifiedOrListed, message: { nl: "VDAB ging na dat de kandidaat tot de doelgroep hoort.", en: "VDAB verified that the candidate belongs to the target group." } };
    const missing = listFacts.filter((name) => facts.candidate?.[name] === undefined).map((name) => `candidate.${name}`);
    const judgement = judged(onTheList(facts), missing, {
      pass: { nl: `De kandidaat hoort tot de doelgroep. Dit is voor ${theList.nl}.`, en: `The candidate belongs to the target group. This is for ${theList.en}.` },
      fail: { nl: `Dit is alleen voor ${theList.nl}.`, en: `This is only for ${theList.en}.` },
      unknown: { nl: `Nog niet bekend: of de kandidaat tot de doelgroep hoort. VDAB kan dat in vertrouwen nagaan. Dit is voor ${theList.nl}.`, en: `Not known yet: whether the candidate belongs to the target group. VDAB can check that in confidence. This is for ${theList.en}.` },
    });
    return { ...judgement, about: verifiedOrListed };
  },
};
