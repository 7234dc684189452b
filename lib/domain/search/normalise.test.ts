import { expect, test } from "vitest";
import { editDistance } from "@/lib/domain/search/edit-distance";
import { isTelling, singularsOf, wordsOf } from "@/lib/domain/search/normalise";
import { readTerms } from "@/lib/domain/search/terms";
import { buildVocabulary } from "@/lib/domain/search/vocabulary";

const vocabulary = buildVocabulary({
  baseForms: new Map([["schoonmaken", "schoonmaak"], ["auto's", "auto"]]),
  synonyms: [["schoonmaak", "poetsen"]],
  occupations: [{ name: "Medewerker sociale media", nameEn: "Social media officer", alsoCalled: ["social media"] }],
  labelFor: (phrase) => (phrase === "ibo+" ? "instrument:ibo-plus" : null),
});
const read = (text: string) => readTerms(text, vocabulary);

test("words lose case, accents and apostrophes", () => {
  expect(wordsOf("Diëtist, auto’s & IBO+ (C-IBO)")).toEqual(["dietist", "autos", "ibo+", "c", "ibo"]);
  expect(wordsOf("  !? ")).toEqual([]);
});

test.each([
  ["koks", "kok"], ["verpleegkundigen", "verpleegkundige"], ["leraren", "leraar"], ["mannen", "man"], ["graven", "graf"], ["sluizen", "sluis"],
])("%s may be the plural of %s", (plural, singular) => {
  expect(singularsOf(plural)).toContain(singular);
});

test("words that everything here has do not narrow the search", () => {
  expect(isTelling("stages")).toBe(false);
  expect(isTelling("in")).toBe(false);
  expect(isTelling("gent")).toBe(true);
  expect(read("een stage als kok").map((term) => term.words)).toEqual(["kok"]);
  expect(read("stages")).toEqual([]);
});

test("a word brings its inflections, its synonyms and theirs", () => {
  const [term] = read("schoonmaken nu");
  expect(term?.exact).toEqual([{ phrase: "schoonmaak" }, { phrase: "schoonmaken" }]);
  expect(term?.wide).toEqual([{ phrase: "poetsen" }]);
  expect(read("poetsen nu")[0]?.wide).toEqual([{ phrase: "schoonmaak" }, { phrase: "schoonmaken" }]);
});

test("the longest known phrase is one term", () => {
  expect(read("social media Gent").map((term) => term.words)).toEqual(["social media", "gent"]);
  expect(read("social media")[0]?.wide).toEqual([{ phrase: "medewerker sociale media" }]);
});

test("the last word may be unfinished, if it is long enough to mean something", () => {
  expect(read("groen verpl").at(-1)?.exact).toContainEqual({ prefix: "verpl" });
  expect(read("bis").at(-1)?.exact).toEqual([{ phrase: "bis" }]);
  expect(read("verpleeg gent")[0]?.exact).toEqual([{ phrase: "verpleeg" }]);
});

test("the name of an instrument finds its places", () => {
  expect(read("IBO+")[0]?.wide).toEqual([{ label: "instrument:ibo-plus" }]);
});

test.each([
  ["kok", "kok", 0], ["kok", "koks", 1], ["zorg", "zrog", 1], ["bakker", "baker", 1], ["magazijn", "magezyn", 3], ["", "abc", 3],
])("from %s to %s is %i", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
