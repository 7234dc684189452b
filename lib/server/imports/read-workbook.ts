import * as XLSX from "@e965/xlsx";
import type { FileLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderChoices } from "@/lib/domain/imports/match-header";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { repeatedCells } from "./repeated-cells";
import { ArchiveTooLargeError, unpackArchive } from "./unpack-archive";
import { UnreadableFileError } from "./unreadable-file";

/** A workbook unpacks to many times its size, so both are bounded before it is opened. */
const largestWorkbook = 20 * 1024 * 1024;
const largestUnpacked = 400 * 1024 * 1024;
/** 200,000 rows of a register with half a dozen columns of the office's own. */
const mostCells = 6_000_000;
/** A header further down is none. */
const mostBeforeHeader = 100;
/** No sheet of any program is larger. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** XLSX and ODS are both ZIP archives. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

interface WorkbookOptions<C extends string> {
  layout: FileLayout<C>;
  choices?: HeaderChoices;
  /** The one with most known columns when left out, of equals the first: registers stand behind sheets of explanation and lists. */
  sheet?: string;
  /** Reading stops after this many rows and one more, which tells that there were too many. */
  maxRows?: number;
}

/**
 * The records of a sheet of an XLSX or ODS file, header first, with their row numbers. A formula gives the text
 * of its last result. Which number is a date is told by the layout, since a cell may have lost its format; day numbers are
 * turned into dates without any time zone.
 * @throws UnreadableFileError when it is too large, broken or without that sheet
 */
export const readWorkbook = <C extends string>(bytes: Uint8Array, { layout, choices, sheet, maxRows }: WorkbookOptions<C>): TableRecord[] => {
  const workbook = open(bytes, maxRows === undefined ? 0 : 2 * maxRows + 2);
  const known = ({ header }: SheetHeader): number => matchHeader(header, layout, choices).positions.size;
  const name = sheet ?? headersOf(workbook).toSorted((a, b) => known(b) - known(a))[0]?.name;
  const rows = name === undefined ? undefined : workbook.Sheets[name]?.["!data"];
  if (!rows) throw new UnreadableFileError("not-a-table");
  const positions = matchHeader(headerOf(rows), layout, choices).positions;
  const dates = new Set(layout.dates.map((column) => positions.get(column)));
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return recordsOf(rows, (cell, position) => (dates.has(position) ? dateOf(cell, date1904) : textOf(cell)));
};

type Row = readonly (XLSX.CellObject | undefined)[];

/** A row that was never touched is a hole in the array, and so is a cell. */
const recordsOf = (rows: readonly (Row | undefined)[], read: (cell: XLSX.CellObject | undefined, position: number) => string): TableRecord[] => {
  const records: TableRecord[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const cells = Array.from(rows[index] ?? [], read);
    if (cells.some((cell) => cell.trim() !== "")) records.push({ line: index + 1, cells });
  }
  return records;
};

/** The first row with text. */
const headerOf = (rows: readonly (Row | undefined)[]): string[] =>
  recordsOf(rows.slice(0, mostBeforeHeader), textOf)[0]?.cells.slice() ?? [];

/**
 * The sheets of a workbook, in their order, each with its header.
 * @throws UnreadableFileError when it is too large or broken
 */
export const readSheets = (bytes: Uint8Array): SheetHeader[] => headersOf(open(bytes, mostBeforeHeader));

interface SheetHeader {
  name: string;
  header: string[];
}

const headersOf = (workbook: XLSX.WorkBook): SheetHeader[] =>
  workbook.SheetNames.map((name) => ({ name, header: headerOf(workbook.Sheets[name]?.["!data"] ?? []) }));

/** A cell may say that it stands in any row and column: to go through all before it would take hours. */
const isAbsurd = (sheet: XLSX.WorkSheet): boolean => {
  const rows: readonly Row[] = sheet["!data"] ?? [];
  return rows.length > mostRows || rows.some((row) => row.length > mostColumns);
};

const asciiOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string => Buffer.from(buffer, byteOffset, byteLength).toString("latin1");

/** The names of the parts. A small file can be a large sheet, in two ways: packed, or written once for many rows and columns; it is refused. */
const safeParts = (bytes: Uint8Array): Set<string> => {
  const names = new Set<string>();
  for (const { name, content } of unpackArchive(bytes, largestUnpacked)) {
    if (name.endsWith("content.xml") && repeatedCells(asciiOf(content)) > mostCells) throw new ArchiveTooLargeError();
    names.add(name);
  }
  return names;
};

/** The library cannot do without the styles that an ODS file may leave out. Source: OpenDocument 1.2, part 3, 2.2.1. */
const completed = (bytes: Uint8Array): Uint8Array => {
  const parts = safeParts(bytes);
  if (!parts.has("content.xml") || parts.has("styles.xml")) return bytes;
  // The library has no type for its archives.
  const archive: unknown = XLSX.CFB.read(bytes, { type: "array" });
  XLSX.CFB.utils.cfb_add(archive, "/styles.xml", new TextEncoder().encode("<office:document-styles/>"));
  return Uint8Array.from(XLSX.CFB.write(archive, { fileType: "zip", type: "array" }) as number[]);
};

const open = (bytes: Uint8Array, sheetRows: number): XLSX.WorkBook => {
  if (bytes.length > largestWorkbook) throw new UnreadableFileError("too-large");
  try {
    const workbook = XLSX.read(completed(bytes), { type: "array", dense: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false, sheetRows });
    if (Object.values(workbook.Sheets).some(isAbsurd)) throw new UnreadableFileError("not-a-table");
    return workbook;
  } catch (error) {
    throw new UnreadableFileError(error instanceof ArchiveTooLargeError ? "too-large" : "not-a-table");
  }
};

/** What a formula that failed shows, by the number that files keep. Source: [MS-XLS] 2.5.10, BErr. */
const errorTexts: Readonly<Record<string, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" };

/** A failed formula gives its error, which no column takes: an empty cell would pass for "not known". */
const textOf = (cell: XLSX.CellObject | undefined): string => {
  if (cell?.v === undefined || cell.v === null) return "";
  return cell.t === "e" ? (errorTexts[String(cell.v)] ?? "#ERROR!") : String(cell.v);
};

/** Someone typed a year where a date is asked; as the number of a day it would be one of 1905. */
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2100;

const dateOf = (cell: XLSX.CellObject | undefined, date1904: boolean): string => {
  if (cell?.t !== "n" || typeof cell.v !== "number" || isYear(cell.v)) return textOf(cell);
  // Typed as always there, but undefined for a number that is no day.
  const date: { y: number; m: number; d: number } | undefined = XLSX.SSF.parse_date_code(cell.v, { date1904 });
  if (!date) return String(cell.v);
  return `${String(date.y).padStart(4, "0")}-${String(date.m).padStart(2, "0")}-${String(date.d).padStart(2, "0")}`;
};
