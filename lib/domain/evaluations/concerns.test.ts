import { expect, test } from "vitest";
import { raisesConcern } from "@/lib/domain/evaluations/concerns";
import { evaluationFormOf } from "@/lib/domain/evaluations/form";

test.each([
  [{ onTrack: "yes" }, false], [{ onTrack: "partly" }, true], [{ onTrack: "no" }, true],
  [{ ready: "with-help" }, false], [{ ready: "not-yet" }, true], [{ objective: "partly", next: "no" }, false], [{ objective: "not-reached" }, true], [{}, false],
] as const)("%j raises a concern: %s", (answers, expected) => expect(raisesConcern(answers)).toBe(expected));

test("every choice of the forms is known: none that worries is misspelt", () => {
  const choices = ["wes", "ibo", "bvs"].flatMap((instrument) => evaluationFormOf(instrument).questions.flatMap(({ key, options }) => options.map((option) => [key, option] as const)));
  expect(choices.filter(([key, option]) => raisesConcern({ [key]: option })).map(([key, option]) => `${key} ${option}`))
    .toEqual(["onTrack partly", "onTrack no", "objective not-reached", "ready not-yet"]);
});
