import type { FrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import type { AnswerTable, Measured } from "@/lib/domain/answers/measurement";
import { figureInWords, inWords } from "@/lib/domain/answers/quote";
import type { AnswerView } from "@/lib/domain/answers/answer-view";
import { brusselsDay } from "@/lib/domain/brussels-day";
import { formatDay } from "@/lib/i18n/format";
import { words } from "@/lib/server/answers/answer-words";

/** A table in words, ready for any document. */
export interface DocumentTable {
  title: string;
  head: readonly [string, string];
  rows: { cells: readonly [string, string]; isPart: boolean; isTotal: boolean }[];
}

/** An answer as a document: the same for the page, the PDF and the DOCX. */
export interface AnswerDocument {
  title: string;
  asked: string;
  parts: { heading: string; paragraphs: string[]; tables: DocumentTable[]; notes: string[] }[];
  measured: string;
}

const cellOf = ({ text, figure }: AnswerTable["rows"][number]): string => text ?? figureInWords(figure);

const tableOf = ({ title, head, rows, total }: AnswerTable): DocumentTable => ({
  title, head,
  rows: [
    ...rows.map((row) => ({ cells: [row.label, cellOf(row)] as const, isPart: row.isPart, isTotal: false })),
    ...(total ? [{ cells: [words("table.total"), figureInWords(total)] as const, isPart: false, isTotal: true }] : []),
  ],
});

/** What counts, and what always stands below the text. */
const notesOf = (measured: Measured | undefined): string[] =>
  (measured ? [...(measured.coverage.level === "unknown" ? [] : [words("document.counts", { definition: measured.definition })]), ...measured.notes] : []);

/** A frozen answer as a document, in Dutch. */
export const documentOf = ({ number, title, askedBy, askedOn, measuredOn, parts, measurement }: FrozenAnswer): AnswerDocument => ({
  title,
  asked: [words("document.asked", { number, day: formatDay(askedOn, "nl") }), askedBy && words("document.askedBy", { person: askedBy })].filter(Boolean).join(" "),
  parts: parts.map(({ key, question, text, measure }) => ({
    heading: `${key}. ${question}`, paragraphs: text.split(/\n{2,}/u).filter(Boolean),
    tables: (measurement.measures[measure]?.tables ?? []).map(tableOf), notes: notesOf(measurement.measures[measure]),
  })),
  measured: words("document.measuredOn", { day: formatDay(measuredOn, "nl"), asOf: formatDay(measurement.asOf, "nl"), definitions: measurement.definitions }),
});

/** A draft as the document that it would become. */
export const draftDocument = (answer: AnswerView): AnswerDocument => documentOf({
  kind: "parliamentary-answer", number: answer.number, title: answer.title, askedBy: answer.askedBy, askedOn: answer.askedOn, measuredOn: brusselsDay(answer.measuredAt),
  parts: answer.parts.map(({ key, measure, question, body }) => ({ key, measure, question, text: inWords(body, answer.measurement.measures[measure] ?? { figures: {} }) })),
  measurement: answer.measurement,
});
