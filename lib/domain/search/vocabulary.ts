import { plainText, singularsOf, wordsOf } from "@/lib/domain/search/normalise";

/** Other ways to look for what a word or a phrase means. All keys and words are plain. */
export interface Vocabulary {
  /** All inflected forms of a word that the stemmer does not bring together, the word itself among them. */
  formsOf: (word: string) => readonly string[];
  /** Other words for the same thing. */
  otherWordsFor: (phrase: string) => readonly string[];
  /** Every single word it knows something of. */
  words: readonly string[];
  /** The label under which the index knows it: `instrument:bis`. */
  labelFor: (phrase: string) => string | null;
}

interface Sources {
  /** Inflected form → base word. */
  baseForms: ReadonlyMap<string, string>;
  /** Groups of words for the same thing. */
  synonyms: readonly (readonly string[])[];
  /** The name of an occupation, and what people call it, one-way: who types "keuken" also wants cooks. */
  occupations: readonly { name: string; nameEn: string; alsoCalled: readonly string[] }[];
  labelFor: (phrase: string) => string | null;
}

type Index = Map<string, Set<string>>;

const addTo = (index: Index, key: string, words: Iterable<string>): void => {
  const known = index.get(key) ?? new Set();
  for (const word of words) if (word !== key) known.add(word);
  index.set(key, known);
};

const plainPhrase = (text: string): string => wordsOf(text).join(" ");

const familiesOf = (baseForms: ReadonlyMap<string, string>): Map<string, readonly string[]> => {
  const byBase = new Map<string, Set<string>>();
  for (const [form, base] of baseForms) {
    const family = byBase.get(plainText(base)) ?? new Set([plainText(base)]);
    byBase.set(plainText(base), family.add(plainText(form)));
  }
  return new Map([...byBase.values()].flatMap((family) => [...family].map((word) => [word, [...family]] as const)));
};

/** Joins the lists of words into one that can be asked. */
export const buildVocabulary = ({ baseForms, synonyms, occupations, labelFor }: Sources): Vocabulary => {
  const families = familiesOf(baseForms);
  const meanings: Index = new Map();
  for (const group of synonyms) {
    const words = group.map(plainPhrase);
    for (const word of words) addTo(meanings, word, words);
  }
  for (const { name, nameEn, alsoCalled } of occupations) {
    for (const called of [nameEn, ...alsoCalled]) addTo(meanings, plainPhrase(called), [plainPhrase(name)]);
  }
  // The stemmer leaves "administratieve" and "administratief" apart, as it does with every adjective in -ief.
  const familyOf = (word: string) => families.get(word) ?? [...new Set([word, word.replace(/ieven?$/u, "ief")])];
  const meaningsOf = (word: string) => familyOf(word).flatMap((form) => [...(meanings.get(form) ?? [])]);
  return {
    words: [...new Set([...families.keys(), ...[...meanings].flatMap(([word, others]) => [word, ...others]).flatMap((phrase) => phrase.split(" "))])],
    formsOf: familyOf,
    // Also by another form of the same word: who types "koks" means what "kok" means.
    otherWordsFor: (phrase) => [...new Set([phrase, ...singularsOf(phrase)].flatMap(meaningsOf))],
    labelFor,
  };
};
