import { describe, expect, test } from "vitest";
import { mayEvaluate, nextEvaluation, questionsAt, wrongAnswer } from "@/lib/domain/evaluations/form";

describe("what an evaluation asks", () => {
  test.each([
    ["bvs", "final", ["fits", "gap", "target"]],
    ["wes", "mid-term", ["onTrack"]],
    ["wes", "final", ["objective", "next"]],
    ["ibo-plus", "mid-term", ["ready"]],
    ["school", "final", []],
  ] as const)("%s at %s: %j", (instrument, kind, keys) => expect(questionsAt(instrument, kind).map(({ key }) => key)).toEqual(keys));

  test("a BVS is evaluated once, the others halfway and at the end", () => {
    expect(nextEvaluation("bvs", [])).toBe("final");
    expect(nextEvaluation("wes", [])).toBe("mid-term");
    expect(nextEvaluation("wes", ["mid-term"])).toBe("final");
    // Who skipped the middle and wrote the end is done.
    expect(nextEvaluation("wes", ["final"])).toBeNull();
  });

  test("who evaluates: the mediator of a WES, the school of a school internship, the trainee always, nobody else", () => {
    expect([mayEvaluate("wes", "mediator"), mayEvaluate("wes", "school"), mayEvaluate("school", "school"), mayEvaluate("bis", "mediator"), mayEvaluate("bis", "student")])
      .toEqual([true, false, true, false, true]);
  });

  test("an answer that is missing or none of its options is wrong; what is optional may be empty", () => {
    const questions = questionsAt("bvs", "final");
    expect(wrongAnswer(questions, {})?.key).toBe("fits");
    expect(wrongAnswer(questions, { fits: "perhaps", gap: "Rekenen" })?.key).toBe("fits");
    expect(wrongAnswer(questions, { fits: "partly" })?.key).toBe("gap");
    expect(wrongAnswer(questions, { fits: "partly", gap: "Rekenen" })).toBeNull();
  });
});
