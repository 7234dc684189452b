import { readFile } from "node:fs/promises";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/api/v1/statistics/tables/[file]/route";
import { useTestDatabase } from "@/db/testing/database";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { listPeriods } from "./list-periods";
import { readFigures } from "./read-figures";

useTestDatabase();

const options = { actor: "system", fileName: "test.csv", source: "test", dryRun: false, skipInvalid: false } as const;
const download = async (file: string, query = "") => {
  const response = await GET(new Request(`http://localhost:3000/api/v1/statistics/tables/${file}${query}`), { params: Promise.resolve({ file }) });
  return { status: response.status, type: response.headers.get("content-type"), name: response.headers.get("content-disposition"), text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer()) };
};

beforeAll(async () => {
  const bytes = await readFile(path.resolve(import.meta.dirname, "../../../db/testing/fixtures/stages-2022-windows1252.csv"));
  await preparePlacements(bytes).run(options);
});

test("periods are the published one, and those of which both halves, or that half, are known", async () => {
  expect(await listPeriods()).toEqual([
    { year: 2017, part: "h1", isPublished: true },
    { year: 2022, part: "year", isPublished: false },
    { year: 2022, part: "h1", isPublished: false },
    { year: 2022, part: "h2", isPublished: false },
  ]);
});

test("the published table is a file for Belgian spreadsheets", async () => {
  const { status, type, name, text } = await download("2017-h1-gepubliceerd.csv");
  expect([status, type, name]).toEqual([200, "text/csv; charset=utf-8", 'attachment; filename="cijfers-2017-h1-gepubliceerd.csv"']);
  expect(text.startsWith("\uFEFFThema;Onderdeel;Aantal;Aandeel (%);Uitstroom (%);Na maanden;Status\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines).toContain("Gestarte acties per soort;Opleidingsstage;11571;49,8;67;3;measured");
  expect(lines).toContain("Gestarte acties per soort;IBO;7183;30,9;;12;not-yet-known");
  expect(lines).toContain("Gestarte acties per soort;Totaal;23251;;;;");
});

test("the file hides what the page hides", async () => {
  const { text } = await download("2022.csv");
  const lines = text.split("\r\n");
  expect(lines).toContain("Antwoorden op de vragen van het Vlaams Parlement;waarvan van buitenlandse herkomst;28;;;;");
  expect(lines).toContain("Antwoorden op de vragen van het Vlaams Parlement;waarvan met een handicap of chronische ziekte;verborgen;;;;");
  expect(lines).toContain("Antwoorden op de vragen van het Vlaams Parlement;Aangeboden stageplaatsen;niet bekend;;;;");
  expect(lines).toContain("Geslacht;X;verborgen;;;;");
  expect(lines).toContain("Financiën en Begroting;Vlaamse Belastingdienst;verborgen;;;;");
  expect(text).not.toMatch(/;[1-4];;;;\r\n/u);
});

test("what was published of one period is handed out as that of no other", async () => {
  for (const file of ["2022-gepubliceerd.csv", "2017-gepubliceerd.csv", "2017-h2-gepubliceerd.csv"]) expect(await download(file)).toMatchObject({ status: 404 });
});

test("workbooks hold the same cells, numbers as numbers", async () => {
  const cells = async (file: string) => {
    const response = await GET(new Request(`http://localhost:3000/api/v1/statistics/tables/${file}`), { params: Promise.resolve({ file }) });
    const book = XLSX.read(await response.arrayBuffer(), { raw: true });
    return XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, { header: 1, defval: null });
  };
  const { text } = await download("2022.csv");
  const csv = text.slice(1).trimEnd().split("\r\n").map((line) => line.split(";"));
  for (const format of ["xlsx", "ods"]) {
    const rows = await cells(`2022.${format}`);
    expect(rows).toContainEqual(["Antwoorden op de vragen van het Vlaams Parlement", "waarvan van buitenlandse herkomst", 28, null, null, null, null]);
    expect(rows.slice(0, 30).map((row) => row.map((cell) => String(cell ?? "").replace(".", ",")).join(";"))).toEqual(csv.slice(0, 30).map((cells) => cells.join(";")));
  }
});

test("the series names every half-year, what was counted in it, and the day of the break", async () => {
  const { text } = await download("reeks.csv");
  const lines = text.split("\r\n");
  expect(lines[0]).toBe("\uFEFFSoort;Periode;Gestart;Wat telt;".slice(0, -1));
  expect(lines.find((line) => line.startsWith("Schoolstage;Januari tot en met juni 2022;"))).toMatch(/;\d+;Schoolstage$/u);
});

test("a file comes in English too, and another name or language is refused", async () => {
  expect((await download("2022.csv", "?taal=en")).text).toContain("School internship;308");
  expect((await download("2022.csv", "?taal=de")).status).toBe(400);
  expect((await download("2022.pdf")).status).toBe(404);
  expect((await download("alles.csv")).status).toBe(404);
});

test("a page says of how many kinds the registers hold an action", async () => {
  const view = await readFigures({ year: 2022, part: "year", isPublished: false });
  // In 2022 eleven kinds could start: the instapstage, IBO-interim, curative IBO and BIO were gone.
  expect(view.coverage).toEqual({ level: "partial", reported: 5, of: 11 });
  expect(view.government?.placements).toEqual({ level: "partial", reported: 26, of: 58 });
  expect((await readFigures({ year: 2022, part: "h1", isPublished: false })).government).toBeNull();
});
