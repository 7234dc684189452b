import { deflateSync } from "node:zlib";

/** PDF files made in code, for the tests of the check. */

type Part = string | Buffer;

const joined = (parts: readonly Part[]): Buffer => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));

interface Sample {
  /** Whole objects between `n 0 obj` and `endobj`, from 4 on. */
  objects?: readonly Part[];
  /** Inside the catalogue. */
  catalog?: string;
  trailer?: string;
  header?: Part;
  /** After the end mark. */
  after?: Part;
  content?: Part;
  end?: string;
}

const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";

/** One page with some text, and whatever a test adds. */
export const samplePdf = ({ objects = [], catalog = "", trailer = "", header = "%PDF-1.7\n%âãÏÓ\n", after = "\n", content = "BT (Curriculum vitae) Tj ET", end = "%%EOF" }: Sample = {}): Buffer => {
  const drawn = joined([content]);
  const all: Part[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    page,
    joined([`<< /Length ${drawn.length} >>\nstream\n`, drawn, "\nendstream"]),
    ...objects,
  ];
  const body = all.flatMap((object, index): Part[] => [`${index + 1} 0 obj\n`, object, "\nendobj\n"]);
  return joined([header, ...body, `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n9\n${end}`, after]);
};

/** An object stream with packed objects in it. */
export const packedObjects = (inside: string, dictionary = "/Filter /FlateDecode"): Buffer => {
  const packed = deflateSync(Buffer.from(inside, "latin1"));
  return joined([`<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${packed.length} >>\nstream\n`, packed, "\nendstream"]);
};

/** A PDF made by a common program: packed content and cross references, metadata in text. */
export const modernPdf = (): Buffer => samplePdf({
  content: deflateSync(Buffer.from("BT /F1 12 Tf (Ik schreef JavaScript en /Launch) Tj ET")),
  objects: [
    packedObjects("7 0 << /Producer (LibreOffice) /Title (CV: HTML/JavaScript en C#) >>"),
    "<< /Keywords (HTML/JavaScript, /Launch) /Creator (Writer \\(nl\\)) >>",
  ],
  catalog: "/OpenAction [3 0 R /XYZ null null 0] /Lang (nl-BE)",
});
