import { afterMonths, hasReachedAge } from "../calendar";
import { finding, missing, type Outcome, type Rule } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual, Source } from "../source";

/** A condition on the person: true, false, or not known. */
type Condition = (facts: Facts) => boolean | undefined;

/** All must hold: one false settles it, one unknown leaves it open. */
export const all = (...conditions: Condition[]): Condition => (facts) => {
  const answers = conditions.map((condition) => condition(facts));
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
};

/** One must hold: one true settles it. */
export const any = (...conditions: Condition[]): Condition => (facts) => {
  const answers = conditions.map((condition) => condition(facts));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
};

const not = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

export const isJobSeeker: Condition = ({ candidate }) => candidate?.jobSeeker;
export const isNotEmployed: Condition = ({ candidate }) => not(candidate?.employed);
export const mayWork: Condition = ({ candidate }) => candidate?.mayWorkInBelgium;
export const isNotCompulsory: Condition = ({ candidate }) => not(candidate?.compulsoryForBelgianDiploma);
export const isPastCompulsorySchooling: Condition = ({ candidate }) => not(candidate?.compulsorySchooling);
export const hasWorkDisability: Condition = ({ candidate }) => candidate?.workDisability;
export const hasSicknessBenefit: Condition = ({ candidate }) => candidate?.sicknessBenefit;
export const isLowEducated: Condition = ({ candidate }) => (candidate?.educationLevel === undefined ? undefined : candidate.educationLevel === "low");

/** Worked for this employer before, other than at most so many weeks of temporary work. */
export const workedAtMost = (weeks: number): Condition => ({ host }) => (host?.weeksWorkedBefore === undefined ? undefined : host.weeksWorkedBefore <= weeks);

export const isYoungerThan = (years: number): Condition => ({ candidate, startsOn }) =>
  candidate?.birthDate === undefined ? undefined : !hasReachedAge(candidate.birthDate, years, startsOn);

export const isInBitDays = (from: number, to: number): Condition => ({ candidate }) =>
  candidate?.bitDay === undefined ? undefined : candidate.bitDay >= from && candidate.bitDay <= to;

const registeredFor = (months: number): Condition => ({ candidate, startsOn }) =>
  candidate?.registeredSince === undefined ? undefined : afterMonths(candidate.registeredSince, months) <= startsOn;

/** Registered immediately before the start: 12 months below 25 years, 24 months from 25 on. */
export const isLongRegistered: Condition = any(
  registeredFor(24),
  all(isYoungerThan(25), registeredFor(12)),
);

interface Eligibility {
  condition: Condition;
  source: Source;
  /** Who it is for: the sentence of every outcome names it. */
  who: Bilingual;
  /** What no field of a request tells. */
  also?: Bilingual;
  /** The education this instrument belongs to; another one that is given fails. */
  education?: "school" | "alternating" | "vdab-course";
  /** True on its own settles it. */
  settledBy?: Condition;
  /** The list may have changed: the answer is a warning whatever it is. */
  onlyWarns?: boolean;
}

const outcomeOf = (facts: Facts, { condition, education, settledBy }: Eligibility): Outcome => {
  const given = facts.candidate?.education;
  if (education && given !== undefined && given !== education) return "fail";
  if (settledBy?.(facts) === true) return "pass";
  const answer = condition(facts);
  return answer === undefined ? "unknown" : answer ? "pass" : "fail";
};

/** Whether this kind of placement is for this person. */
export const candidateEligibility = (eligibility: Eligibility): Rule => (facts) => {
  const { who, also, source, onlyWarns } = eligibility;
  const outcome = onlyWarns ? "warn" : outcomeOf(facts, eligibility);
  const more = also ?? { nl: "", en: "" };
  const open = missing("alle gegevens van de kandidaat die tellen", "all the facts of the candidate that count");
  const messages: Record<Outcome, Bilingual> = {
    pass: { nl: `Dit is voor ${who.nl}.${more.nl}`, en: `This is for ${who.en}.${more.en}` },
    fail: { nl: `Dit is alleen voor ${who.nl}.${more.nl}`, en: `This is only for ${who.en}.${more.en}` },
    warn: { nl: `De doelgroep is aangepast en de nieuwe lijst is nog niet nagelezen. Vroeger: ${who.nl}.`, en: `The target group changed and the new list has not been checked yet. Before: ${who.en}.` },
    unknown: { nl: `${open.nl} Dit is voor ${who.nl}.${more.nl}`, en: `${open.en} This is for ${who.en}.${more.en}` },
  };
  return finding("candidate-eligibility", source, { outcome, message: messages[outcome] });
};

/** No fact of the person is required. */
export const anyone: Condition = () => true;
export const isGroundVerified: Condition = ({ candidate }) => candidate?.groundVerified;
