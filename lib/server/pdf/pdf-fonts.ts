import { readFile } from "node:fs/promises";
import path from "node:path";

export interface PdfFonts {
  regular: Buffer;
  bold: Buffer;
}

let loaded: Promise<PdfFonts> | undefined;

const fontFile = (name: string): Promise<Buffer> =>
  readFile(path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "dejavu-fonts-ttf", "ttf", name));

/** DejaVu Sans: one whole face that holds every letter of European names. Read once. */
export const pdfFonts = (): Promise<PdfFonts> =>
  (loaded ??= Promise.all([fontFile("DejaVuSans.ttf"), fontFile("DejaVuSans-Bold.ttf")]).then(([regular, bold]) => ({ regular, bold })));
