import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as XLSX from "@e965/xlsx";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { chooseColumns } from "./choose-columns";
import { chooseSheet } from "./choose-sheet";
import { confirmImport } from "./confirm-import";
import { correctImport } from "./correct-import";
import { discardImport } from "./discard-import";
import { errorsCsv } from "./errors-csv";
import { forgetUploads } from "./forget-uploads";
import { getImport, getImportErrors } from "./get-import";
import { getBatch, listBatches } from "./list-batches";
import { listOpenImports } from "./list-open-imports";
import { reopenImport } from "./reopen-import";
import { runImportRequest } from "./run-import-request";
import { startImport } from "./start-import";

useTestDatabase();

let entity: Actor;
let colleague: Actor;
let stranger: Actor;
let coordinator: Actor;

beforeAll(async () => {
  const host = await createOrganisation("flemish-government", { name: "Agentschap Proef", slug: "agentschap-proef", aliases: ["Proef"] });
  entity = await createActor("entity", host);
  colleague = await createActor("entity", host);
  stranger = await createActor("entity", await createOrganisation("flemish-government"));
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});
beforeEach(async () => {
  await db().execute(sql`truncate register_sources, register_organisations, import_requests restart identity cascade`);
});

const fixture = async (name: string) => new Uint8Array(await readFile(path.resolve(import.meta.dirname, "../../../db/testing/fixtures", name)));
const text = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const header = "dossier;instrument;organisatie;status;startdatum;geslacht;handicap";
const good = (dossier: string, rest = "school;Proef;gestart;01/02/2022;V;nee") => `${dossier};${rest}`;

const upload = (actor: Actor, bytes: Uint8Array, values: { source?: string; register?: string; kind?: "placements" | "places"; name?: string } = {}) =>
  startImport(actor, { kind: "placements", ...values, file: { name: values.name ?? "register.csv", bytes } });

/** Uploads and has the worker look at it. */
const checked = async (actor: Actor, bytes: Uint8Array, values = {}) => {
  const id = await upload(actor, bytes, values);
  await runImportRequest(id);
  return getImport(actor, id);
};
const stored = async () => (await db().execute<{ dossier: string }>(sql`select dossier from imported_placements order by dossier`)).map(({ dossier }) => dossier);

describe("from upload to result", () => {
  test("a clean file is checked without storing anything, confirmed, and stored under a number", async () => {
    const view = await checked(entity, text(header, good("1"), good("2")));
    expect(view).toMatchObject({ status: "checked", source: "agentschap-proef", report: { created: 2, updated: 0, rejected: 0 }, faultyTotal: 0 });
    expect(view.preview?.created).toEqual([
      { line: 2, dossier: "1", instrument: "school", organisation: "Proef", period: "01/02/2022" }, { line: 3, dossier: "2", instrument: "school", organisation: "Proef", period: "01/02/2022" },
    ]);
    expect(await stored()).toEqual([]);
    await confirmImport(colleague, { id: view.id, version: view.version, skipInvalid: false });
    await runImportRequest(view.id);
    const done = await getImport(entity, view.id);
    expect(done).toMatchObject({ status: "done", batch: { reference: expect.stringMatching(/^INLEZING-/u) }, preview: null, report: { created: 2 } });
    expect(await stored()).toEqual(["1", "2"]);
    const [kept] = await db().execute(sql`select file, fixes, preview from import_requests where id = ${view.id}`);
    expect(kept).toEqual({ file: null, fixes: null, preview: null });
    const [batch] = await listBatches(entity);
    expect(batch).toMatchObject({ by: expect.stringMatching(/^Proef Persoon/u), origin: "site", created: 2 });
    expect(await listBatches(stranger)).toEqual([]);
    await expect(getBatch(stranger, batch?.id ?? "")).rejects.toMatchObject({ code: "notFound" });
  });

  test("what would change is shown cell by cell, of origin and disability only that it does", async () => {
    const first = await checked(entity, text(header, good("1"), good("2")));
    await confirmImport(entity, { id: first.id, version: first.version, skipInvalid: false });
    await runImportRequest(first.id);
    const view = await checked(entity, text(header, good("1", "school;Proef;voltooid;01/02/2022;;nee"), good("2", "school;Proef;gestart;01/02/2022;V;ja")));
    expect(view).toMatchObject({ report: { created: 0, updated: 2 } });
    expect(view.preview?.changed).toEqual([
      { line: 2, dossier: "1", changes: [{ column: "geslacht", before: "V", after: null, isHidden: false }, { column: "status", before: "gestart", after: "voltooid", isHidden: false }] },
      { line: 3, dossier: "2", changes: [{ column: "buitenlandse_herkomst, handicap", before: null, after: null, isHidden: true }] },
    ]);
  });

  test("faults are corrected in place, kept with the upload and checked again", async () => {
    const view = await checked(entity, text(header, good("1", "stagiair;Proef;gestart;31/02/2022;V;nee"), good("2", "school;Proef;gestart;01/02/2022;V;misschien"), good("3", "school;VDAB;gestart;01/02/2022;V;")));
    expect(view.report).toMatchObject({ created: 0, rejected: 3 });
    expect(view.faultyRows).toEqual([
      { line: 2, name: "1", isFixable: true, faults: [expect.objectContaining({ column: "instrument", code: "unknown-instrument", value: "stagiair" }), expect.objectContaining({ column: "startdatum" })] },
      { line: 3, name: "2", isFixable: true, faults: [{ line: 3, column: "handicap", code: "invalid-value", value: null }] },
      { line: 4, name: "3", isFixable: true, faults: [{ line: 4, column: "organisatie", code: "invalid-value", value: "VDAB" }] },
    ]);
    await expect(confirmImport(entity, { id: view.id, version: view.version, skipInvalid: false })).rejects.toMatchObject({ code: "import.faultsLeft" });
    await correctImport(entity, { id: view.id, version: view.version, fixes: { l2: { instrument: "schoolstage", startdatum: "28/02/2022" }, l3: { handicap: "ja" } } });
    await runImportRequest(view.id);
    const again = await getImport(entity, view.id);
    expect(again).toMatchObject({ status: "checked", report: { created: 2, rejected: 1 }, fixed: 3, faultyTotal: 1 });
    await confirmImport(entity, { id: view.id, version: again.version, skipInvalid: true });
    await runImportRequest(view.id);
    expect(await stored()).toEqual(["1", "2"]);
    const [row] = await db().execute(sql`select starts_on from imported_placements where dossier = '1'`);
    expect(row).toEqual({ starts_on: "2022-02-28" });
  });

  test("totals of a year come in the same way, old beside new", async () => {
    const places = (n: number) => text("organisatie;instrument;jaar;aangeboden_plaatsen", `Proef;oao;2022;${n}`, `Proef;school;${2022 + n - 12};4`);
    const first = await checked(entity, places(12), { kind: "places" });
    expect(first.preview?.created).toEqual([
      { line: 2, dossier: "", instrument: "oao", organisation: "Proef", period: "2022: 12" }, { line: 3, dossier: "", instrument: "school", organisation: "Proef", period: "2022: 4" },
    ]);
    await confirmImport(entity, { id: first.id, version: first.version, skipInvalid: false });
    await runImportRequest(first.id);
    const second = await checked(entity, places(13), { kind: "places" });
    expect(second).toMatchObject({ report: { created: 1, updated: 1, unchanged: 0 } });
    expect(second.preview?.changed).toEqual([{ line: 2, dossier: "Proef, oao, 2022", changes: [{ column: "aangeboden_plaatsen", before: "12", after: "13", isHidden: false }] }]);
    expect(await checked(entity, text("organisatie;instrument;jaar;aangeboden_plaatsen", "VDAB;oao;2022;1"), { kind: "places" })).toMatchObject({ report: { rejected: 1 }, faultyRows: [{ name: "VDAB" }] });
  });

  test("every fault of a file is in the list to download, as text that no spreadsheet runs", async () => {
    const view = await checked(coordinator, await fixture("fouten.csv"), { register: "proef" });
    const { errors } = await getImportErrors(coordinator, view.id);
    const csv = await errorsCsv(errors);
    expect(csv.split("\r\n").filter(Boolean)).toHaveLength(14);
    expect(csv).toContain("7;VO-2022-0006;startdatum;31/02/2022;");
    await expect(getImportErrors(entity, view.id)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("columns", () => {
  test("that have other names are pointed out once, and remembered for the next file of the source", async () => {
    const other = "Nummer;Soort;Waar;Stand;Van";
    const id = await upload(entity, text(other, "1;school;Proef;gestart;01/02/2022"));
    const draft = await getImport(entity, id);
    expect(draft).toMatchObject({ status: "draft", columns: { header: ["Nummer", "Soort", "Waar", "Stand", "Van"], missing: ["dossier", "instrument", "status", "organisatie"] } });
    const columns = { dossier: 0, instrument: 1, organisatie: 2, status: 3, startdatum: 4, geslacht: undefined };
    await expect(chooseColumns(entity, { id, version: 1, columns: { ...columns, status: undefined } })).rejects.toMatchObject({ code: "import.columnMissing", field: "columns.status" });
    await expect(chooseColumns(entity, { id, version: 1, columns: { ...columns, via: 4 } })).rejects.toMatchObject({ code: "import.columnTwice" });
    await chooseColumns(entity, { id, version: 1, columns });
    await runImportRequest(id);
    await confirmImport(entity, { id, version: 2, skipInvalid: false });
    await runImportRequest(id);
    expect(await stored()).toEqual(["1"]);
    expect(await checked(entity, text(other, "2;school;Proef;gestart;01/02/2022"))).toMatchObject({ status: "checked", report: { created: 1 } });
  });

  test("of a workbook are those of its likeliest sheet, until another is chosen", async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Toelichting"]]), "Lees mij");
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header.split(";"), good("1").split(";")]), "Stages 2022");
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header.split(";"), good("9").split(";")]), "Stages 2021");
    const view = await checked(entity, new Uint8Array(XLSX.write(book, { bookType: "ods", type: "array" })), { name: "register.ods" });
    expect(view.preview?.created.map(({ dossier }) => dossier)).toEqual(["1"]);
    await reopenImport(entity, { id: view.id, version: view.version });
    await chooseSheet(entity, { id: view.id, version: view.version + 1, sheet: "Stages 2021" });
    const draft = await getImport(entity, view.id);
    expect(draft.columns).toMatchObject({ sheet: "Stages 2021", sheets: ["Lees mij", "Stages 2022", "Stages 2021"], missing: [] });
    await chooseColumns(entity, { id: view.id, version: draft.version, columns: draft.columns?.positions ?? {} });
    await runImportRequest(view.id);
    expect((await getImport(entity, view.id)).preview?.created.map(({ dossier }) => dossier)).toEqual(["9"]);
  });

  test("of a file that is no table are not asked for: it is refused at once", async () => {
    await expect(upload(entity, text("%PDF-1.7\0\0"))).rejects.toMatchObject({ code: "import.notATable", field: "file" });
  });
});

describe("who may", () => {
  test("another organisation does not find it, nor does the service what an entity prepares", async () => {
    const { id, version } = await checked(entity, text(header, good("1")));
    for (const actor of [stranger, coordinator]) {
      await expect(getImport(actor, id)).rejects.toMatchObject({ code: "notFound" });
      await expect(confirmImport(actor, { id, version, skipInvalid: false })).rejects.toMatchObject({ code: "notFound" });
      await expect(discardImport(actor, { id, version })).rejects.toMatchObject({ code: "notFound" });
    }
  });

  test("the service writes any source, also that of an entity; what nobody owned stays nobody's", async () => {
    const rows = text(header, good("1", "school;VDAB;gestart;01/02/2022;V;"));
    const view = await checked(coordinator, rows, { register: "Nieuwe bron" });
    await confirmImport(coordinator, { id: view.id, version: view.version, skipInvalid: false });
    await runImportRequest(view.id);
    expect(await listBatches(coordinator)).toMatchObject([{ sourceName: "Nieuwe bron", created: 1 }]);
    expect(await checked(coordinator, rows, { source: "Nieuwe bron" })).toMatchObject({ report: { unchanged: 1 } });
    await expect(upload(coordinator, rows)).rejects.toMatchObject({ code: "required", field: "register" });
  });
});

test("of a register that another organisation handed in, no try tells what it says of origin or disability", async () => {
  const rows = (origin: string) => text(header, good("77", `school;Proef;gestart;01/02/2022;V;${origin}`));
  const own = await checked(entity, rows("ja"));
  await confirmImport(entity, { id: own.id, version: own.version, skipInvalid: false });
  await runImportRequest(own.id);
  expect(await checked(entity, rows("ja"))).toMatchObject({ report: { unchanged: 1, updated: 0 } });
  const guesses = await Promise.all(["ja", "nee", ""].map((origin) => checked(coordinator, rows(origin), { source: own.source })));
  expect(guesses.map(({ report }) => report?.updated)).toEqual([1, 1, 1]);
  expect(new Set(guesses.map(({ preview }) => JSON.stringify(preview))).size).toBe(1);
});

describe("nothing stays", () => {
  test("of a file that was put away", async () => {
    const { id, version } = await checked(entity, text(header, good("1")));
    await discardImport(entity, { id, version });
    expect(await getImport(entity, id)).toMatchObject({ status: "discarded", preview: null, report: null });
    await expect(confirmImport(entity, { id, version: version + 1, skipInvalid: false })).rejects.toMatchObject({ code: "transition.notNow" });
  });

  test("of an upload that nobody confirmed for a day, nor of what its errors repeat", async () => {
    const { id } = await checked(entity, text(header, good("1", "stagiair;Proef;gestart;01/02/2022;V;")));
    const young = await checked(entity, text(header, good("1")));
    await db().execute(sql`update import_requests set created_at = now() - interval '25 hours' where id = ${id}`);
    expect(await forgetUploads()).toBe(1);
    expect(await getImport(entity, id)).toMatchObject({ status: "discarded", preview: null, report: { errors: [{ value: null }] } });
    expect((await getImport(entity, young.id)).status).toBe("checked");
    expect(await forgetUploads()).toBe(0);
  });

  test("in plain text: the upload and its corrections lie sealed", async () => {
    const { id, version } = await checked(entity, text(header, good("D-geheim", "school;Proef;gestart;01/02/2022;V;misschien")));
    await correctImport(entity, { id, version, fixes: { l2: { handicap: "ja" } } });
    const [row] = await db().execute<{ file: string; fixes: string }>(sql`select encode(file, 'escape') as file, fixes from import_requests where id = ${id}`);
    expect(row?.file).not.toContain("D-geheim");
    expect(row?.fixes).not.toContain("handicap");
  });
});

test("what is not finished is found again, and there are twenty at most", async () => {
  const { id } = await checked(entity, text(header, good("1")), { name: "stagiairs.csv" });
  expect(await listOpenImports(colleague)).toMatchObject([{ id, fileName: "stagiairs.csv", status: "checked" }]);
  expect(await listOpenImports(stranger)).toEqual([]);
  for (let n = 1; n < 20; n += 1) await upload(entity, text(header, good("1")));
  await expect(upload(entity, text(header, good("1")))).rejects.toMatchObject({ code: "import.tooManyOpen" });
  // The limit is of one organisation: another still hands in.
  await upload(stranger, text(header, good("1")));
  expect(await listOpenImports(stranger)).toHaveLength(1);
  expect(await listOpenImports(entity)).toHaveLength(20);
});

test("who looks at an older state is told, and changes nothing", async () => {
  const { id, version } = await checked(entity, text(header, good("1")));
  await correctImport(colleague, { id, version, fixes: {} });
  await expect(confirmImport(entity, { id, version, skipInvalid: false })).rejects.toMatchObject({ code: "conflict" });
});

test("a worker that is interrupted in the middle of storing leaves nothing, and the next one stores everything", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => good(String(n)));
  const view = await checked(entity, text(header, ...rows));
  await confirmImport(entity, { id: view.id, version: view.version, skipInvalid: false });
  // As PostgreSQL answers when it is shut down: after the first part of the rows, in the middle of the second.
  await db().execute(sql`create sequence parts`);
  await db().execute(sql`create function shut_down() returns trigger language plpgsql as $$ begin
    if nextval('parts') = 2 then raise exception using errcode = '57P01'; end if; return null; end $$`);
  await db().execute(sql`create trigger shut_down after insert on imported_placements for each statement execute function shut_down()`);
  try {
    await expect(runImportRequest(view.id)).rejects.toThrow("was not stored: 57P01");
  } finally {
    await db().execute(sql`drop function shut_down cascade`);
    await db().execute(sql`drop sequence parts`);
  }
  expect([await stored(), (await getImport(entity, view.id)).status, await listBatches(entity)]).toEqual([[], "running", []]);
  await runImportRequest(view.id);
  expect([(await stored()).length, (await getImport(entity, view.id)).status]).toEqual([5000, "done"]);
});

test("a worker that was killed while storing left nothing; the next one stores it once", async () => {
  const view = await checked(entity, text(header, good("1"), good("2")));
  await confirmImport(entity, { id: view.id, version: view.version, skipInvalid: false });
  // As a killed worker leaves it: under way, with the file still there.
  await db().execute(sql`update import_requests set status = 'running', rows_done = 1 where id = ${view.id}`);
  await runImportRequest(view.id);
  await runImportRequest(view.id);
  expect(await stored()).toEqual(["1", "2"]);
  expect(await listBatches(entity)).toHaveLength(1);
});
