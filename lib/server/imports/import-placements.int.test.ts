import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { unsealImported } from "@/lib/server/special/imported-declaration";
import type { ImportOptions } from "./import-file";
import { preparePlacements } from "./prepare-placements";

useTestDatabase();

const fixture = (name: string) => readFile(path.resolve(import.meta.dirname, "../../../db/testing/fixtures", name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

const importBytes = (bytes: Uint8Array, options: Partial<ImportOptions> = {}) =>
  preparePlacements(bytes).run({ actor: "system", fileName: "test.csv", source: "test", dryRun: false, skipInvalid: false, ...options });
const importText = (text: string, options?: Partial<ImportOptions>) => importBytes(bytesOf(text), options);

const tables = ["register_sources", "import_batches", "register_organisations", "imported_placements", "special.imported_declarations"];
const counts = async () =>
  Object.fromEntries(await Promise.all(tables.map(async (table) => {
    const [row] = await db().execute<{ n: number }>(sql`select count(*)::int as n from ${sql.raw(table)}`);
    return [table, row?.n] as const;
  })));
const declaredOf = ({ sealed, source_id: sourceId, dossier, ...row }: Record<string, unknown>): Record<string, unknown> => {
  const said = unsealImported(typeof sealed === "string" ? sealed : null, { sourceId: String(sourceId), dossier: String(dossier) });
  return { dossier, ...row, foreign_origin: said.foreignOrigin, disability: said.disability };
};
const placements = async () => [...await db().execute<Record<string, unknown>>(sql`
  select p.source_id, p.dossier, p.instrument, p.status, p.starts_on, p.ends_on, p.hours_per_week::float8 as hours, p.via, p.gender, p.facilitated,
    h.enterprise_number, h.name as host, hirer.name as hirer, d.sealed
  from imported_placements p join register_organisations h on h.id = p.host_id
    left join register_organisations hirer on hirer.id = p.hired_by_id
    left join special.imported_declarations d on d.placement_id = p.id order by p.dossier`)].map(declaredOf);

const header = "dossier;instrument;organisatie;status;startdatum;einddatum;geslacht;handicap";
const line = (dossier: string, rest = "school;VDAB;voltooid;01/02/2022;01/03/2022;V;nee") => `${dossier};${rest}`;

beforeEach(async () => {
  await db().execute(sql`truncate register_sources, register_organisations restart identity cascade`);
});

test("a register in Windows-1252 is stored whole, with its accents, and a second time changes nothing", async () => {
  const bytes = await fixture("stages-2022-windows1252.csv");
  expect(await importBytes(bytes)).toEqual({ rows: 381, created: 381, updated: 0, unchanged: 0, rejected: 0, errors: [] });
  const before = await placements();
  expect(before[0]).toEqual({
    dossier: "VO-2022-0001", instrument: "school", status: "running", starts_on: "2022-11-30", ends_on: "2023-01-17", hours: 36,
    via: "school", gender: "male", facilitated: true, enterprise_number: "0316380841", host: "De Vlaamse Waterweg", hirer: null,
    foreign_origin: true, disability: false,
  });
  expect(before.map((row) => row.host)).toContain("Departement Financiën en Begroting");
  expect(before.find((row) => row.dossier === "VO-2022-0309")?.hirer).toBe("Digitaal Vlaanderen");
  expect(await importBytes(bytes)).toMatchObject({ created: 0, updated: 0, unchanged: 381 });
  expect(await placements()).toEqual(before);
});

test("every fault of a file is named with its line, and one bad row stores nothing", async () => {
  const report = await importBytes(await fixture("fouten.csv"));
  expect(report).toMatchObject({ rows: 40, created: 0, updated: 0, unchanged: 0, rejected: 13 });
  expect(report.errors).toEqual([
    { line: 5, column: "instrument", code: "unknown-instrument", value: "stagiair" },
    { line: 7, column: "startdatum", code: "invalid-date", value: "31/02/2022" },
    { line: 9, column: "organisatie_kbo", code: "invalid-enterprise-number", value: "0316.380.842" },
    { line: 11, column: "einddatum", code: "end-before-start", value: "01/12/2021" },
    { line: 13, column: "dossier", code: "duplicate-dossier", value: "VO-2022-0011" },
    { line: 15, column: "uren_per_week", code: "invalid-number", value: "veel" },
    { line: 17, column: "geslacht", code: "invalid-value", value: "vrouw?" },
    { line: 21, column: "status", code: "invalid-value", value: "ok" },
    { line: 23, column: "dossier", code: "missing-value", value: "" },
    { line: 25, column: "buitenlandse_herkomst", code: "invalid-value", value: null },
    { line: 27, column: "geboortejaar", code: "invalid-value", value: "2035" },
    { line: 29, column: "persoon_ref", code: "too-long", value: expect.stringMatching(/^x+$/u) },
    { line: 31, column: "startdatum", code: "invalid-date", value: "2022-13-01" },
  ]);
  expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0]);
});

test("with --skip-invalid the good rows are stored and the others reported", async () => {
  const report = await importBytes(await fixture("fouten.csv"), { skipInvalid: true });
  expect(report).toMatchObject({ rows: 40, created: 27, rejected: 13 });
  expect(report.errors).toHaveLength(13);
  expect((await counts()).imported_placements).toBe(27);
  // A cell that a spreadsheet would run is a name like any other.
  expect((await placements()).map((row) => row.host)).toContain("=cmd|' /C calc'!A0");
});

test("a dry run says what would happen and leaves nothing", async () => {
  expect(await importText([header, line("1"), line("2")].join("\n"), { dryRun: true })).toMatchObject({ created: 2 });
  expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0]);
});

describe("a second import", () => {
  test("replaces a row: what is empty now is not known again, also origin and disability", async () => {
    await importText([header, line("1"), line("2")].join("\n"));
    const report = await importText([header, line("1", "school;VDAB;voltooid;01/02/2022;;;"), line("3")].join("\n"));
    expect(report).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
    const [first, second] = await placements();
    expect(first).toMatchObject({ dossier: "1", ends_on: null, gender: null, disability: null });
    expect(second).toMatchObject({ dossier: "2", ends_on: "2022-03-01", gender: "female", disability: false });
  });

  test("sees a change of disability alone", async () => {
    await importText([header, line("1")].join("\n"));
    expect(await importText([header, line("1", "school;VDAB;voltooid;01/02/2022;01/03/2022;V;ja")].join("\n"))).toMatchObject({ updated: 1 });
    expect(await placements()).toMatchObject([{ disability: true }]);
  });

  test("of another source makes rows of its own", async () => {
    await importText([header, line("1")].join("\n"));
    expect(await importText([header, line("1")].join("\n"), { source: "other" })).toMatchObject({ created: 1 });
  });

  test("may bring the columns in another order, with commas and a byte order mark", async () => {
    await importText([header, line("1")].join("\n"));
    const shuffled = '\uFEFFstatus,dossier,einddatum,"startdatum",HANDICAP,geslacht,organisatie,instrument\r\nVoltooid,1,2022-03-01,2022-02-01,NEE,v, VDAB ,Schoolstage\r\n';
    expect(await importText(shuffled)).toMatchObject({ rows: 1, unchanged: 1 });
  });
});

test("lines are counted as an editor shows them, through empty lines and line ends within quotes", async () => {
  const text = `${header}\r\n\r\n1;school;"VDAB\r\nAntwerpen";voltooid;01/02/2022;;;\r\n;;;;;;;\r\n2;x;VDAB;voltooid;01/02/2022;;;\r\n`;
  expect((await importText(text)).errors).toEqual([{ line: 6, column: "instrument", code: "unknown-instrument", value: "x" }]);
});

test("number and name together are one organisation, whatever the spelling", async () => {
  const rows = ["1;school;0316.380.841;Departement Financiën en Begroting", "2;school;0316380841;DEPARTEMENT FINANCIEN EN BEGROTING",
    "3;school;0316.380.841;Digitaal Vlaanderen", "4;school;;Digitaal Vlaanderen", "5;school;0316.380.841;"];
  await importText(["dossier;instrument;organisatie_kbo;organisatie;status;startdatum", ...rows.map((row) => `${row};voltooid;01/02/2022`)].join("\n"));
  expect((await counts()).register_organisations).toBe(4);
});

test("an organisation of this site is linked by number and name or alias", async () => {
  await db().execute(sql`insert into organisations (kind, name, slug, enterprise_number, aliases)
    values ('vdab', 'VDAB', 'vdab', '0887010362', '{Arbeidsbemiddeling}')`);
  await importText("dossier;instrument;organisatie_kbo;organisatie;status;startdatum\n1;wes;0887.010.362;arbeidsbemiddeling;voltooid;01/02/2022\n2;wes;0316.380.841;VDAB;voltooid;01/02/2022");
  const linked = await db().execute(sql`select name from register_organisations where organisation_id is not null`);
  expect(linked).toEqual([{ name: "arbeidsbemiddeling" }]);
});

test("of two imports of one source at once, the second finds what the first stored", async () => {
  const text = [header, ...Array.from({ length: 300 }, (_, index) => line(String(index)))].join("\n");
  const reports = await Promise.all([importText(text), importText(text), importText(text)]);
  expect(reports.map((report) => report.created).toSorted((a, b) => a - b)).toEqual([0, 0, 300]);
  expect((await counts()).imported_placements).toBe(300);
});

test("an import is in the audit trail, with counts and without people", async () => {
  await importText([header, line("1")].join("\n"));
  const [entry] = await db().execute<{ details: unknown }>(sql`select details from audit_entries where event = 'register.import' order by seq desc limit 1`);
  expect(entry?.details).toMatchObject({ kind: "placements", rows: 1, created: 1 });
});

test("a failure of the database names the promise, never what the register says of people", async () => {
  await db().execute(sql`alter table imported_placements add constraint for_this_test check (dossier <> 'D-geheim')`);
  try {
    const failure = await importText([header, line("D-geheim")].join("\n")).catch((error: unknown) => error);
    expect(String(failure)).toBe("ImportFailedError: The import was not stored: 23514 for_this_test.");
    expect(failure).not.toHaveProperty("cause");
    expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0]);
  } finally {
    await db().execute(sql`alter table imported_placements drop constraint for_this_test`);
  }
});
