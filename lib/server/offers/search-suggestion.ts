import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { believableMistakes, editDistance } from "@/lib/domain/search/edit-distance";
import { plainText } from "@/lib/domain/search/normalise";
import type { Term } from "@/lib/domain/search/terms";
import { textQuery } from "@/lib/server/offers/search-statement";
import { searchVocabulary } from "@/lib/server/offers/search-vocabulary";

const candidates = 20;

type Candidate = { word: string; plain: string };

/** For every single-word term that no offer meets, the words of titles and organisations that look most like it. */
const findCandidates = async (terms: readonly Term[]): Promise<Map<string, Candidate[]>> => {
  const asked = terms.filter(({ words }) => !words.includes(" "));
  if (asked.length === 0) return new Map();
  const rows = await readDb().execute<{ asked: string; alike: Candidate[] }>(sql.join(asked.map((term) => sql`
    (select ${term.words} as asked,
            (select json_agg(w) from (select word, plain from search_words order by plain <-> ${term.words} limit ${candidates}) w) as alike
     where not exists (select 1 from offer_search where words @@ ${textQuery([term], "all")}))`), sql` union all `));
  return new Map(rows.map(({ asked: word, alike }) => [word, alike ?? []]));
};

const vocabularyWords: readonly Candidate[] = searchVocabulary.words.map((word) => ({ word, plain: word }));

/** The fewest mistakes away; of equals one that stands in a title, so that it certainly finds something. */
const bestOf = (typed: string, alike: readonly Candidate[]): Candidate | null => {
  const known = vocabularyWords.filter(({ plain }) => Math.abs(plain.length - typed.length) <= believableMistakes(typed));
  const [best] = [...alike, ...known]
    .map((candidate) => ({ candidate, mistakes: editDistance(typed, candidate.plain) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= believableMistakes(typed))
    .toSorted((a, b) => a.mistakes - b.mistakes);
  return best?.candidate ?? null;
};

/**
 * What someone whose words found nothing may have meant: the text with every unknown word replaced by the known one it
 * looks most like. Null when no word is unknown, or one resembles nothing.
 */
export const suggestText = async (text: string, terms: readonly Term[]): Promise<string | null> => {
  const alike = await findCandidates(terms);
  if (alike.size === 0) return null;
  const better = new Map([...alike].map(([typed, words]) => [typed, bestOf(typed, words)?.word] as const));
  if ([...better.values()].includes(undefined)) return null;
  return text.replaceAll(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => better.get(plainText(word)) ?? word);
};
