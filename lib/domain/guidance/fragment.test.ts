import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterQuestion, fragmentOf, readFragment, startOfGuide, stepOf, type GuideState } from "./fragment";
import { questions, skipped, walk, type Question, type Side } from "./questions";

const answerTo = (question: Question): fc.Arbitrary<string> => {
  if (question.kind === "choice") return fc.constantFrom(...question.options, skipped);
  if (question.kind === "day") return fc.constantFrom("2027-02-01", "2026-12-31", skipped);
  return fc.oneof(fc.integer({ min: question.min, max: question.max }).map(String), fc.constant(skipped));
};

const stateOf = (side: Side): fc.Arbitrary<GuideState> =>
  fc.record(Object.fromEntries(questions[side].map((question) => [question.key, answerTo(question)])), { requiredKeys: [] }).chain((given) => {
    const { asked, answers } = walk(side, given);
    return fc.constantFrom(null, "result" as const, ...asked.map(({ key }) => key)).map((at) => ({ side, answers, at }));
  });

describe("the fragment of the address", () => {
  test("tells what was written into it", () => {
    fc.assert(fc.property(fc.oneof(stateOf("candidate"), stateOf("host")), (state) => {
      expect(readFragment(fragmentOf(state))).toEqual(state);
    }), { numRuns: 10_000 });
  });

  test("never throws, whatever stands in it, and what it tells can be written and read again", () => {
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }), fc.webFragments(),
      fc.array(fc.tuple(fc.constantFrom("side", "at", "now", "age", "vdab", "who", "__proto__", "constructor", "from"), fc.string())).map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    );
    fc.assert(fc.property(garbage, (text) => {
      const state = readFragment(text);
      expect(readFragment(fragmentOf(state))).toEqual(state);
      const { asked, index } = stepOf(state);
      expect(index === null || asked[index] !== undefined).toBe(true);
    }), { numRuns: 10_000 });
  });

  test("is short and can be read", () => {
    expect(fragmentOf({ side: "candidate", answers: { now: "seeking", age: "27" }, at: "vdab" })).toBe("#now=seeking&age=27&at=vdab");
    expect(fragmentOf({ side: "host", answers: { who: skipped }, at: null })).toBe("#side=host&who=skip");
    expect(readFragment("")).toEqual(startOfGuide);
    expect(readFragment("#school")).toEqual(startOfGuide);
    expect(readFragment("#now=seeking&age=7&vdab=perhaps&at=since")).toEqual({ side: "candidate", answers: { now: "seeking" }, at: null });
  });
});

describe("what is shown", () => {
  test("is the first question without an answer where the address names none", () => {
    expect(stepOf(startOfGuide).index).toBe(0);
    expect(stepOf(readFragment("#now=school")).index).toBe(1);
  });

  test("is the result after the last question, and where it is asked for", () => {
    const skipAll = Object.fromEntries(questions.candidate.map(({ key }) => [key, skipped]));
    const { answers, asked } = walk("candidate", skipAll);
    const last: GuideState = { side: "candidate", answers, at: asked.at(-1)?.key ?? null };
    expect(afterQuestion(last, asked.length - 1).at).toBe("result");
    expect(stepOf({ side: "candidate", answers, at: null }).index).toBeNull();
    expect(stepOf(readFragment("#now=seeking&at=result")).index).toBeNull();
  });
});
