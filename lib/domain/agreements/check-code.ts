/** Letters and digits that nobody confuses on paper. */
export const codeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** `XXXX-XXXX-XXXX` from twelve characters. */
export const groupedCode = (letters: string): string => `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;

/**
 * A code as somebody copied it from paper: small letters, spaces and other dashes are forgiven, and O and I, which no code
 * holds, are not read as digits. Null when it cannot be a code.
 */
export const readCode = (typed: string): string | null => {
  const letters = typed.toUpperCase().replaceAll(/[\s\p{Pd}.]/gu, "");
  return /^[2-9A-HJ-NP-Z]{12}$/u.test(letters) ? groupedCode(letters) : null;
};

/** How many hexadecimal digits a code holds: sixty bits. */
export const hashStartDigits = 15;

/** The code of a frozen text that has none of its own: the first sixty bits of its SHA-256, so the code is of exactly this text. */
export const codeOfHash = (sha256: string): string => {
  const bits = BigInt(`0x${sha256.slice(0, hashStartDigits)}`);
  return groupedCode(Array.from({ length: 12 }, (_, index) => codeAlphabet[Number((bits >> BigInt(5 * (11 - index))) & 31n)]).join(""));
};

/** With what the SHA-256 begins of which this is the code. */
export const hashStartOf = (code: string): string =>
  code.replaceAll("-", "").split("").reduce((bits, letter) => bits * 32n + BigInt(codeAlphabet.indexOf(letter)), 0n).toString(16).padStart(hashStartDigits, "0");
