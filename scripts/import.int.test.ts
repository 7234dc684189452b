import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { halfYear2017 } from "@/db/testing/fixtures/half-year-2017";
import type { ImportReport } from "@/lib/domain/imports/import-error";

useTestDatabase();

const projectRoot = path.resolve(import.meta.dirname, "..");
const fixtures = path.join(projectRoot, "db/testing/fixtures");
let folder: string;
let register: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-import-"));
  register = path.join(folder, "register.csv");
  await writeFile(register, halfYear2017());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (...parameters: string[]): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", "scripts/import.ts", ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, DEMO: "0", AUTH_SECRET: "only for this test, nobody signs in", INIT_CWD: projectRoot },
    stdio: ["ignore", "pipe", "pipe"],
  });

const run = async (...parameters: string[]): Promise<{ status: number | null; report: ImportReport; errors: string }> => {
  const child = start(...parameters);
  const [output, errors] = ["", ""].map((text) => ({ text }));
  child.stdout?.on("data", (data: Buffer) => output && (output.text += data.toString()));
  child.stderr?.on("data", (data: Buffer) => errors && (errors.text += data.toString()));
  const [status] = await once(child, "close");
  const lastLine = output?.text.trimEnd().split("\n").at(-1) ?? "";
  return { status: typeof status === "number" ? status : null, report: JSON.parse(lastLine), errors: errors?.text ?? "" };
};

const stored = async () => {
  const [row] = await db().execute<{ sources: number; batches: number; hosts: number; placements: number; declarations: number }>(sql`
    select (select count(*) from register_sources)::int as sources, (select count(*) from import_batches)::int as batches,
      (select count(*) from register_organisations)::int as hosts, (select count(*) from imported_placements)::int as placements,
      (select count(*) from special.imported_declarations)::int as declarations`);
  return row;
};
const nothing = { sources: 0, batches: 0, hosts: 0, placements: 0, declarations: 0 };

describe("the command", () => {
  test("ends with 2 and says why when a file cannot be read at all", async () => {
    const missing = await run("placements", path.join(folder, "no-such-file.csv"));
    expect([missing.status, missing.report.rows]).toEqual([2, 0]);
    const columns = path.join(folder, "columns.csv");
    await writeFile(columns, "dossier;organisatie;status\n1;VDAB;voltooid\n");
    const { status, report, errors } = await run("placements", columns);
    expect(status).toBe(2);
    expect(report.errors).toEqual([{ line: 1, column: "instrument", code: "missing-value", value: "" }]);
    expect(errors).toContain("a required column is missing instrument");
  }, 60_000);

  test("ends with 1 when a row was rejected, and names columns that it does not know", async () => {
    const file = path.join(folder, "extra.csv");
    await writeFile(file, "dossier;instrument;organisatie;status;startdatum;opmerking\n1;bis;VDAB;voltooid;01/02/2022;x\n2;bis;VDAB;klaar;01/02/2022;y\n");
    const { status, report, errors } = await run("placements", file);
    expect(status).toBe(1);
    expect(report).toEqual({ rows: 2, created: 0, updated: 0, unchanged: 0, rejected: 1, errors: [{ line: 3, column: "status", code: "invalid-value", value: "klaar" }] });
    expect(errors).toContain("opmerking");
    expect(await stored()).toEqual(nothing);
  }, 60_000);

  test("takes what was offered, and counts a second time as unchanged", async () => {
    const file = path.join(folder, "places.csv");
    await writeFile(file, "organisatie_kbo;organisatie;instrument;jaar;aangeboden_plaatsen\n0887.010.362;VDAB;oao;2022;12\n;Opgroeien;school;2022;30\n");
    expect((await run("places", file, "--source", "totals")).report).toMatchObject({ rows: 2, created: 2 });
    await writeFile(file, "organisatie_kbo;organisatie;instrument;jaar;aangeboden_plaatsen\n0887.010.362;VDAB;oao;2022;13\n;Opgroeien;school;2022;30\n");
    expect((await run("places", file, "--source", "totals")).report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    await db().execute(sql`truncate register_sources, register_organisations cascade`);
  }, 60_000);
});

test("killed at any point it leaves nothing, and can be repeated", async () => {
  // From before the connection until after the last statement, on any machine: some kills find a finished import.
  let wasKilled = 0;
  for (const delay of [300, 700, 1000, 1200, 1400, 1600, 1900, 2300]) {
    const child = start("placements", register, "--source", "VDAB");
    const ended = once(child, "close");
    await sleep(delay);
    child.kill("SIGKILL");
    await ended;
    if (child.signalCode === "SIGKILL") wasKilled += 1;
    await serverHasNoticed();
    const found = await stored();
    if (found?.placements === 0) expect(found).toEqual(nothing);
    else expect(found).toMatchObject({ sources: 1, batches: 1, placements: 23_251 });
    await db().execute(sql`truncate register_sources, register_organisations cascade`);
  }
  expect(wasKilled).toBeGreaterThan(3);
  const { status, report } = await run("placements", register, "--source", "VDAB");
  expect([status, report.created]).toEqual([0, 23_251]);
  expect((await run("placements", register, "--source", "VDAB")).report).toMatchObject({ created: 0, updated: 0, unchanged: 23_251 });
}, 120_000);

/** PostgreSQL finishes what it was doing before it sees that the other end is gone. */
const serverHasNoticed = async (): Promise<void> => {
  for (let round = 0; round < 200; round += 1) {
    const [others] = await db().execute<{ n: number }>(sql`
      select count(*)::int as n from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`);
    if (others?.n === 0) return;
    await sleep(50);
  }
};

test("the fixture with every fault ends with 1 and stores nothing", async () => {
  const { status, report } = await run("placements", path.join(fixtures, "fouten.csv"), "--source", "faults");
  expect([status, report.rejected, report.errors.length]).toEqual([1, 13, 13]);
}, 60_000);
