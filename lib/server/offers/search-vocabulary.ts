import { occupations } from "@/db/reference/occupations";
import { baseForms, searchSynonyms } from "@/db/reference/search-synonyms";
import { instrumentNamed } from "@/lib/domain/imports/instrument-names";
import { buildVocabulary } from "@/lib/domain/search/vocabulary";

/** "school" alone is a place to learn; only "schoolstage" names the instrument. */
const labelFor = (phrase: string): string | null => {
  const instrument = phrase === "school" ? null : instrumentNamed(phrase);
  return instrument && `instrument:${instrument}`;
};

/** What the words of a search mean, from the reference lists. */
export const searchVocabulary = buildVocabulary({ baseForms, synonyms: searchSynonyms, occupations, labelFor });
