import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets } from "@/scripts/site/secrets";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-secrets-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("secrets are made once, for the owner's eyes only", async () => {
  const first = await readSecrets(folder);
  expect(await readSecrets(folder)).toEqual(first);
  expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
  expect(Buffer.from(first.actionsKey, "base64")).toHaveLength(32);
  expect((await stat(path.join(folder, "secrets.json"))).mode & 0o077).toBe(0);
});

test("of ten first starts at once, all get the same secrets and no draft stays", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => readSecrets(folder)));
  expect(new Set(all.map((secrets) => secrets.authSecret)).size).toBe(1);
  expect(await readdir(folder)).toEqual(["secrets.json"]);
});
