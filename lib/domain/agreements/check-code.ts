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
