import { monthsBefore, type Day } from "@/lib/domain/regulation/calendar";
import type { GuidanceFacts } from "@/lib/domain/regulation/guidance-schema";
import { answerOf, followsNoCourse, isSurelyAdult, walk, type Answers, type QuestionKey, type Side } from "./questions";

type Candidate = NonNullable<GuidanceFacts["candidate"]>;
type Education = Candidate["education"];
/** The facts with the day on which it would start. */
export type DatedFacts = GuidanceFacts & { on: Day };

const educations: Readonly<Record<string, Education>> = {
  school: "school", alternating: "alternating", "vdab-course": "vdab-course", seeking: "none", working: "none", newcomer: "none",
};

const yesNo = (answer: string | undefined): boolean | undefined => (answer === undefined ? undefined : answer === "yes");
const count = (answer: string | undefined): number | undefined => (answer === undefined ? undefined : Number(answer));

const isEmployed = (now: string | undefined, vdab: string | undefined): boolean | undefined => {
  if (vdab === "free") return false;
  return now === "working" || vdab === "working" ? true : undefined;
};

const health: Readonly<Record<string, Pick<Candidate, "workDisability" | "sicknessBenefit">>> = {
  disability: { workDisability: true }, benefit: { sicknessBenefit: true }, none: { workDisability: false, sicknessBenefit: false },
};

const candidateFacts = (answers: Answers, today: Day): DatedFacts => {
  const said = (key: QuestionKey) => answerOf(answers, key);
  const on = said("start") ?? today;
  const [age, since, vdab, diploma, schooling] = [count(said("age")), count(said("since")), said("vdab"), said("diploma"), said("schooling")];
  return {
    on,
    candidate: {
      education: educations[said("now") ?? ""],
      // Asked as the age on the day of the start: whoever is 25 then was born 25 years before it, or earlier.
      birthDate: age === undefined ? undefined : monthsBefore(on, age * 12),
      registeredSince: since === undefined ? undefined : monthsBefore(on, since),
      jobSeeker: vdab === undefined ? undefined : vdab !== "no",
      employed: isEmployed(said("now"), vdab),
      mayWorkInBelgium: yesNo(said("work")),
      compulsoryForBelgianDiploma: followsNoCourse(answers) ? false : yesNo(diploma),
      compulsorySchooling: isSurelyAdult(answers) ? false : yesNo(schooling),
      ...health[said("health") ?? ""],
    },
  };
};

/** Whom the organisation wants to receive, as facts of that person. */
const sought: Readonly<Record<string, Candidate>> = {
  school: { education: "school" }, alternating: { education: "alternating" }, "vdab-course": { education: "vdab-course" },
  seeking: { education: "none", jobSeeker: true, employed: false }, working: { education: "none", jobSeeker: false, employed: true },
};

const sanctionsOf = (sanction: string | undefined, decidedOn: string | undefined): { decidedOn: Day }[] | undefined => {
  if (sanction === "no") return [];
  return decidedOn === undefined ? undefined : [{ decidedOn }];
};

const hostFacts = (answers: Answers, today: Day): DatedFacts => {
  const said = (key: QuestionKey) => answerOf(answers, key);
  return {
    on: said("from") ?? today,
    candidate: sought[said("who") ?? ""], months: count(said("months")), hoursPerWeek: count(said("hours")), paid: yesNo(said("pay")),
    host: { recognisedWorkplace: yesNo(said("recognised")), sanctions: sanctionsOf(said("sanction"), said("sanctionOn")), weeksWorkedBefore: count(said("before")) },
  };
};

/** What the law is asked, from what was answered; it starts `today` where no day was named. */
export const factsOf = (side: Side, given: Answers, today: Day): DatedFacts => {
  const { answers } = walk(side, given);
  return side === "host" ? hostFacts(answers, today) : candidateFacts(answers, today);
};

/** Which questions a fact of the law comes from, the one to ask first in front. */
const questionsByFact: Readonly<Record<string, readonly QuestionKey[]>> = {
  "candidate.education": ["now", "who"], "candidate.jobSeeker": ["vdab", "who"], "candidate.employed": ["vdab", "now", "who"],
  "candidate.mayWorkInBelgium": ["work"], "candidate.compulsoryForBelgianDiploma": ["diploma", "now"],
  "candidate.compulsorySchooling": ["schooling", "age"], "candidate.registeredSince": ["since"], "candidate.birthDate": ["age"],
  "candidate.workDisability": ["health"], "candidate.sicknessBenefit": ["health"], "host.weeksWorkedBefore": ["before"],
};

/** And which questions a rule reads that names no fact of the candidate. */
const questionsByRule: Readonly<Record<string, readonly QuestionKey[]>> = {
  "min-duration": ["months"], "max-duration": ["months"], "min-weekly-hours": ["hours"], "max-weekly-hours": ["hours"], "allowance-amount": ["pay"],
  "host-sanction": ["sanction", "sanctionOn"], "host-recognition": ["recognised"], "instrument-available": ["start", "from"],
};

/** The questions behind a condition, each once. */
export const questionsBehind = (rule: string, facts: readonly string[]): QuestionKey[] =>
  [...new Set([...facts.flatMap((fact) => questionsByFact[fact] ?? []), ...(questionsByRule[rule] ?? [])])];
