import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Actor } from "@/lib/domain/access";
import { readFrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import { documentOf, type AnswerDocument, type DocumentTable } from "@/lib/server/answers/answer-document";
import { words } from "@/lib/server/answers/answer-words";
import { getFrozenAnswer } from "@/lib/server/answers/queries";
import { pdfFonts } from "@/lib/server/pdf/pdf-fonts";
import { TaggedPage, type TableText } from "@/lib/server/pdf/tagged-page";

interface AnswerFile {
  name: string;
  bytes: Buffer;
}

const read = async (actor: Actor, id: string) => {
  const frozen = await getFrozenAnswer(actor, id);
  const answer = readFrozenAnswer(frozen.canonical);
  return { frozen, answer, document: documentOf(answer), name: `antwoord-vraag-${answer.number.replaceAll(/[^\w-]/gu, "-")}` };
};

/** Figures are short; where each row has its sentence, that column is the wide one. */
const tableText = ({ title, head, rows }: DocumentTable): TableText => {
  const hasFigures = rows.every(({ cells: [, value] }) => value.length < 20);
  return {
    caption: title, head, hasRowHeads: true, hasFigures, shares: hasFigures ? [0.72, 0.28] : [0.36, 0.64],
    rows: rows.map(({ cells: [label, value], isPart, isTotal }, index) => ({
      cells: [isPart ? `– ${label}` : label, value], isStrong: isTotal, leads: !isPart && rows[index + 1]?.isPart === true,
    })),
  };
};

/** A frozen answer as a tagged PDF, with its fingerprint. */
export const answerPdf = async (actor: Actor, id: string): Promise<AnswerFile> => {
  const { frozen, answer, document, name } = await read(actor, id);
  const page = new TaggedPage({ title: document.title, subject: document.asked, lang: "nl-BE", fonts: await pdfFonts(), createdAt: frozen.frozenAt });
  page.heading("H1", document.title);
  page.paragraph(document.asked);
  page.gap(6);
  for (const { heading, paragraphs, tables, notes } of document.parts) {
    page.heading("H2", heading);
    for (const paragraph of paragraphs) page.paragraph(paragraph);
    for (const table of tables) page.table(tableText(table));
    for (const note of notes) page.paragraph(note, "small");
    page.gap(2);
  }
  page.paragraph(`${document.measured} ${words("document.fingerprint")}: SHA-256 ${frozen.sha256}`, "small");
  const bytes = await page.finish((current, pages) => words("document.foot", { number: answer.number, page: current, pages }));
  return { name: `${name}.pdf`, bytes };
};

interface CellLook {
  isStrong: boolean;
  /** A figure ends at the right. */
  isFigure: boolean;
  /** On the same page as the row below it. */
  isKept: boolean;
  /** Of the width of the table, out of 100. */
  width: number;
}

const cell = (text: string, { isStrong, isFigure, isKept, width }: CellLook): TableCell => new TableCell({
  width: { size: width, type: WidthType.PERCENTAGE },
  children: [new Paragraph({ alignment: isFigure ? AlignmentType.END : AlignmentType.START, keepNext: isKept, spacing: { before: 30, after: 30 }, children: [new TextRun({ text, bold: isStrong })] })],
});

/** Rows that stay together on one page, when there are no more than these. */
const keptRows = 10;

const tableOf = (table: DocumentTable): Table => {
  const { head, rows, shares, hasFigures = false } = tableText(table);
  const all = [{ cells: head, isStrong: true, leads: true }, ...rows];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: all.map(({ cells, isStrong = false, leads = false }, at) => {
      const isKept = leads || (all.length <= keptRows && at < all.length - 1);
      // A row never breaks over two pages; the heads stand on each of them.
      return new TableRow({ tableHeader: at === 0, cantSplit: true, children: cells.map((text, index) => cell(text, { isStrong, isKept, isFigure: hasFigures && index > 0, width: (shares[index] ?? 0) * 100 })) });
    }),
  });
};

const childrenOf = (document: AnswerDocument, sha256: string): (Paragraph | Table)[] => [
  new Paragraph({ text: document.title, heading: HeadingLevel.HEADING_1 }),
  new Paragraph(document.asked),
  ...document.parts.flatMap(({ heading, paragraphs, tables, notes }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...paragraphs.map((paragraph) => new Paragraph(paragraph)),
    ...tables.flatMap((table) => [new Paragraph({ text: table.title, style: "Caption" }), tableOf(table)]),
    ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, size: small })], spacing: { before: 80 } })),
  ]),
  new Paragraph({ children: [new TextRun({ text: document.measured, size: small })], spacing: { before: 320 } }),
  new Paragraph({ children: [new TextRun({ text: `${words("document.fingerprint")}: SHA-256 ${sha256}`, size: small })] }),
];

/** In half points. */
const small = 18;
const heading = (size: number) => ({ run: { size, bold: true, color: "14212B" }, paragraph: { keepNext: true, keepLines: true, spacing: { before: size * 10, after: 80 } } });

/** Plain and black: whoever goes on with it has a house style. Headings and captions stay with what follows them. */
const styles = {
  default: {
    document: { run: { font: "Calibri", size: 22, language: { value: "nl-BE" } }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(32), heading2: heading(24),
  },
  paragraphStyles: [{ id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", quickFormat: true, run: { bold: true, size: 20, color: "14212B" }, paragraph: { keepNext: true, spacing: { before: 160, after: 60 } } }],
} as const;

const pageFoot = (number: string): Footer => new Footer({
  children: [new Paragraph({ children: [new TextRun({ size: small, children: [words("document.footStart", { number }), PageNumber.CURRENT] })] })],
});

/** The same answer as a DOCX, to go on with. */
export const answerDocx = async (actor: Actor, id: string): Promise<AnswerFile> => {
  const { frozen, answer, document, name } = await read(actor, id);
  const file = new Document({
    title: document.title, description: document.asked, creator: "Opstap", lastModifiedBy: "Opstap", styles,
    sections: [{ footers: { default: pageFoot(answer.number) }, children: childrenOf(document, frozen.sha256) }],
  });
  return { name: `${name}.docx`, bytes: await Packer.toBuffer(file) };
};
