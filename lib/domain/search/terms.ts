import { isTelling, wordsOf } from "@/lib/domain/search/normalise";
import type { Vocabulary } from "@/lib/domain/search/vocabulary";

/** One way to meet a term, in the form that the database's `search_query` reads. */
export type Choice = { phrase: string } | { prefix: string } | { label: string };

/** Something that was asked: an offer must meet one of `exact` and `wide` together. */
export interface Term {
  /** As it was typed, plain. */
  words: string;
  /** What was typed, in all its inflections. */
  exact: Choice[];
  /** The same meaning in other words. */
  wide: Choice[];
}

const longestPhrase = 5;
/** Shorter beginnings match too much: "bis" is not "bisschop". */
const shortestPrefix = 4;

const phrases = (words: readonly string[]): Choice[] => words.map((phrase) => ({ phrase }));

const wideChoices = (phrase: string, vocabulary: Vocabulary): Choice[] => {
  const label = vocabulary.labelFor(phrase);
  const others = vocabulary.otherWordsFor(phrase).flatMap((word) => vocabulary.formsOf(word));
  return [...phrases([...new Set(others)]), ...(label ? [{ label }] : [])];
};

/** The longest run of words from `start` that the vocabulary knows as one thing, else the single word. */
const termAt = (words: readonly string[], start: number, vocabulary: Vocabulary): { term: Term; length: number } => {
  for (let length = Math.min(longestPhrase, words.length - start); length > 1; length -= 1) {
    const phrase = words.slice(start, start + length).join(" ");
    const wide = wideChoices(phrase, vocabulary);
    if (wide.length > 0) return { term: { words: phrase, exact: [{ phrase }], wide }, length };
  }
  const word = words[start] ?? "";
  return { term: { words: word, exact: phrases(vocabulary.formsOf(word)), wide: wideChoices(word, vocabulary) }, length: 1 };
};

/**
 * What a search text asks, term by term. Words that every offer has or none needs are left out; the last word may be
 * the beginning of one. Empty when nothing is left: then everything fits.
 */
export const readTerms = (text: string, vocabulary: Vocabulary): Term[] => {
  const words = wordsOf(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const { term, length } = termAt(words, at, vocabulary);
    at += length;
    const isLast = at === words.length;
    if (isLast && length === 1 && term.words.length >= shortestPrefix) term.exact.push({ prefix: term.words.replaceAll("+", "") });
    if (length > 1 || isTelling(term.words)) terms.push(term);
  }
  return terms;
};
