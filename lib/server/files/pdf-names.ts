/** Bytes of white space and of the delimiters of PDF syntax (ISO 32000-1, 7.2.2). */
const white = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...Buffer.from("()<>[]{}/%")]);

const isRegular = (byte: number | undefined): boolean => byte !== undefined && !white.has(byte) && !delimiters.has(byte);

/** A literal string ends at the bracket that matches its first; `\` takes the next byte with it. Answers the index after it. */
const skipString = (bytes: Buffer, start: number): number => {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29 && (depth -= 1) === 0) return at + 1;
  }
  return bytes.length;
};

const skipLine = (bytes: Buffer, start: number): number => {
  let at = start;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
};

const endOfToken = (bytes: Buffer, start: number): number => {
  let at = start;
  while (isRegular(bytes[at])) at += 1;
  return at;
};

/** `/J#61vaScript` is `/JavaScript`: a name may write any byte as `#` and two digits. */
const decodeName = (raw: string): string =>
  raw.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export interface PdfToken {
  kind: "name" | "word";
  text: string;
  /** The index after it. */
  end: number;
}

/**
 * Names (`/Type`) and words (`obj`, `stream`, `12`) of PDF syntax, in order. Comments and strings are passed over, so
 * that a text which speaks of "HTML/JavaScript" is no action. The caller may continue elsewhere by `next(index)`.
 */
export function* pdfTokens(bytes: Buffer, start = 0): Generator<PdfToken, void, number | undefined> {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === 0x25) at = skipLine(bytes, at);
    else if (byte === 0x28) at = skipString(bytes, at);
    else if (byte === 0x2f || isRegular(byte)) {
      const isName = byte === 0x2f;
      const end = endOfToken(bytes, isName ? at + 1 : at);
      const raw = bytes.toString("latin1", isName ? at + 1 : at, end);
      at = (yield { kind: isName ? "name" : "word", text: isName ? decodeName(raw) : raw, end }) ?? end;
    } else at += 1;
  }
}
