import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/db/embedded/free-port";

const projectRoot = path.resolve(import.meta.dirname, "..");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-serve-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the site with these settings, which must not succeed, and says how it ended. */
const refusedStart = async (settings: Record<string, string>) => {
  const dataDirectory = path.join(folder, "data");
  const { APP_URL: _url, AUTH_SECRET: _secret, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", "start"], {
    cwd: projectRoot,
    env: { ...inherited, DATA_DIR: dataDirectory, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [status] = await once(child, "close");
  return { status, said: said.trim(), hasDatabase: existsSync(path.join(dataDirectory, "postgres")) };
};

test("a wrong setting stops the start before anything else, with its name and what is expected", async () => {
  const { status, said, hasDatabase } = await refusedStart({ PORT: "drieduizend", LOG_LEVEL: "info" });
  expect([status, hasDatabase]).toEqual([1, false]);
  expect(said).toContain("PORT: expected a port from 1 to 65535.");
  expect(said).not.toContain("    at ");
});

test.each(["127.0.0.1", "::"])("a port that somebody has on %s stops the start with one clear sentence", async (host) => {
  const port = await freePort();
  const stranger = createServer().listen(port, host);
  await once(stranger, "listening");
  const { status, said, hasDatabase } = await refusedStart({ PORT: String(port), LOG_LEVEL: "info" });
  stranger.close();
  expect({ status, said, hasDatabase }).toEqual({
    status: 1,
    said: `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    hasDatabase: false,
  });
});
