import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAnswer, optionsOf, questions, sides, skipped, walk, type Answers, type Question, type Side } from "./questions";

const keysOf = (side: Side, answers: Answers): string[] => walk(side, answers).asked.map(({ key }) => key);

const answerTo = (question: Question): fc.Arbitrary<string> => {
  if (question.kind === "choice") return fc.constantFrom(...question.options, skipped);
  if (question.kind === "day") return fc.constantFrom("2027-02-01", skipped);
  return fc.oneof(fc.integer({ min: question.min, max: question.max }).map(String), fc.constant(skipped));
};

/** Any answers of a side, some left open. */
const anyAnswers = (side: Side): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questions[side].map((question) => [question.key, answerTo(question)])), { requiredKeys: [] });

describe("on any way through the questions", () => {
  test.each(sides)("of a %s at most eight are asked, each once", (side) => {
    fc.assert(fc.property(anyAnswers(side), (answers) => {
      const asked = keysOf(side, answers);
      expect(asked.length).toBeLessThanOrEqual(8);
      expect(new Set(asked).size).toBe(asked.length);
    }), { numRuns: 10_000 });
  });

  test.each(sides)("of a %s only answers to what is asked count, and walking again drops nothing more", (side) => {
    fc.assert(fc.property(anyAnswers(side), (given) => {
      const { asked, answers } = walk(side, given);
      expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(answers)));
      expect(walk(side, answers)).toEqual({ asked, answers });
    }), { numRuns: 10_000 });
  });
});

test("who looks for work is asked since when; who is at school, whether the placement is for the diploma", () => {
  expect(keysOf("candidate", { now: "seeking", age: "27", vdab: "free" })).toEqual(["now", "age", "vdab", "since", "work", "health", "start"]);
  expect(keysOf("candidate", { now: "school", age: "17" })).toEqual(["now", "age", "schooling", "diploma", "vdab", "work", "health", "start"]);
});

test("an organisation tells the day of a sanction only when there is one", () => {
  expect(keysOf("host", { who: "seeking", sanction: "yes" })).toEqual(["who", "months", "hours", "pay", "sanction", "sanctionOn", "before", "from"]);
  expect(keysOf("host", { who: "school", sanction: "no" })).toEqual(["who", "months", "hours", "pay", "sanction", "from"]);
});

test("who works cannot say to be without work: an answer of before is dropped", () => {
  expect(walk("candidate", { now: "working", vdab: "free", since: "30" }).answers).toEqual({ now: "working" });
  const vdab = questions.candidate.find(({ key }) => key === "vdab");
  expect(vdab?.kind === "choice" && optionsOf(vdab, { now: "working" })).toEqual(["working", "no"]);
});

describe("an answer", () => {
  const questionOf = (side: Side, key: string): Question => {
    const found = questions[side].find((question) => question.key === key);
    if (!found) throw new Error(`No question ${key}.`);
    return found;
  };

  test.each([["14", true], ["99", true], ["13", false], ["100", false], ["27.5", false], ["-27", false], ["", false], ["2e1", false], [skipped, true]])("age %s: %s", (value, isOne) => {
    expect(isAnswer(questionOf("candidate", "age"), value, {})).toBe(isOne);
  });

  test.each([["2027-02-28", true], ["2027-02-29", false], ["2028-02-29", true], ["2027-13-01", false], ["2101-01-01", false], ["2027-04-31", false], ["2027-04-00", false], ["1 mei", false]])("day %s: %s", (value, isOne) => {
    expect(isAnswer(questionOf("candidate", "start"), value, {})).toBe(isOne);
  });
});
