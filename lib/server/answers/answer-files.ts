import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Actor } from "@/lib/domain/access";
import { readFrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import { documentOf, type AnswerDocument, type DocumentTable } from "@/lib/server/answers/answer-document";
import { words } from "@/lib/server/answers/answer-words";
import { getFrozenAnswer } from "@/lib/server/answers/queries";
import { pdfFonts } from "@/lib/server/pdf/pdf-fonts";
import { TaggedPage } from "@/lib/server/pdf/tagged-page";

interface AnswerFile {
  name: string;
  bytes: Buffer;
}

const read = async (actor: Actor, id: string) => {
  const frozen = await getFrozenAnswer(actor, id);
  const answer = readFrozenAnswer(frozen.canonical);
  return { frozen, answer, document: documentOf(answer), name: `antwoord-vraag-${answer.number.replaceAll(/[^\w-]/gu, "-")}` };
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
    for (const { title, head, rows } of tables) {
      page.paragraph(title, "small");
      page.table(head, rows.map(({ cells: [label, value], isPart }) => [isPart ? `– ${label}` : label, value]), [0.68, 0.32]);
    }
    for (const note of notes) page.paragraph(note, "small");
    page.gap(6);
  }
  page.paragraph(document.measured, "small");
  page.paragraph(`${words("document.fingerprint")}: SHA-256 ${frozen.sha256}`, "small");
  const bytes = await page.finish((current, pages) => words("document.foot", { number: answer.number, page: current, pages }));
  return { name: `${name}.pdf`, bytes };
};

const cell = (text: string, isHead: boolean): TableCell => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] });

const tableOf = ({ head, rows }: DocumentTable): Table => new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  rows: [
    new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
    ...rows.map(({ cells: [label, value], isPart, isTotal }) => new TableRow({ children: [cell(isPart ? `– ${label}` : label, isTotal), cell(value, isTotal)] })),
  ],
});

const childrenOf = (document: AnswerDocument, sha256: string): (Paragraph | Table)[] => [
  new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
  new Paragraph({ text: words("document.answer"), heading: HeadingLevel.HEADING_1 }),
  new Paragraph(document.asked),
  ...document.parts.flatMap(({ heading, paragraphs, tables, notes }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...paragraphs.map((paragraph) => new Paragraph(paragraph)),
    ...tables.flatMap((table) => [new Paragraph({ children: [new TextRun({ text: table.title, bold: true })], spacing: { before: 160 } }), tableOf(table)]),
    ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, italics: true })], spacing: { before: 80 } })),
  ]),
  new Paragraph({ children: [new TextRun({ text: document.measured, size: 18 })], spacing: { before: 320 } }),
  new Paragraph({ children: [new TextRun({ text: `${words("document.fingerprint")}: SHA-256 ${sha256}`, size: 18 })] }),
];

/** The same answer as a DOCX, to go on with. */
export const answerDocx = async (actor: Actor, id: string): Promise<AnswerFile> => {
  const { frozen, document, name } = await read(actor, id);
  const file = new Document({ title: document.title, creator: "Opstap", styles: { default: { document: { run: { language: { value: "nl-BE" } } } } }, sections: [{ children: childrenOf(document, frozen.sha256) }] });
  return { name: `${name}.docx`, bytes: await Packer.toBuffer(file) };
};
