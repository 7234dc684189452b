import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { placementsLayout } from "@/lib/domain/imports/columns";
import { readPlacementRow } from "@/lib/domain/imports/placement-row";
import { readTable } from "./read-table";
import { UnreadableFileError } from "./unreadable-file";

const header = ["dossier", "instrument", "organisatie_kbo", "organisatie", "status", "startdatum", "einddatum", "uren_per_week", "geboortejaar", "werk_na_3m"];

/** 1 September 2022 as a spreadsheet keeps it: days since the end of 1899. */
const firstOfSeptember = 44_805;

const workbook = (bookType: "xlsx" | "ods", rows: unknown[][]): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Stages");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["iets anders"]]), "Toelichting");
  return new Uint8Array(XLSX.write(book, { bookType, type: "array" }));
};

const rowsOf = (bytes: Uint8Array) => {
  const { header: match, records } = readTable(bytes, placementsLayout);
  const file = { header: match, currentYear: 2026, seen: new Set<string>() };
  return Array.from(records, (record) => [record.line, readPlacementRow(record, file)] as const);
};

test.each(["xlsx", "ods"] as const)("%s is read like CSV: days, numbers, texts, and the row numbers of the sheet", (type) => {
  const rows = rowsOf(workbook(type, [
    header,
    ["A1", "Schoolstage", 887_010_362, "VDAB", "voltooid", firstOfSeptember, "31/12/2022", 22.8, 1999, "ja"],
    [],
    ["A2", "IBO+", "", "=cmd|' /C calc'!A0", "gestart", "2022-09-31", "", "veel", "", ""],
  ]));
  expect(rows[0]).toEqual([2, {
    row: expect.objectContaining({
      dossier: "A1", instrument: "school", enterpriseNumber: "0887010362", startsOn: "2022-09-01", endsOn: "2022-12-31",
      hoursPerWeek: 22.8, birthYear: 1999, workAfter3m: true,
    }),
  }]);
  expect(rows[1]).toEqual([4, {
    errors: [
      { line: 4, column: "startdatum", code: "invalid-date", value: "2022-09-31" },
      { line: 4, column: "uren_per_week", code: "invalid-number", value: "veel" },
    ],
  }]);
});

test("a day of a workbook is the same day in every time zone", () => {
  const zones = ["UTC", "Europe/Brussels", "America/New_York", "Pacific/Kiritimati"];
  const before = process.env.TZ;
  try {
    const days = zones.map((zone) => {
      process.env.TZ = zone;
      const [row] = rowsOf(workbook("xlsx", [header, ["A1", "bis", "", "VDAB", "voltooid", firstOfSeptember]]));
      return row?.[1];
    });
    for (const day of days) expect(day).toMatchObject({ row: { startsOn: "2022-09-01" } });
  } finally {
    process.env.TZ = before;
  }
});

test("a workbook that counts its days from 1904 is read as it shows", () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ["A1", "bis", "", "VDAB", "voltooid", firstOfSeptember - 1462]]), "Stages");
  book.Workbook = { WBProps: { date1904: true } };
  const rows = rowsOf(new Uint8Array(XLSX.write(book, { bookType: "xlsx", type: "array" })));
  expect(rows[0]?.[1]).toMatchObject({ row: { startsOn: "2022-09-01" } });
});

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["an empty file", bytes(""), "no-rows"],
  ["a header alone", bytes("dossier;instrument;organisatie;status\r\n"), "no-rows"],
  ["a header with empty rows", bytes("dossier;instrument;organisatie;status\n;;;\n\n"), "no-rows"],
  ["prose", bytes("Beste collega,\nhier zijn de cijfers.\n"), "not-a-table"],
  ["a PDF", bytes("%PDF-1.7\n\0\0\0"), "not-a-table"],
  ["a broken workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), "not-a-table"],
  ["a quote that is never closed", bytes('dossier;instrument;organisatie;status\n1;bis;"VDAB;voltooid\n'), "not-a-table"],
  ["a missing column", bytes("dossier;organisatie;status\n1;VDAB;voltooid\n"), "missing-column"],
])("%s cannot be read", (_, file, reason) => {
  expect(() => readTable(file, placementsLayout)).toThrow(expect.objectContaining({ reason }));
  expect(() => readTable(file, placementsLayout)).toThrow(UnreadableFileError);
});

test("a quote within a cell that is not quoted is part of the name", () => {
  const { records } = readTable(bytes('dossier;instrument;organisatie;status\n1;bis;Firma "De Ster" nv;voltooid\n'), placementsLayout);
  expect(Array.from(records)[0]?.cells[2]).toBe('Firma "De Ster" nv');
});

describe("what offices do to a workbook", () => {
  const header = ["dossier", "instrument", "organisatie", "status", "startdatum", "einddatum"];
  const good = ["1", "bis", "VDAB", "gestart", "2022-03-01", ""];
  const recordsOf = (file: Uint8Array) => Array.from(readTable(file, placementsLayout).records, ({ cells }) => cells);
  const written = (book: XLSX.WorkBook, bookType: "xlsx" | "ods" = "xlsx") => new Uint8Array(XLSX.write(book, { bookType, type: "array" }));
  const bookOf = (...sheets: unknown[][][]): XLSX.WorkBook => {
    const book = XLSX.utils.book_new();
    for (const [index, rows] of sheets.entries()) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), `Blad${index + 1}`);
    return book;
  };

  test.each(["xlsx", "ods"] as const)("the register of %s may stand behind a sheet of explanation", (type) => {
    expect(recordsOf(written(bookOf([["Toelichting"], ["Beste collega"]], [header, good]), type))).toEqual([good]);
    expect(recordsOf(written(bookOf([header, good], [header, ["2", ...good.slice(1)]]), type))).toEqual([good]);
  });

  test("a register may begin further down and to the right, with empty columns within", () => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([]);
    XLSX.utils.sheet_add_aoa(sheet, [header.slice(0, 2), good.slice(0, 2)], { origin: "B4" });
    XLSX.utils.sheet_add_aoa(sheet, [header.slice(2), [...good.slice(2, 4), 44_621, 44_650]], { origin: "E4" });
    XLSX.utils.book_append_sheet(book, sheet);
    const { header: match, records } = readTable(written(book), placementsLayout);
    expect(match.missing).toEqual([]);
    expect([...records]).toEqual([{ line: 5, cells: ["", "1", "bis", "", "VDAB", "gestart", "2022-03-01", "2022-03-30"] }]);
  });

  test("a formula that failed is not an empty cell", () => {
    const book = bookOf([header, good]);
    const sheet = book.Sheets["Blad1"];
    if (sheet) Object.assign(sheet, { C2: { t: "e", v: 0x2a }, E2: { t: "e", v: 0x17 }, F2: { t: "e", v: 0x0f } });
    expect(recordsOf(written(book))).toEqual([["1", "bis", "#N/A", "gestart", "#REF!", "#VALUE!"]]);
  });

  test("a year in a column of dates is not the number of a day in 1905", () => {
    expect(recordsOf(written(bookOf([header, [...good.slice(0, 4), 2022, 44_650]])))).toEqual([["1", "bis", "VDAB", "gestart", "2022", "2022-03-30"]]);
  });

  test("an ODS file without styles is read", () => {
    const archive: unknown = XLSX.CFB.read(written(bookOf([header, good]), "ods"), { type: "array" });
    XLSX.CFB.utils.cfb_del(archive, "/styles.xml");
    expect(recordsOf(Uint8Array.from(XLSX.CFB.write(archive, { fileType: "zip", type: "array" }) as number[]))).toEqual([good]);
  });
});
