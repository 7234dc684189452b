import { questions, walk, type Answers, type QuestionKey, type Side } from "./questions";

/** Where somebody is in the guide: whose questions, what was answered, and which question or the result is shown. */
export interface GuideState {
  readonly side: Side;
  readonly answers: Answers;
  /** Null: the first question without an answer. */
  readonly at: QuestionKey | "result" | null;
}

export const startOfGuide: GuideState = { side: "candidate", answers: {}, at: null };

/** The answers that stand in a list of names and values; what is none is left out. */
export const readAnswers = (side: Side, read: (name: string) => string | null): Answers => {
  const given: Partial<Record<QuestionKey, string>> = {};
  for (const { key } of questions[side]) {
    const value = read(key);
    if (value !== null) given[key] = value;
  }
  return walk(side, given).answers;
};

/**
 * The state as the fragment of an address, `#now=seeking&age=27&at=vdab`. A browser never sends that part, so the answers
 * stay where they were given. Only answers that count are written.
 */
export const fragmentOf = ({ side, answers, at }: GuideState): string => {
  const parts = new URLSearchParams();
  if (side === "host") parts.set("side", side);
  for (const [name, value] of Object.entries(walk(side, answers).answers)) parts.set(name, value);
  if (at) parts.set("at", at);
  return `#${parts}`;
};

/** The state that a fragment tells. Whatever it holds, an answer comes: what is not understood was not said. */
export const readFragment = (fragment: string): GuideState => {
  const parts = new URLSearchParams(fragment.replace(/^#/u, ""));
  const side: Side = parts.get("side") === "host" ? "host" : "candidate";
  const answers = readAnswers(side, (name) => parts.get(name));
  const wanted = parts.get("at");
  const at = wanted === "result" ? wanted : walk(side, answers).asked.find(({ key }) => key === wanted)?.key ?? null;
  return { side, answers, at };
};

export interface GuideStep {
  readonly asked: ReturnType<typeof walk>["asked"];
  /** Position of the question that is shown; null for the result. */
  readonly index: number | null;
}

/** What is shown: the question that the address names, else the first without an answer, else the result. */
export const stepOf = ({ side, answers, at }: GuideState): GuideStep => {
  const { asked } = walk(side, answers);
  if (at === "result") return { asked, index: null };
  const named = asked.findIndex(({ key }) => key === at);
  const open = asked.findIndex(({ key }) => answers[key] === undefined);
  const index = named === -1 ? open : named;
  return { asked, index: index === -1 ? null : index };
};

/** The state after the question at this position: the next one, or the result after the last. */
export const afterQuestion = (state: GuideState, index: number): GuideState => ({ ...state, at: stepOf(state).asked[index + 1]?.key ?? "result" });
