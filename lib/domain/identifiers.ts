import { Temporal } from "temporal-polyfill";

/** The provinces of Belgium and Brussels, by the code that stands in addresses and files. */
export const provinceCodes = [
  "antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel",
  "waals-brabant", "henegouwen", "luik", "luxemburg", "namen",
] as const;
export type ProvinceCode = (typeof provinceCodes)[number];

/** A birth date as far as a national number knows it: month and day may be unknown (null). */
export interface BirthDate {
  year: number;
  month: number | null;
  day: number | null;
}

export interface NationalNumber {
  /** Eleven digits, no separators. Personal data: store encrypted, never log or put in an address. */
  digits: string;
  /** `bis` = a number of the Crossroads Bank for someone who is not in the National Register. */
  kind: "register" | "bis";
  /** Null when the number does not tell (a bis number with the month raised by 20). */
  sex: "male" | "female" | null;
  birthDate: BirthDate;
}

/** 97 minus the remainder: never 0, so a remainder of 0 gives 97. Source: checksum 97 of the National Register and the KBO. */
const complementOf97 = (value: bigint): number => 97 - Number(value % 97n);

/** Removes what people write between digits: spaces, dots, dashes, slashes. */
const withoutSeparators = (text: string): string => text.replaceAll(/[\s.\-/]/gu, "");

const digitsOrNull = (text: string, shape: RegExp): string | null => {
  const digits = withoutSeparators(text);
  return shape.test(digits) ? digits : null;
};

const hasKboCheck = (digits: string): boolean =>
  complementOf97(BigInt(digits.slice(0, 8))) === Number(digits.slice(8));

/**
 * Reads an enterprise number (KBO), with or without `BE`, dots or spaces, and returns its ten digits; null when it is not one.
 * First digit 0 or 1 (the series with 1 runs since 19 September 2023); the last two are 97 − (first eight mod 97).
 * Nine digits are the notation from before 2003 and get their leading 0 back.
 */
export const parseEnterpriseNumber = (text: string): string | null => {
  const bare = withoutSeparators(text).replace(/^be/iu, "");
  const digits = digitsOrNull(bare.length === 9 ? `0${bare}` : bare, /^[01]\d{9}$/u);
  return digits && hasKboCheck(digits) ? digits : null;
};

/** Reads an establishment number (vestigingsnummer): ten digits, the first 2 to 8, same check; null when it is not one. */
export const parseEstablishmentNumber = (text: string): string | null => {
  const digits = digitsOrNull(text, /^[2-8]\d{9}$/u);
  return digits && hasKboCheck(digits) ? digits : null;
};

/** Writes ten digits as people know them: `0316.380.841`, or `2.147.812.701` for an establishment. */
export const formatKboNumber = (digits: string): string =>
  /^[01]/u.test(digits)
    ? digits.replace(/^(\d{4})(\d{3})(\d{3})$/u, "$1.$2.$3")
    : digits.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/u, "$1.$2.$3.$4");

/**
 * Reads a Belgian bank account (IBAN) and returns its sixteen characters; null when it is not one.
 * Two checks must hold: ISO 7064 over the whole (remainder 1), and the national one (first ten digits mod 97, 0 → 97, are the last two).
 */
export const parseBelgianIban = (text: string): string | null => {
  const iban = withoutSeparators(text).toUpperCase();
  if (!/^BE\d{14}$/u.test(iban)) return null;
  const account = iban.slice(4);
  // ISO 7064 moves the first four characters to the end and reads letters as numbers: B = 11, E = 14.
  if (BigInt(`${account}1114${iban.slice(2, 4)}`) % 97n !== 1n) return null;
  const remainder = Number(BigInt(account.slice(0, 10)) % 97n);
  return (remainder || 97) === Number(account.slice(10)) ? iban : null;
};

/** Writes an IBAN in groups of four: `BE68 5390 0754 7034`. */
export const formatIban = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/gu, "$1 ");

/**
 * The century follows from the check digits alone: a 2 before the nine digits adds 2 × 10⁹, which leaves 68 mod 97,
 * so the two centuries never share a check and no number is ambiguous.
 */
const birthCentury = (digits: string): 1900 | 2000 | null => {
  const check = Number(digits.slice(9));
  if (complementOf97(BigInt(digits.slice(0, 9))) === check) return 1900;
  return complementOf97(BigInt(`2${digits.slice(0, 9)}`)) === check ? 2000 : null;
};

/** How far the month is raised: 0 in the National Register, 20 (sex unknown) or 40 (sex known) in a bis number. */
const monthShift = (writtenMonth: number): 0 | 20 | 40 | null => {
  const shift = ([0, 20, 40] as const).find((raised) => writtenMonth >= raised && writtenMonth <= raised + 12);
  return shift ?? null;
};

const birthDateOf = (year: number, month: number, day: number): BirthDate | null => {
  const lastDay = month === 0 ? 31 : Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return day > lastDay ? null : { year, month: month || null, day: day || null };
};

const sexOf = (shift: 0 | 20 | 40, serial: number): NationalNumber["sex"] => {
  if (shift === 20) return null;
  return serial % 2 === 1 ? "male" : "female";
};

/**
 * Reads a national number (rijksregisternummer or bisnummer, together INSZ): YYMMDD, serial 001-998, check digits.
 * Null when it is not one. Knows both centuries, an unknown month or day (00), and bis numbers (month + 20 or + 40).
 */
export const parseNationalNumber = (text: string): NationalNumber | null => {
  const digits = digitsOrNull(text, /^\d{11}$/u);
  const century = digits && birthCentury(digits);
  if (!digits || !century) return null;
  const [year, writtenMonth, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number);
  const serial = Number(digits.slice(6, 9));
  if (year === undefined || writtenMonth === undefined || day === undefined || serial < 1 || serial > 998) return null;
  const shift = monthShift(writtenMonth);
  if (shift === null) return null;
  const birthDate = birthDateOf(century + year, writtenMonth - shift, day);
  return birthDate && { digits, kind: shift === 0 ? "register" : "bis", sex: sexOf(shift, serial), birthDate };
};

/** Hides a national number on screen and keeps just enough to recognise one's own: `**.**.**-***.61`. */
export const maskNationalNumber = (digits: string): string => `**.**.**-***.${digits.slice(9)}`;

/** First postcode of each range that lies in one province; a range runs to the next row. */
const postcodeRanges: readonly (readonly [from: number, province: ProvinceCode])[] = [
  [1000, "brussel"], [1300, "waals-brabant"], [1500, "vlaams-brabant"], [2000, "antwerpen"],
  [3000, "vlaams-brabant"], [3500, "limburg"], [4000, "luik"], [5000, "namen"], [6000, "henegouwen"],
  [6600, "luxemburg"], [7000, "henegouwen"], [8000, "west-vlaanderen"], [9000, "oost-vlaanderen"],
];

/** Zwijndrecht and Burcht kept their postcode when Beveren-Kruibeke-Zwijndrecht (Oost-Vlaanderen) was formed on 1 January 2025. */
const postcodeExceptions: Readonly<Record<string, ProvinceCode>> = { "2070": "oost-vlaanderen" };

/** The province of a Belgian postcode (four digits), Brussels included; null for anything else. */
export const provinceOfPostcode = (postcode: string): ProvinceCode | null => {
  const digits = digitsOrNull(postcode, /^[1-9]\d{3}$/u);
  if (!digits) return null;
  const range = postcodeRanges.findLast(([from]) => from <= Number(digits));
  return postcodeExceptions[digits] ?? range?.[1] ?? null;
};
