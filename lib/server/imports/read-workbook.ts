import * as XLSX from "@e965/xlsx";
import type { FileLayout } from "@/lib/domain/imports/columns";
import { matchHeader, type HeaderChoices } from "@/lib/domain/imports/match-header";
import type { TableRecord } from "@/lib/domain/imports/row-reader";
import { UnreadableFileError } from "./unreadable-file";
import { unpackedSize } from "./unpacked-size";

/** A workbook unpacks to many times its size, so both are bounded before it is opened. */
const largestWorkbook = 20 * 1024 * 1024;
const largestUnpacked = 400 * 1024 * 1024;

/** XLSX and ODS are both ZIP archives. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

interface WorkbookOptions<C extends string> {
  layout: FileLayout<C>;
  choices?: HeaderChoices;
  /** The first one when left out. */
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
  const name = sheet ?? workbook.SheetNames[0];
  const rows = name === undefined ? undefined : workbook.Sheets[name]?.["!data"];
  if (!rows) throw new UnreadableFileError("not-a-table");
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const header = (rows[0] ?? []).map((cell) => textOf(cell));
  const positions = matchHeader(header, layout, choices).positions;
  const datePositions = new Set(layout.dates.map((column) => positions.get(column)));
  const records: TableRecord[] = [];
  // A row that was never touched is a hole in the array.
  for (let index = 0; index < rows.length; index += 1) {
    const cells = Array.from(rows[index] ?? [], (cell, position) => (datePositions.has(position) ? dateOf(cell, date1904) : textOf(cell)));
    if (cells.some((cell) => cell.trim() !== "")) records.push({ line: index + 1, cells });
  }
  return records;
};

/**
 * The sheets of a workbook, in their order, each with its first row.
 * @throws UnreadableFileError when it is too large or broken
 */
export const readSheets = (bytes: Uint8Array): { name: string; header: string[] }[] => {
  const workbook = open(bytes, 1);
  return workbook.SheetNames.map((name) => ({ name, header: (workbook.Sheets[name]?.["!data"]?.[0] ?? []).map((cell) => textOf(cell)) }));
};

const open = (bytes: Uint8Array, sheetRows: number): XLSX.WorkBook => {
  if (bytes.length > largestWorkbook || unpackedSize(bytes) > largestUnpacked) throw new UnreadableFileError("too-large");
  try {
    return XLSX.read(bytes, { type: "array", dense: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false, sheetRows });
  } catch {
    throw new UnreadableFileError("not-a-table");
  }
};

const textOf = (cell: XLSX.CellObject | undefined): string => {
  if (cell?.v === undefined || cell.v === null || cell.t === "e") return "";
  return String(cell.v);
};

const dateOf = (cell: XLSX.CellObject | undefined, date1904: boolean): string => {
  if (cell?.t !== "n" || typeof cell.v !== "number") return textOf(cell);
  // Typed as always there, but undefined for a number that is no day.
  const date: { y: number; m: number; d: number } | undefined = XLSX.SSF.parse_date_code(cell.v, { date1904 });
  if (!date) return String(cell.v);
  return `${String(date.y).padStart(4, "0")}-${String(date.m).padStart(2, "0")}-${String(date.d).padStart(2, "0")}`;
};
