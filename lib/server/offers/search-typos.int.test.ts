import { beforeAll, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { occupations } from "@/db/reference/occupations";
import { useTestDatabase } from "@/db/testing/database";
import { plainText } from "@/lib/domain/search/normalise";
import { readTerms } from "@/lib/domain/search/terms";
import { suggestText } from "@/lib/server/offers/search-suggestion";
import { searchVocabulary } from "@/lib/server/offers/search-vocabulary";

useTestDatabase();

/** Words of four letters and more from titles of offers. */
const titleWords = [...new Set(occupations.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []))];

beforeAll(async () => {
  await db().execute(sql`insert into search_words (word, plain)
    select word, unaccent(word) from unnest(string_to_array(${titleWords.join(" ")}, ' ')) word on conflict do nothing`);
});

/** One mistake in the middle of a word, of each kind in turn: left out, doubled, swapped, another letter. */
const mistype = (word: string, kind: number): string => {
  const at = Math.floor(word.length / 2);
  const [before, letter, after] = [word.slice(0, at), word[at] ?? "", word.slice(at + 1)];
  const swapped = `${before}${after[0] ?? ""}${letter}${after.slice(1)}`;
  return [`${before}${after}`, `${before}${letter}${letter}${after}`, swapped, `${before}q${after}`][kind % 4] ?? word;
};

test("at least 95 of 100 single mistakes in title words are understood", async () => {
  const typed = titleWords.map((word, i) => ({ word: plainText(word), text: plainText(mistype(word, i)) })).filter(({ word, text }) => word !== text);
  const missed: string[] = [];
  for (const { word, text } of typed) {
    const suggestion = await suggestText(text, readTerms(text, searchVocabulary));
    if (plainText(suggestion ?? "") !== word) missed.push(`${text} → ${suggestion}`);
  }
  expect(typed.length).toBeGreaterThan(100);
  expect(missed.length / typed.length, missed.join(", ")).toBeLessThanOrEqual(0.05);
});
