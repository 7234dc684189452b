import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords, type WordRun } from "./compare-words";

const marked = (runs: readonly WordRun[]): string => runs.map(({ text, isKept }) => (isKept ? text : `[${text}]`)).join(" ");
const both = (before: string, after: string) => {
  const compared = compareWords(before, after);
  return [marked(compared.before), marked(compared.after)];
};

test.each([
  ["VDAB", "VDAB of een partnerorganisatie", "VDAB", "VDAB [of een partnerorganisatie]"],
  ["Naar een gewone job", "Naar een gewone job of een job in de sociale economie", "Naar een gewone job", "Naar een gewone job [of een job in de sociale economie]"],
  ["Minstens 20 uur", "Geen minimum", "[Minstens 20 uur]", "[Geen minimum]"],
  ["Hoogstens 6 maanden", "Hoogstens 12 maanden", "Hoogstens [6] maanden", "Hoogstens [12] maanden"],
  ["Gratis, en onbetaald", "gratis en betaald", "Gratis, en [onbetaald]", "gratis en [betaald]"],
])("%s → %s", (before, after, left, right) => expect(both(before, after)).toEqual([left, right]));

test("one word that both happen to hold is no phrase that stayed", () => {
  expect(both("De werkgever betaalt een premie", "VDAB geeft een vergoeding")).toEqual(["[De werkgever betaalt een premie]", "[VDAB geeft een vergoeding]"]);
});

const sentence = fc.array(fc.constantFrom("de", "stage", "VDAB", "betaalt", "een", "uur", "20", "of"), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

test("no word is lost, what stayed is the same on both sides, and equal sentences have no difference", () => {
  fc.assert(fc.property(sentence, sentence, (before, after) => {
    const compared = compareWords(before, after);
    expect(compared.before.map(({ text }) => text).join(" ")).toBe(before);
    expect(compared.after.map(({ text }) => text).join(" ")).toBe(after);
    const keptOf = (runs: readonly WordRun[]) => runs.filter(({ isKept }) => isKept).map(({ text }) => text).join(" ");
    expect(keptOf(compared.before)).toBe(keptOf(compared.after));
    expect(compareWords(before, before).after.every(({ isKept }) => isKept)).toBe(true);
  }), { numRuns: 10_000 });
});
