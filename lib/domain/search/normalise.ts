/** What is left of a text when case, accents and the apostrophe of `auto's` are no longer a difference. */
export const plainText = (text: string): string =>
  text.normalize("NFD").replaceAll(/[\p{M}'’`]/gu, "").toLowerCase();

/** The words of a text, plain; `ibo+` keeps its plus, every other sign parts words. */
export const wordsOf = (text: string): string[] => plainText(text).match(/[\p{L}\p{N}]+\+*/gu) ?? [];

/** Dutch words that say nothing of what is looked for: the list by which PostgreSQL drops them from its index. */
const emptyWords = new Set((
  "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door "
  + "over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets "
  + "worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen "
  + "kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere"
).split(" "));

/** Words for what everything here is: someone who types "stage kok" looks for a cook, and "stage" for anything. */
const placeWords = new Set([
  "stage", "stages", "stageplaats", "stageplaatsen", "stageplek", "stageplekken", "stageopdracht", "stageopdrachten", "vacature", "vacatures",
  "internship", "internships", "placement", "placements", "traineeship", "traineeships",
]);

/** Whether a plain word can tell one offer from another. */
export const isTelling = (word: string): boolean => !emptyWords.has(word) && !placeWords.has(word);

const consonant = "[bcdfghjklmnpqrstvwxz]";

/** `lerar` → `leraar`: an open syllable writes its vowel once, a closed one twice. */
const withLongVowel = (stem: string): string => stem.replace(new RegExp(`([aeou])(${consonant})$`, "u"), "$1$1$2");

/**
 * What an inflected word may be the plural of: `koks` → kok, `verpleegkundigen` → verpleegkundige, `leraren` → leraar,
 * `mannen` → man, `graven` → graf. Guesses, most of them no words: only for looking up.
 */
export const singularsOf = (word: string): string[] => {
  const stem = /..en$/u.test(word) ? word.slice(0, -2) : null;
  const stems = stem === null ? [] : [stem, stem.replace(new RegExp(`(${consonant})\\1$`, "u"), "$1"), withLongVowel(stem)];
  const voiceless = stems.map((guess) => guess.replace(/v$/u, "f").replace(/z$/u, "s"));
  const shorter = /..[sne]$/u.test(word) ? [word.slice(0, -1)] : [];
  return [...new Set([...shorter, ...stems, ...voiceless])].filter((guess) => guess !== word);
};
