import { expect, test } from "vitest";
import { occupations, sectors } from "@/db/reference/occupations";
import { baseForms, searchSynonyms } from "@/db/reference/search-synonyms";

test("150 occupations with a code and a name of their own, in a sector that exists", () => {
  expect(occupations.length).toBeGreaterThanOrEqual(150);
  expect(new Set(occupations.map((o) => o.code)).size).toBe(occupations.length);
  expect(new Set(occupations.map((o) => o.name)).size).toBe(occupations.length);
  for (const sector of sectors) expect(occupations.some((o) => o.sector === sector.code), sector.code).toBe(true);
  expect(occupations.find((o) => o.code === "softwareontwikkelaar")?.alsoCalled).toContain("informatica");
});

test.each([
  ["stages", "stage"], ["stageplaatsen", "stage"], ["stageplaats", "stage"], ["musea", "museum"], ["technici", "technicus"], ["schoonmaker", "schoonmaak"],
])("%s is read as %s", (form, base) => {
  expect(baseForms.get(form)).toBe(base);
});

test("reading a form once is enough: no base is itself a form", () => {
  for (const base of baseForms.values()) expect(baseForms.has(base), base).toBe(false);
});

test("forms and synonyms are lower case, and a word stands once in its group", () => {
  for (const word of [...baseForms.keys(), ...baseForms.values(), ...searchSynonyms.flat()]) expect(word).toBe(word.toLowerCase());
  for (const group of searchSynonyms) {
    expect(group.length).toBeGreaterThan(1);
    expect(new Set(group).size).toBe(group.length);
  }
});

test("a synonym is never a form that is replaced before it is looked up", () => {
  const replaced = searchSynonyms.flat().filter((word) => baseForms.has(word));
  expect(replaced).toEqual([]);
});
