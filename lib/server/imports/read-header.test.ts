import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { placementsLayout } from "@/lib/domain/imports/columns";
import { readHeader } from "./read-header";
import { readTable } from "./read-table";
import { repeatedCells } from "./repeated-cells";
import { ArchiveTooLargeError, unpackArchive } from "./unpack-archive";

const bytes = (text: string) => new TextEncoder().encode(text);
const header = ["dossier", "instrument", "organisatie", "status"];

const workbook = (sheets: Record<string, unknown[][]>, bookType: "xlsx" | "ods" = "xlsx"): Uint8Array => {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(XLSX.write(book, { bookType, type: "array", compression: true }));
};

describe("the header of a file", () => {
  test("is the first line with text of a CSV file", () => {
    expect(readHeader(bytes("\n;;\nNummer;Soort\n1;bis\n2;bis"), "placements")).toEqual({ sheets: [], sheet: null, header: ["Nummer", "Soort"] });
  });

  test.each(["xlsx", "ods"] as const)("of %s is that of the sheet with most columns that we know, or of the one that was chosen", (type) => {
    const file = workbook({ Toelichting: [["Beste collega"]], Oud: [["dossier", "x"]], Stages: [header, ["1", "bis", "VDAB", "gestart"]] }, type);
    expect(readHeader(file, "placements")).toEqual({ sheets: ["Toelichting", "Oud", "Stages"], sheet: "Stages", header });
    expect(readHeader(file, "placements", { sheet: "Oud" }).header).toEqual(["dossier", "x"]);
    expect(readHeader(file, "placements", { remembered: { beste_collega: "status" } }).sheet).toBe("Stages");
    expect(Array.from(readTable(file, placementsLayout, { sheet: "Stages" }).records)).toHaveLength(1);
  });
});

test("a CSV file of many blocks reads as one, also where a cell of several lines lies across two", () => {
  const long = `"${"regel\n".repeat(300_000)}einde"`;
  const lines = Array.from({ length: 40_000 }, (_, index) => `D${index};bis;Bakkerij De Ster;gestart`);
  const file = bytes([header.join(";"), ...lines, `LANG;bis;${long};gestart`, "NA;bis;VDAB;gestart"].join("\r\n"));
  const records = Array.from(readTable(file, placementsLayout).records);
  expect(records).toHaveLength(40_002);
  expect(records.every(({ cells }) => cells.length === 4)).toBe(true);
  expect([records[39_999]?.line, records[40_000]?.line, records[40_001]?.line]).toEqual([40_001, 40_002, 340_003]);
  expect(records[40_000]?.cells[2]).toHaveLength(6 * 300_000 + 5);
  expect(() => Array.from(readTable(bytes(`${header.join(";")}\n${lines.join("\n")}\n"open;x\n`), placementsLayout).records)).toThrow(expect.objectContaining({ reason: "not-a-table" }));
});

describe("more than may be handed in", () => {
  const limits = { workbook: 3, csv: 5 };
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [String(index), "bis", "VDAB", "gestart"]);

  test.each([["csv", 5, 6], ["workbook", 3, 4]] as const)("a %s may have %i rows, not %i", (kind, most, tooMany) => {
    const file = (count: number) => (kind === "csv" ? bytes([header, ...rows(count)].map((row) => row.join(";")).join("\n")) : workbook({ Stages: [header, ...rows(count)] }));
    const read = (count: number, options = {}) => Array.from(readTable(file(count), placementsLayout, options).records);
    expect(read(most, { limits })).toHaveLength(most);
    expect(() => read(tooMany, { limits })).toThrow(expect.objectContaining({ reason: "too-many-rows", columns: [String(most)] }));
    expect(read(tooMany)).toHaveLength(tooMany);
  });
});

/** Puts a part into an archive, or replaces one. */
const withPart = (file: Uint8Array, name: string, content: Uint8Array): Uint8Array => {
  // The library has no type for its archives.
  const archive: unknown = XLSX.CFB.read(file, { type: "array" });
  XLSX.CFB.utils.cfb_add(archive, name, content);
  return Uint8Array.from(XLSX.CFB.write(archive, { fileType: "zip", type: "array", compression: true }) as number[]);
};

describe("a small file that is a large one", () => {
  const small = () => workbook({ Stages: [header, ["1", "bis", "VDAB", "gestart"]] });
  const tooLarge = expect.objectContaining({ reason: "too-large" });
  const sizesOf = (file: Uint8Array, most: number) => Array.from(unpackArchive(file, most), ({ content }) => content.length);

  test("is unpacked no further than it may, whatever it says of its size", () => {
    const file = withPart(small(), "/xl/junk.bin", new Uint8Array(5_000_000));
    expect(Math.max(...sizesOf(file, 10_000_000))).toBe(5_000_000);
    const at = Buffer.from(file).lastIndexOf("PK\u0001\u0002");
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 10, true);
    expect(() => sizesOf(file, 4_000_000)).toThrow(ArchiveTooLargeError);
    expect(file.length).toBeLessThan(100_000);
  });

  test("has no directory, or a broken one: it is no table", () => {
    expect(() => sizesOf(Uint8Array.of(0x50, 0x4b, 3, 4), 100)).toThrow(RangeError);
    for (const file of [Uint8Array.of(0x50, 0x4b, 3, 4), small().subarray(0, -60)]) expect(() => readHeader(file, "placements")).toThrow(expect.objectContaining({ reason: "not-a-table" }));
  });

  test("an ODS of a billion cells that are alike is not opened", () => {
    const sheet = (rows: string, columns: string) =>
      `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell a=">" table:number-columns-repeated='${columns}'><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
    expect(repeatedCells(sheet("3", "4") + sheet("1", "1"))).toBe(13);
    expect(repeatedCells("<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")).toBe(1);
    const file = workbook({ Stages: [header, ["1", "bis", "VDAB", "gestart"]] }, "ods");
    const content = Array.from(unpackArchive(file, 1_000_000)).find(({ name }) => name === "content.xml")?.content;
    const bomb = new TextDecoder().decode(content).replace("</table:table>", `${sheet("1000000", "16000")}</table:table>`);
    for (const read of [(packed: Uint8Array) => readHeader(packed, "placements"), (packed: Uint8Array) => readTable(packed, placementsLayout, { limits: { workbook: 20_000, csv: 20_000 } })]) {
      expect(() => read(withPart(file, "/content.xml", bytes(bomb)))).toThrow(tooLarge);
    }
  });

  test("a cell that says it stands in the billionth column makes no table", () => {
    const xml = Array.from(unpackArchive(small(), 1_000_000)).find(({ name }) => name === "xl/worksheets/sheet1.xml")?.content;
    const far = new TextDecoder().decode(xml).replace('r="A2"', 'r="ZZZZZZ2"');
    expect(() => readTable(withPart(small(), "/xl/worksheets/sheet1.xml", bytes(far)), placementsLayout)).toThrow(expect.objectContaining({ reason: "not-a-table" }));
  });
});
