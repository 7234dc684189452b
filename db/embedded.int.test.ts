import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@/db/embedded";
import { findPostmaster, isAlive } from "@/db/embedded/postmaster";

const password = "a-password-of-the-tests";
let home = "";
const running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "opstap-embedded-"));
  await chmod(home, 0o755);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(home, { recursive: true, force: true });
});

const start = async (directory: string): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ directory, password });
  running.push(server);
  return server;
};

const query = async (server: EmbeddedPostgres, text: string): Promise<postgres.RowList<postgres.Row[]>> => {
  const sql = postgres(server.url, { max: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
};

/** Another node process that starts the cluster and stays, as the start command does. */
const startElsewhere = async (directory: string, diesWithUs: boolean) => {
  const code = `
    import { startEmbeddedPostgres } from "@/db/embedded";
    const server = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, password: "${password}", diesWithUs: ${diesWithUs} });
    console.log("started");
    setInterval(() => server, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
};

const postmasterIn = async (directory: string) => Number((await readFile(path.join(directory, "postmaster.pid"), "utf8")).split("\n")[0]);

describe("the embedded PostgreSQL", () => {
  test("keeps its data over a stop and a start, and asks for its password", async () => {
    const directory = path.join(home, ".data", "postgres");
    const first = await start(directory);
    await query(first, "create table kept (word text); insert into kept values ('bewaard')");
    await first.stop();

    const second = await start(directory);
    expect(await query(second, "select word from kept")).toMatchObject([{ word: "bewaard" }]);
    await expect(query({ ...second, url: second.url.replace(password, "wrong") }, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });

  test("is found again when a kill -9 took the process that started it", async () => {
    const directory = path.join(home, ".data", "postgres");
    const child = await startElsewhere(directory, false);
    const pid = await postmasterIn(directory);
    child.kill("SIGKILL");
    await once(child, "exit");

    const server = await start(directory);
    expect(server.startedHere).toBe(false);
    expect(await postmasterIn(directory)).toBe(pid);
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test("ends with the process that started it when it is a throw-away one", async () => {
    const directory = path.join(home, "postgres");
    const child = await startElsewhere(directory, true);
    const pid = await postmasterIn(directory);
    child.kill("SIGKILL");
    for (let waited = 0; isAlive(pid) && waited < 5_000; waited += 50) await sleep(50);
    expect(isAlive(pid)).toBe(false);
  });

  test("starts beside the pid file of a process that is something else by now", async () => {
    const directory = path.join(home, ".data", "postgres");
    const first = await start(directory);
    await first.stop();
    await writeFile(path.join(directory, "postmaster.pid"), [process.pid, directory, 1, 5432, "", "127.0.0.1", "1 1", "ready", ""].join("\n"));
    expect((await start(directory)).startedHere).toBe(true);
  });

  test("stops after its last user, not before", async () => {
    const directory = path.join(home, ".data", "postgres");
    const first = await start(directory);
    const second = await start(directory);
    const site = postgres(second.url, { max: 1 });
    await site`select 1`;
    await first.stopIfUnused();
    expect(await findPostmaster(directory)).not.toBeNull();
    await site.end();
    await second.stopIfUnused();
    expect(await findPostmaster(directory)).toBeNull();
  });
});

describe.runIf(process.getuid?.() === 0)("root in a checkout below a closed folder", () => {
  test("has its database outside, finds it again, and a copy of the checkout begins anew", async () => {
    const checkout = path.join(home, "closed", "checkout");
    const directory = path.join(checkout, ".data", "postgres");
    await mkdir(checkout, { recursive: true });
    await chmod(path.join(home, "closed"), 0o700);

    const first = await start(directory);
    await query(first, "create table kept (word text); insert into kept values ('bewaard')");
    await first.stop();
    expect((await lstat(directory)).isSymbolicLink()).toBe(true);
    const outside = path.dirname(await readlink(directory));

    const second = await start(directory);
    expect(await query(second, "select word from kept")).toMatchObject([{ word: "bewaard" }]);
    const copy = path.join(home, "closed", "copy");
    await cp(checkout, copy, { recursive: true, verbatimSymlinks: true });
    const third = await start(path.join(copy, ".data", "postgres"));
    expect(await query(third, "select to_regclass('kept') as found")).toMatchObject([{ found: null }]);

    const copied = path.dirname(await readlink(path.join(copy, ".data", "postgres")));
    await second.stop();
    await third.stop();
    for (const folder of [outside, copied]) await rm(folder, { recursive: true });
  });

  test("takes along a database that was made before the folder was closed", async () => {
    const directory = path.join(home, "checkout", ".data", "postgres");
    const first = await start(directory);
    await query(first, "create table kept (word text); insert into kept values ('bewaard')");
    await first.stop();
    await chmod(path.join(home, "checkout"), 0o700);

    const second = await start(directory);
    expect(await query(second, "select word from kept")).toMatchObject([{ word: "bewaard" }]);
    await second.stop();
    await rm(path.dirname(await readlink(directory)), { recursive: true });
  });
});
