import { parseEnterpriseNumber } from "@/lib/domain/identifiers";
import type { InstrumentCode } from "@/lib/domain/regulation/schema";
import type { ImportErrorCode } from "./import-error";
import { instrumentNamed } from "./instrument-names";

/** What a reader makes of a cell: a value, or the code of what is wrong with it. */
export type Reading<T> = { value: T } | { fault: ImportErrorCode };

/** Reads the text of a cell, trimmed and never empty. */
export type CellReader<T> = (text: string) => Reading<T>;

const fault = (code: ImportErrorCode) => ({ fault: code });

/** What a spreadsheet shows of a formula that failed, in English and in Dutch. */
const failedFormula = /^#(?:NULL!|LEEG!|DIV\/0!|DEEL\/0!|VALUE!|WAARDE!|REF!|VERW!|NAME\?|NAAM\?|NUM!|GETAL!|N\/A|N\/B|ERROR!)$/iu;

/** Text of at most `max` characters. PostgreSQL cannot hold a NUL, so a text with one is refused; a failed formula is no name. */
export const textOf = (max: number): CellReader<string> => (text) => {
  if (text.length > max && Array.from(text).length > max) return fault("too-long");
  return text.includes("\0") || failedFormula.test(text) ? fault("invalid-value") : { value: text };
};

/** One of a closed list of words, in any case. */
export const oneOf = <T>(words: Readonly<Record<string, T>>): CellReader<T> => (text) => {
  const word = text.toLowerCase();
  const value = Object.hasOwn(words, word) ? words[word] : undefined;
  return value === undefined ? fault("invalid-value") : { value };
};

export const yesOrNo = oneOf({ ja: true, nee: false });

export const readInstrument: CellReader<InstrumentCode> = (text) => {
  const value = instrumentNamed(text);
  return value ? { value } : fault("unknown-instrument");
};

export const readEnterpriseNumber: CellReader<string> = (text) => {
  const value = parseEnterpriseNumber(text);
  return value ? { value } : fault("invalid-enterprise-number");
};

const belgianDate = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;
const isoDate = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** `31/12/2022` or `2022-12-31`, from 1900 to 2100, as `YYYY-MM-DD`. A day that does not exist is refused, never moved. */
export const readDate: CellReader<string> = (text) => {
  const parts = (belgianDate.exec(text) ?? isoDate.exec(text))?.groups;
  const [year, month, day] = [Number(parts?.year), Number(parts?.month), Number(parts?.day)];
  if (!(year >= 1900 && year <= 2100 && day >= 1 && day <= daysInMonth(year, month))) return fault("invalid-date");
  return { value: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
};

/** A year from 1900 to the current one. */
export const yearUntil = (currentYear: number): CellReader<number> => (text) => {
  if (!/^\d+$/u.test(text)) return fault("invalid-number");
  const year = Number(text);
  return year >= 1900 && year <= currentYear ? { value: year } : fault("invalid-value");
};

/** A number with a comma or a point, from 0 to `max`, kept to the hundredth; a sign makes it text. */
export const decimalUpTo = (max: number): CellReader<number> => (text) => {
  if (!/^\d+(?:[.,]\d+)?$/u.test(text)) return fault("invalid-number");
  const number = Number(text.replace(",", "."));
  return number <= max ? { value: Math.round(number * 100) / 100 } : fault("invalid-value");
};

/** A count: digits only. */
export const countUpTo = (max: number): CellReader<number> => (text) => {
  if (!/^\d+$/u.test(text)) return fault("invalid-number");
  return Number(text) <= max ? { value: Number(text) } : fault("invalid-value");
};
