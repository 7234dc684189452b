import type { AgreementFacts } from "@/lib/domain/agreements/agreement-facts";
import type { Bilingual } from "@/lib/domain/regulation/source";

/** What fills a blank: the same in both languages, or a text in each. */
export type ClauseValue = string | Bilingual;
export type ClauseValues = Readonly<Record<string, ClauseValue>>;

/** A sentence of an article: a key below its clause in the messages `agreement.clauses`, and what fills its blanks. */
export interface Sentence {
  readonly key: string;
  readonly values?: ClauseValues;
}

/** An article of an agreement as data: which sentences it has and what stands in them. No sentence is written here. */
export interface ClauseParts {
  readonly name: string;
  readonly sentences: readonly Sentence[];
  /** A list below the sentences. */
  readonly items?: readonly (ClauseValue | Sentence)[];
}

/** An article for these facts, or null where the kind of placement or the facts have none. */
export type Clause = (facts: AgreementFacts) => ClauseParts | null;

/** The sentences whose condition holds. */
export const sentencesWhen = (...entries: readonly (readonly [condition: boolean, sentence: Sentence])[]): Sentence[] =>
  entries.flatMap(([condition, sentence]) => (condition ? [sentence] : []));
