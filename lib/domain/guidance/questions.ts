import { daysInMonth } from "@/lib/domain/regulation/calendar";

/** Who asks: somebody who looks for a place, or an organisation that offers one. */
export const sides = ["candidate", "host"] as const;
export type Side = (typeof sides)[number];

export type QuestionKey =
  | "now" | "age" | "schooling" | "diploma" | "vdab" | "since" | "work" | "health" | "start"
  | "who" | "months" | "hours" | "pay" | "recognised" | "sanction" | "sanctionOn" | "before" | "from";

/** What was answered, as it stands in the address. `skipped` = "Dat weet ik niet"; a key that is absent was not answered yet. */
export type Answers = Readonly<Partial<Record<QuestionKey, string>>>;
export const skipped = "skip";

interface Asked {
  readonly key: QuestionKey;
  /** Left out = always. Reads only what was asked before it. */
  readonly isAsked?: (answers: Answers) => boolean;
}

export interface ChoiceQuestion extends Asked {
  readonly kind: "choice";
  readonly options: readonly string[];
  /** Options that what was said before rules out. */
  readonly without?: (answers: Answers) => readonly string[];
}

export interface NumberQuestion extends Asked {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
}

/** A calendar day within what the law can hold. */
export interface DayQuestion extends Asked {
  readonly kind: "day";
}

export type Question = ChoiceQuestion | NumberQuestion | DayQuestion;

const isKnown = (answer: string | undefined): answer is string => answer !== undefined && answer !== skipped;
const studies = ["school", "alternating", "vdab-course"];
const pupils = ["school", "alternating"];

/** Nobody of this age goes to school because they must, whichever way it is counted: then the question would only puzzle. */
const surelyAdult = 21;
export const isSurelyAdult = ({ age }: Answers): boolean => isKnown(age) && Number(age) >= surelyAdult;

/** Who follows no course in Belgium does not need the placement for a Belgian diploma. */
export const followsNoCourse = ({ now }: Answers): boolean => isKnown(now) && !studies.includes(now);

const candidateQuestions: readonly Question[] = [
  { key: "now", kind: "choice", options: ["school", "alternating", "vdab-course", "seeking", "working", "newcomer"] },
  { key: "age", kind: "number", min: 14, max: 99 },
  { key: "schooling", kind: "choice", options: ["no", "yes"], isAsked: (answers) => isKnown(answers.now) && answers.now !== "vdab-course" && !isSurelyAdult(answers) },
  { key: "diploma", kind: "choice", options: ["no", "yes"], isAsked: (answers) => !followsNoCourse(answers) },
  { key: "vdab", kind: "choice", options: ["free", "working", "no"], without: ({ now }) => (now === "working" ? ["free"] : []) },
  { key: "since", kind: "number", min: 0, max: 480, isAsked: ({ now, vdab }) => vdab === "free" && !pupils.includes(now ?? "") },
  { key: "work", kind: "choice", options: ["yes", "no"] },
  { key: "health", kind: "choice", options: ["disability", "benefit", "none"] },
  { key: "start", kind: "day" },
];

const hostQuestions: readonly Question[] = [
  { key: "who", kind: "choice", options: ["school", "alternating", "vdab-course", "seeking", "working"] },
  { key: "months", kind: "number", min: 1, max: 60 },
  { key: "hours", kind: "number", min: 1, max: 60 },
  { key: "pay", kind: "choice", options: ["yes", "no"] },
  { key: "recognised", kind: "choice", options: ["yes", "no"], isAsked: ({ who }) => !isKnown(who) || who === "alternating" },
  { key: "sanction", kind: "choice", options: ["no", "yes"] },
  { key: "sanctionOn", kind: "day", isAsked: ({ sanction }) => sanction === "yes" },
  { key: "before", kind: "number", min: 0, max: 520, isAsked: ({ who }) => who === "seeking" },
  { key: "from", kind: "day" },
];

/** Every question of a side, in order. On any way through them at most eight are asked. */
export const questions: Readonly<Record<Side, readonly Question[]>> = { candidate: candidateQuestions, host: hostQuestions };

/** What can be chosen, after what was said before. */
export const optionsOf = ({ options, without }: ChoiceQuestion, answers: Answers): readonly string[] => {
  const out = without?.(answers) ?? [];
  return options.filter((option) => !out.includes(option));
};

/** As `legalDay` of the schemas, which would bring their library to the browser. */
const isDay = (value: string): boolean =>
  /^(?:19\d\d|20\d\d|2100)-(?:0[1-9]|1[0-2])-\d{2}$/u.test(value) && Number(value.slice(8)) >= 1 && Number(value.slice(8)) <= daysInMonth(value.slice(0, 7));

/** Whether a question can be answered so, skipping it included. */
export const isAnswer = (question: Question, value: string, answers: Answers): boolean => {
  if (value === skipped) return true;
  if (question.kind === "choice") return optionsOf(question, answers).includes(value);
  if (question.kind === "day") return isDay(value);
  return /^\d{1,3}$/u.test(value) && Number(value) >= question.min && Number(value) <= question.max;
};

/** What is asked after these answers, and of the answers those that count: what is no longer asked, or no answer to it, is dropped. */
export const walk = (side: Side, given: Answers): { asked: readonly Question[]; answers: Answers } => {
  const asked: Question[] = [];
  const answers: Partial<Record<QuestionKey, string>> = {};
  for (const question of questions[side]) {
    if (question.isAsked && !question.isAsked(answers)) continue;
    asked.push(question);
    const value = given[question.key];
    if (value !== undefined && isAnswer(question, value, answers)) answers[question.key] = value;
  }
  return { asked, answers };
};

/** The answer where it is one and not skipped. */
export const answerOf = (answers: Answers, key: QuestionKey): string | undefined => {
  const value = answers[key];
  return isKnown(value) ? value : undefined;
};
