import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { placementsLayout } from "@/lib/domain/imports/columns";
import { readHeader } from "./read-header";
import { readTable } from "./read-table";
import { unpackedSize } from "./unpacked-size";

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

  test("a small archive that says it unpacks to gigabytes is not opened", () => {
    const file = workbook({ Stages: [header, ...rows(2)] });
    const honest = unpackedSize(file);
    expect(honest).toBeGreaterThan(file.length);
    // The size of the first part, in its entry of the directory at the end.
    const view = new DataView(file.buffer, file.byteOffset);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint32(directory + 24, 4_000_000_000, true);
    expect(unpackedSize(file)).toBeGreaterThan(4_000_000_000);
    expect(() => readTable(file, placementsLayout)).toThrow(expect.objectContaining({ reason: "too-large" }));
  });

  test("what has no directory says nothing", () => {
    expect([unpackedSize(Uint8Array.of(0x50, 0x4b, 3, 4)), unpackedSize(new Uint8Array())]).toEqual([0, 0]);
  });
});
