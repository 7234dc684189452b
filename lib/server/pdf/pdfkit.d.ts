/** What we use of pdfkit 0.20: it ships no types, and the community's lack PDF/UA and content by closure. */
declare module "pdfkit" {
  interface StructureElement {
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }
  interface TextOptions {
    width?: number;
    align?: "left" | "right";
    lineBreak?: boolean;
    lineGap?: number;
    indent?: number;
  }
  interface Options {
    size: "A4";
    margins: { top: number; bottom: number; left: number; right: number };
    pdfVersion: "1.7";
    subset: "PDF/UA";
    tagged: true;
    lang: string;
    displayTitle: true;
    bufferPages: true;
    /** No face of its own: every face is embedded. */
    font: string;
    info: { Title: string; Subject: string; CreationDate?: Date };
  }
  export default class PDFDocument {
    constructor(options: Options);
    x: number;
    y: number;
    readonly page: { width: number; height: number; margins: { top: number; bottom: number; left: number; right: number } };
    registerFont(name: string, source: Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    moveDown(lines?: number): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(index: number): this;
    struct(type: string, options?: { scope?: "Column" | "Row"; title?: string }, children?: () => void): StructureElement;
    struct(type: string, children: () => void): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { type: "Pagination" | "Layout"; attached?: string[] }): this;
    endMarkedContent(): this;
    on(event: "data", listener: (chunk: Buffer) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;
  }
}
