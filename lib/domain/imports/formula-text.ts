/** A cell that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/u;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/u;

/** A cell for a file that people open in a spreadsheet: what would run as a formula leaves as text (ASVS 1.2.10). */
export const spreadsheetText = (cell: string): string => (formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell);
