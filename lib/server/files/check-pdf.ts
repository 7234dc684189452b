import { constants, inflateSync } from "node:zlib";
import { fileTypeFromBuffer } from "file-type";
import { hasPdfName, maxCvBytes } from "@/lib/domain/files/rules";
import { pdfTokens } from "@/lib/server/files/pdf-names";

/** Why a file is not taken as a CV; message keys under `file` in the namespace `errors`. */
export type Refused = "file.empty" | "file.tooLarge" | "file.notPdf" | "file.broken" | "file.encrypted" | "file.active" | "file.hidden";

/** What makes a PDF do something, or carry another file. A CV needs none of it. */
const active = new Set([
  "JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "GoToE", "EmbeddedFile", "EmbeddedFiles",
  "RichMedia", "RichMediaContent", "XFA", "Movie", "Sound", "Rendition", "3D",
]);

/** Unpacked bytes of all object streams together: a CV has some tens of kilobytes of them. */
const maxUnpackedBytes = 20 * 1024 * 1024;

/** White space may follow the end mark; anything else is a second file behind the first. */
const afterEnd = /^[\0\t\n\f\r ]*$/;

const hasFrame = (bytes: Buffer): boolean => {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 16))) return false;
  const end = bytes.lastIndexOf("%%EOF");
  return end > 0 && afterEnd.test(bytes.toString("latin1", end + 5)) && bytes.lastIndexOf("startxref", end) > 0;
};

/** HTML near the head, or the end mark of a ZIP that reaches to the last byte: another program would open another file. */
const isTwoFiles = (bytes: Buffer): boolean => {
  if (/<(!doctype|html|head|body|script|svg|iframe)\b/i.test(bytes.toString("latin1", 0, 1024))) return true;
  const zipEnd = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  return zipEnd >= 0 && zipEnd + 22 <= bytes.length && zipEnd + 22 + bytes.readUInt16LE(zipEnd + 20) === bytes.length;
};

/** How often `1 0 obj` stands anywhere in the file, strings, comments and streams included. */
const countObjectHeads = (bytes: Buffer): number => {
  let heads = 0;
  for (let at = bytes.indexOf("obj"); at >= 0; at = bytes.indexOf("obj", at + 3)) {
    if (/\d[\s\0]+\d+[\s\0]+$/.test(bytes.toString("latin1", Math.max(0, at - 24), at))) heads += 1;
  }
  return heads;
};

const startOfData = (bytes: Buffer, afterWord: number): number =>
  bytes[afterWord] === 13 && bytes[afterWord + 1] === 10 ? afterWord + 2 : afterWord + 1;

interface Scan {
  unpacked: number;
  objects: number;
}

/** The names inside a packed object stream: readers obey what stands there like everything else. */
const scanPacked = (data: Buffer, names: ReadonlySet<string>, scan: Scan): Refused | null => {
  // Several filters in a row, or others than Flate, hide what is inside from us but not from a reader.
  const others = ["ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt"];
  if (others.some((filter) => names.has(filter))) return "file.hidden";
  if (!names.has("FlateDecode") && !names.has("Fl")) return scanSyntax(data, scan);
  try {
    const plain = inflateSync(data, { maxOutputLength: maxUnpackedBytes - scan.unpacked, finishFlush: constants.Z_SYNC_FLUSH });
    scan.unpacked += plain.length;
    return scanSyntax(plain, scan);
  } catch {
    return "file.hidden";
  }
};

/** Walks the syntax outside strings and ordinary streams, whose bytes only draw. */
const scanSyntax = (bytes: Buffer, scan: Scan): Refused | null => {
  const tokens = pdfTokens(bytes);
  let inObject = new Set<string>();
  let step = tokens.next();
  while (!step.done) {
    const { kind, text, end } = step.value;
    let continueAt = end;
    if (kind === "name") {
      if (text === "Encrypt") return "file.encrypted";
      if (active.has(text)) return "file.active";
      inObject.add(text);
    } else if (text === "obj") {
      inObject = new Set();
      scan.objects += 1;
    } else if (text === "stream") {
      const from = startOfData(bytes, end);
      const to = bytes.indexOf("endstream", from);
      if (to < 0) return "file.broken";
      const refused = inObject.has("ObjStm") ? scanPacked(bytes.subarray(from, to), inObject, scan) : null;
      if (refused) return refused;
      continueAt = to + "endstream".length;
    }
    step = tokens.next(continueAt);
  }
  return null;
};

/**
 * Whether these bytes are a PDF that only shows something. Null = yes, else the reason for refusing it. Looks at the
 * content, never at what the browser says: head, end mark, and every name of its syntax, packed ones unpacked up to a
 * limit. It is no virus scanner; it refuses what a CV never needs: scripts, actions, attached files, encryption.
 */
export const checkPdf = async (name: string, bytes: Buffer): Promise<Refused | null> => {
  if (bytes.length === 0) return "file.empty";
  if (bytes.length > maxCvBytes) return "file.tooLarge";
  if (!hasPdfName(name)) return "file.notPdf";
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== "application/pdf") return "file.notPdf";
  if (!hasFrame(bytes)) return "file.broken";
  if (isTwoFiles(bytes)) return "file.hidden";
  const scan: Scan = { unpacked: 0, objects: 0 };
  const refused = scanSyntax(bytes, scan);
  // The table of objects may point into a text or a picture: what stands there would be obeyed without our seeing it.
  return refused ?? (countObjectHeads(bytes) > scan.objects ? "file.hidden" : null);
};
