import PDFDocument, { type StructureElement } from "pdfkit";
import type { PdfFonts } from "@/lib/server/pdf/pdf-fonts";

const margins = { top: 56, bottom: 60, left: 64, right: 64 };
const line = "#c3ced3";
const sizes = { h1: 18, h2: 12.5, body: 10.5, small: 9, cell: 9.5 } as const;
const cellPadding = 8;
const paragraphGap = 3;
const shortParagraph = 50;
/** A quarter of a page. */
const smallTable = 180;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+)*( ?)/gu;

/**
 * Words of a script that runs to the left, as one unbreakable word: pdfkit sets word after word to the right, so that a
 * name in Arabic would come out in the wrong order. The space behind it is drawn before it, so it gets another.
 */
const withRunsToTheLeft = (text: string): string =>
  text.replaceAll(rightToLeft, (run, after: string) => (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(run) ? run.trimEnd().replaceAll(" ", "\u00a0") + (after ? " \u00a0" : "") : run));

interface TableRow {
  cells: readonly string[];
  isStrong?: boolean;
  /** Never the last of a page: what follows belongs to it. */
  leads?: boolean;
}

export interface TableText {
  caption?: string;
  head: readonly string[];
  rows: readonly TableRow[];
  /** How wide each column is, together 1. */
  shares: readonly number[];
  /** The first cell of a row names the row. */
  hasRowHeads?: boolean;
  /** Figures: the columns after the first end at the right. */
  hasFigures?: boolean;
}

type RowLayout = Required<Pick<TableText, "shares" | "hasRowHeads" | "hasFigures">>;

/** The heads of the columns, the same on a later page (no part of the text any more), or what stands below them. */
type RowKind = "head" | "head-again" | "body";

/**
 * Writes a tagged A4 document (PDF 1.7, PDF/UA): every text stands in the structure tree, lines and page numbers are
 * artifacts, and every face is embedded. One element after the other, from top to bottom.
 */
export class TaggedPage {
  private readonly doc: PDFDocument;
  private readonly root: StructureElement;

  constructor({ title, subject, lang, fonts, createdAt }: { title: string; subject: string; lang: string; fonts: PdfFonts; createdAt: Date }) {
    // An empty name: the default face would be Helvetica, which is not embedded.
    this.doc = new PDFDocument({
      size: "A4", margins, pdfVersion: "1.7", subset: "PDF/UA", tagged: true, lang, displayTitle: true, bufferPages: true, font: "",
      info: { Title: title, Subject: subject, CreationDate: createdAt },
    });
    this.doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
    // Text stays black: a colour would have to be set again on every page, and paper is printed.
    this.doc.font("regular").fontSize(sizes.body);
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
  }

  private get width(): number {
    return this.doc.page.width - margins.left - margins.right;
  }

  /** Room for what must not be parted from what follows it, or a new page. */
  private keep(height: number): void {
    if (this.doc.y + height > this.doc.page.height - margins.bottom) this.doc.addPage();
  }

  private fits(height: number): boolean {
    return this.doc.y + height <= this.doc.page.height - margins.bottom;
  }

  /** `room`: height of what stays on the page of its heading, where a page is high enough for both; a few lines at least. */
  heading(level: "H1" | "H2", given: string, room: number = shortParagraph): void {
    const text = withRunsToTheLeft(given);
    const size = level === "H1" ? sizes.h1 : sizes.h2;
    this.doc.font("bold").fontSize(size);
    const height = this.doc.heightOfString(text, { width: this.width });
    const all = height + room;
    this.keep(all < this.doc.page.height - margins.top - margins.bottom ? all : height + shortParagraph);
    this.root.add(this.doc.struct(level, () => this.doc.text(text, margins.left, this.doc.y, { width: this.width })));
    this.doc.font("regular").fontSize(sizes.body);
    this.doc.y += level === "H1" ? 8 : 3;
  }

  paragraph(given: string, size: "body" | "small" = "body"): void {
    const text = withRunsToTheLeft(given);
    this.doc.fontSize(sizes[size]);
    // A few lines stay together; a long paragraph goes on where the page ends.
    const height = this.heightOf([text]);
    if (height < shortParagraph) this.keep(height);
    this.root.add(this.doc.struct("P", () => this.doc.text(text, margins.left, this.doc.y, { width: this.width, lineGap: 2 })));
    this.doc.fontSize(sizes.body);
    this.doc.y += paragraphGap;
  }

  /** How high these paragraphs become. */
  heightOf(paragraphs: readonly string[]): number {
    return paragraphs.reduce((sum, text) => sum + this.doc.heightOfString(text, { width: this.width, lineGap: 2 }) + paragraphGap, 0);
  }

  gap(height: number): void {
    this.doc.y += height;
  }

  list(given: readonly string[]): void {
    const list = this.doc.struct("L");
    this.root.add(list);
    for (const item of given.map(withRunsToTheLeft)) {
      const width = this.width - 16;
      this.keep(Math.min(this.doc.heightOfString(item, { width, lineGap: 2 }), 5 * sizes.body));
      const [row, top] = [this.doc.struct("LI"), this.doc.y];
      list.add(row);
      row.add(this.doc.struct("Lbl", () => this.doc.text("•", margins.left + 4, top, { width: 10, lineBreak: false })));
      row.add(this.doc.struct("LBody", () => this.doc.text(item, margins.left + 16, top, { width, lineGap: 2 })));
      row.end();
      this.doc.y += 2;
    }
    list.end();
    this.doc.y += 4;
  }

  /** A table with its heads as column heads, told again at the top of each page that it reaches. */
  table(content: TableText): void {
    const { caption, head, rows, shares, hasRowHeads = false, hasFigures = false } = content;
    const table = this.doc.struct("Table");
    this.root.add(table);
    const layout = { shares, hasRowHeads, hasFigures };
    this.keep((caption ? 2 * sizes.body : 0) + this.heightOfBeginning(content));
    if (caption) table.add(this.doc.struct("Caption", () => this.doc.font("bold").fontSize(sizes.cell).text(withRunsToTheLeft(caption), margins.left, this.doc.y, { width: this.width })));
    this.writeRow(table, { cells: head }, layout, "head");
    for (const [index, row] of rows.entries()) {
      const kept = row.leads ? rows.slice(index, index + 2) : [row];
      if (!this.fits(this.heightOfRows(kept, shares))) {
        this.doc.addPage();
        this.writeRow(table, { cells: head }, layout, "head-again");
      }
      this.writeRow(table, row, layout, "body");
    }
    table.end();
    this.doc.y += 8;
  }

  /** A small table stays whole; a long one begins with two rows at least. */
  private heightOfBeginning(content: TableText): number {
    const whole = this.heightOfTable(content);
    return whole < smallTable ? whole : this.heightOfTable({ ...content, rows: content.rows.slice(0, 2) });
  }

  private heightOfRows(rows: readonly TableRow[], shares: readonly number[]): number {
    return rows.reduce((sum, row) => sum + this.heightOfRow(row, shares), 0);
  }

  /** How high a table becomes, without caption. */
  heightOfTable({ head, rows, shares }: TableText): number {
    return this.heightOfRows([{ cells: head, isStrong: true }, ...rows], shares);
  }

  private widthOf(share: number): number {
    return this.width * share - cellPadding;
  }

  private heightOfRow({ cells, isStrong = false }: TableRow, shares: readonly number[]): number {
    this.doc.font(isStrong ? "bold" : "regular").fontSize(sizes.cell);
    const height = Math.max(...cells.map((cell, index) => this.doc.heightOfString(withRunsToTheLeft(cell), { width: this.widthOf(shares[index] ?? 0) })));
    this.doc.font("regular").fontSize(sizes.body);
    return height + 8;
  }

  private writeRow(table: StructureElement, given: TableRow, { shares, hasRowHeads, hasFigures }: RowLayout, kind: RowKind): void {
    const { cells, isStrong } = { ...given, isStrong: given.isStrong === true || kind !== "body" };
    const [top, height] = [this.doc.y, this.heightOfRow({ cells, isStrong }, shares)];
    this.doc.font(isStrong ? "bold" : "regular").fontSize(sizes.cell);
    const write = (index: number): void => {
      const left = margins.left + this.width * shares.slice(0, index).reduce((sum, share) => sum + share, 0);
      this.doc.text(withRunsToTheLeft(cells[index] ?? ""), left, top + 4, { width: this.widthOf(shares[index] ?? 0), align: hasFigures && index > 0 ? "right" : "left" });
    };
    if (kind === "head-again") {
      this.doc.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
      for (const index of cells.keys()) write(index);
      this.doc.endMarkedContent();
    } else {
      const row = this.doc.struct("TR");
      table.add(row);
      for (const index of cells.keys()) {
        const scope = kind === "head" ? "Column" : hasRowHeads && index === 0 ? "Row" : null;
        row.add(scope ? this.doc.struct("TH", { scope }, () => write(index)) : this.doc.struct("TD", () => write(index)));
      }
      row.end();
    }
    this.doc.y = top + height;
    this.rule(kind === "body" ? 0.5 : 1.2);
    this.doc.font("regular").fontSize(sizes.body);
  }

  private rule(width: number): void {
    const { y } = this.doc;
    this.doc.markContent("Artifact", { type: "Layout" });
    this.doc.lineWidth(width).strokeColor(line).moveTo(margins.left, y).lineTo(margins.left + this.width, y).stroke();
    this.doc.endMarkedContent();
  }

  /** Writes the foot of every page and ends the document. */
  finish(footOf: (page: number, all: number) => string): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      // Below the margin a text would open a page of its own.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
      this.doc.fontSize(sizes.small - 0.5).text(footOf(index + 1, count), margins.left, this.doc.page.height - 44, { width: this.width, lineBreak: false });
      this.doc.endMarkedContent();
      this.doc.page.margins.bottom = margins.bottom;
    }
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.doc.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
      this.doc.end();
    });
  }
}
