import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getImport } from "@/app/api/v1/imports/[id]/route";
import { POST as postImport } from "@/app/api/v1/imports/route";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { runImportRequest } from "./run-import-request";

useTestDatabase();

const fixture = async (name: string) => new Uint8Array(await readFile(path.resolve(import.meta.dirname, "../../../db/testing/fixtures", name)));
const secrets: string[] = [];

beforeAll(async () => {
  // Whoever mediates or guides keeps a register about many hosts; a company reports on itself.
  for (const [slug, kind] of [["vdab", "vdab"], ["een-partner", "partner"], ["een-bedrijf", "company"]] as const) {
    const actor = await createActor("entity", await createOrganisation(kind, { slug, ...(slug === "een-bedrijf" ? { name: "Een Bedrijf nv" } : {}) }));
    secrets.push((await createApiKey(actor, { name: "registers" })).secret);
  }
});

const headers = (caller: number) => ({ authorization: `Bearer ${secrets[caller]}` });
const post = async (body: BodyInit, { query = "", caller = 0 } = {}) => {
  const response = await postImport(new Request(`http://localhost:3000/api/v1/imports${query}`, { method: "POST", headers: headers(caller), body }));
  return { status: response.status, location: response.headers.get("location"), body: await response.json() };
};
const progressOf = async (id: string, caller = 0) => {
  const response = await getImport(new Request(`http://localhost:3000/api/v1/imports/${id}`, { headers: headers(caller) }), { params: Promise.resolve({ id }) });
  return { status: response.status, body: await response.json() };
};

describe("a register handed in with a key", () => {
  test("is taken in at once, stored by the worker, and answers with its report", async () => {
    const { status, location, body } = await post(await fixture("stages-2022-windows1252.csv"));
    expect(status).toBe(202);
    expect(body).toEqual({ id: expect.any(String), status: "queued", url: location });
    expect(location).toMatch(new RegExp(`/api/v1/imports/${body.id}$`, "u"));
    const [job] = await db().execute<{ n: number }>(sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'import-register'`);
    expect(job?.n).toBe(1);
    expect((await progressOf(body.id)).body).toMatchObject({ status: "queued", report: null });

    await runImportRequest(body.id);
    const done = { status: "done", progress: { done: 381, total: 381 }, report: { rows: 381, created: 381, rejected: 0 }, failure: null };
    expect((await progressOf(body.id)).body).toMatchObject(done);
    const [source] = await db().execute(sql`select name from register_sources`);
    expect(source).toEqual({ name: "vdab" });

    // A second run of the same job finds nothing to do; the file itself is gone.
    await runImportRequest(body.id);
    expect((await progressOf(body.id)).body).toMatchObject(done);
    const [kept] = await db().execute(sql`select file from import_requests where id = ${body.id}`);
    expect(kept).toEqual({ file: null });
  });

  test("is a source of its own: nobody overwrites the rows of another", async () => {
    const { body } = await post(await fixture("stages-2022-windows1252.csv"), { caller: 1, query: "?register=2022" });
    await runImportRequest(body.id);
    expect((await progressOf(body.id, 1)).body.report).toMatchObject({ created: 381, updated: 0 });
    const sources = await db().execute(sql`select name from register_sources order by name`);
    expect(sources).toEqual([{ name: "een-partner/2022" }, { name: "vdab" }]);
    expect((await progressOf(body.id, 0)).status).toBe(404);
    expect((await progressOf("no-such-id")).status).toBe(404);
  });

  test("with faults stores nothing and says which, unless the good rows are asked for", async () => {
    const form = new FormData();
    form.set("file", new File([await fixture("fouten.csv")], "fouten.csv"));
    const { body } = await post(form);
    await runImportRequest(body.id);
    expect((await progressOf(body.id)).body).toMatchObject({ status: "done", report: { created: 0, rejected: 13 } });
    const second = await post(await fixture("fouten.csv"), { query: "?skipInvalid=true&dryRun=true&register=proef" });
    await runImportRequest(second.body.id);
    expect((await progressOf(second.body.id)).body).toMatchObject({ status: "done", report: { created: 27, rejected: 13 } });
    const sources = await db().execute(sql`select name from register_sources where name like '%proef'`);
    expect(sources).toEqual([]);
  });

  test("that cannot be read fails with the reason", async () => {
    const { body } = await post("dossier;organisatie;status\n1;VDAB;voltooid\n");
    await runImportRequest(body.id);
    expect((await progressOf(body.id)).body).toMatchObject({ status: "failed", failure: "missing-column instrument", report: null });
  });
});

describe("of an organisation that reports on itself", () => {
  const own = (rows: string[]) => ["dossier;instrument;organisatie;status;startdatum", ...rows].join("\n");

  test("a row of another host, sent with a key, is stored under the sender's own source", async () => {
    const { body } = await post(own(["1;school;EEN BEDRIJF NV;voltooid;01/02/2022", "2;school;VDAB;voltooid;01/02/2022"]), { caller: 2 });
    await runImportRequest(body.id);
    expect((await progressOf(body.id, 2)).body).toMatchObject({
      status: "done", report: { created: 2, rejected: 0, errors: [] },
    });
    expect(await db().execute(sql`select distinct s.name from imported_placements p join register_sources s on s.id = p.source_id where p.dossier in ('1', '2') and s.name = 'een-bedrijf'`)).toHaveLength(1);
  });

  test("a person in the wizard is told of it, at the column", async () => {
    const { body } = await post(own(["11;school;EEN BEDRIJF NV;voltooid;01/02/2022", "12;school;VDAB;voltooid;01/02/2022"]), { caller: 2 });
    const [person] = await db().execute<{ id: string }>(sql`insert into people (given_name, family_name) values ('Proef', 'P.') returning id`);
    await db().execute(sql`update import_requests set person_id = ${person?.id ?? null}, person_role = 'entity' where id = ${body.id}`);
    await runImportRequest(body.id);
    expect((await progressOf(body.id, 2)).body).toMatchObject({
      status: "done", report: { created: 0, rejected: 1, errors: [{ line: 3, column: "organisatie", code: "invalid-value", value: "VDAB" }] },
    });
  });

  test("a source that somebody else writes is not taken over", async () => {
    await db().execute(sql`insert into register_sources (name) values ('een-bedrijf/oud')`);
    const { body } = await post(own(["1;school;Een Bedrijf nv;voltooid;01/02/2022"]), { caller: 2, query: "?register=oud" });
    await runImportRequest(body.id);
    expect((await progressOf(body.id, 2)).body).toMatchObject({ status: "failed", failure: "import.sourceTaken", report: null });
  });

  test("its own rows are stored, and the source is its own", async () => {
    const { body } = await post(own(["3;school;Een Bedrijf nv;voltooid;01/02/2022"]), { caller: 2 });
    await runImportRequest(body.id);
    expect((await progressOf(body.id, 2)).body).toMatchObject({ status: "done", report: { created: 1 } });
    const [source] = await db().execute(sql`
      select o.slug, b.reference, b.origin from register_sources s join organisations o on o.id = s.organisation_id join import_batches b on b.source_id = s.id where s.name = 'een-bedrijf'`);
    expect(source).toEqual({ slug: "een-bedrijf", reference: expect.stringMatching(/^INLEZING-\d{4}-\d{5}$/u), origin: "api" });
  });
});

describe("is refused", () => {
  test("without a valid key", async () => {
    const response = await postImport(new Request("http://localhost:3000/api/v1/imports", { method: "POST", body: "x" }));
    expect([response.status, response.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
    const read = await getImport(new Request("http://localhost:3000/api/v1/imports/x"), { params: Promise.resolve({ id: "x" }) });
    expect(read.status).toBe(401);
  });

  test.each([["?kind=people", "x", 400], ["?sources=a", "x", 400], ["?dryRun=yes", "x", 400], ["", "", 400], ["", "x".repeat(20 * 1024 * 1024 + 1), 413]])("with %o", async (query, body, status) => {
    expect((await post(body, { query })).status).toBe(status);
  });
});
