import PDFDocument, { type StructureElement } from "pdfkit";
import type { PdfFonts } from "@/lib/server/pdf/pdf-fonts";

const margins = { top: 64, bottom: 72, left: 64, right: 64 };
const line = "#c3ced3";
const sizes = { h1: 20, h2: 12.5, body: 10.5, small: 9 } as const;

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

  heading(level: "H1" | "H2", text: string): void {
    const size = level === "H1" ? sizes.h1 : sizes.h2;
    this.doc.font("bold").fontSize(size);
    const height = this.doc.heightOfString(text, { width: this.width });
    this.keep(height + 3 * sizes.body);
    this.root.add(this.doc.struct(level, () => this.doc.text(text, margins.left, this.doc.y, { width: this.width })));
    this.doc.font("regular").fontSize(sizes.body);
    this.doc.y += level === "H1" ? 8 : 3;
  }

  paragraph(text: string, size: "body" | "small" = "body"): void {
    this.doc.fontSize(sizes[size]);
    this.root.add(this.doc.struct("P", () => this.doc.text(text, margins.left, this.doc.y, { width: this.width, lineGap: 2 })));
    this.doc.fontSize(sizes.body);
    this.doc.y += 5;
  }

  gap(height: number): void {
    this.doc.y += height;
  }

  list(items: readonly string[]): void {
    const list = this.doc.struct("L");
    this.root.add(list);
    for (const item of items) {
      const width = this.width - 16;
      this.keep(Math.min(this.doc.heightOfString(item, { width }), 4 * sizes.body));
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

  /** A table with its heads as column heads; `shares` say how wide each column is, together 1. */
  table(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]): void {
    const table = this.doc.struct("Table");
    this.root.add(table);
    this.row(table, { cells: head, shares, isHead: true });
    for (const cells of rows) this.row(table, { cells, shares, isHead: false });
    table.end();
    this.doc.y += 8;
  }

  private row(table: StructureElement, { cells, shares, isHead }: { cells: readonly string[]; shares: readonly number[]; isHead: boolean }): void {
    this.doc.font(isHead ? "bold" : "regular").fontSize(sizes.small + 0.5);
    const widthOf = (index: number): number => this.width * (shares[index] ?? 0) - 8;
    const height = Math.max(...cells.map((cell, index) => this.doc.heightOfString(cell, { width: widthOf(index) })));
    this.keep(height + 10);
    const [row, top] = [this.doc.struct("TR"), this.doc.y + 4];
    table.add(row);
    let left = margins.left;
    for (const [index, cell] of cells.entries()) {
      const at = left;
      const write = (): void => void this.doc.text(cell, at, top, { width: widthOf(index) });
      row.add(isHead ? this.doc.struct("TH", { scope: "Column" }, write) : this.doc.struct("TD", write));
      left += widthOf(index) + 8;
    }
    row.end();
    this.doc.y = top + height + 4;
    this.rule(isHead ? 1.2 : 0.5);
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
