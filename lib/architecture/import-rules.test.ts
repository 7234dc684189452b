import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { projectRoot } from "@/lib/architecture/source-files";

const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const cruise = (root: string, folders: readonly string[]) => {
  const command = path.join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(process.execPath, [command, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 200_000_000,
  });
  return reportSchema.parse(JSON.parse(run.stdout)).summary;
};

/** Each file with a forbidden import, and the rule that must name it. */
const planted = [
  { file: "lib/domain/planted.ts", source: 'import { db } from "@/db/client";\nexport const planted = db;\n', rule: "lib-domain" },
  { file: "lib/domain/planted-type.ts", source: 'import type { Db } from "@/db/client";\nexport type Planted = Db;\n', rule: "lib-domain" },
  { file: "lib/domain/planted-package.ts", source: 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n', rule: "lib-domain-packages" },
  { file: "components/planted.tsx", source: 'import { env } from "@/lib/server/env";\nexport const Planted = () => <p>{env().PORT}</p>;\n', rule: "components-server" },
  { file: "components/ui/planted.tsx", source: 'import { Card } from "@/components/card";\nexport const Planted = Card;\n', rule: "components-ui" },
  { file: "app/planted.ts", source: 'import { sql } from "drizzle-orm";\nexport const planted = sql;\n', rule: "database-packages" },
  { file: "app/planted-db.ts", source: 'export const planted = () => import("@/db/client");\n', rule: "app" },
  { file: "lib/server/planted.ts", source: 'import NextAuth from "next-auth";\nexport const planted = NextAuth;\n', rule: "sign-in-packages" },
  { file: "lib/i18n/circle-a.ts", source: 'import { other } from "./circle-b";\nexport const planted = other;\n', rule: "no-circular" },
  { file: "worker/planted.ts", source: 'import { absent } from "@/lib/server/absent";\nexport const planted = absent;\n', rule: "no-unresolvable" },
];

const innocent = [
  { file: "db/client.ts", source: "export const db = 1;\nexport type Db = number;\n" },
  { file: "lib/server/env.ts", source: "export const env = () => ({ PORT: 1 });\n" },
  { file: "components/card.tsx", source: "export const Card = () => null;\n" },
  { file: "lib/i18n/circle-b.ts", source: 'import { planted } from "./circle-a";\nexport const other = (): unknown => planted;\n' },
];

describe("the import rules", () => {
  let root = "";

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "opstap-imports-"));
    for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) cpSync(path.join(projectRoot, file), path.join(root, file));
    symlinkSync(path.join(projectRoot, "node_modules"), path.join(root, "node_modules"));
    for (const { file, source } of [...planted, ...innocent]) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), source);
    }
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("name every planted fault and nothing else", () => {
    const { violations } = cruise(root, ["app", "components", "lib", "db", "worker"]);
    const found = violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    const expected = planted.map(({ file, rule }) => `${rule}: ${file}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test("see the code of this project", { timeout: 60_000 }, () => {
    expect(cruise(projectRoot, ["lib/server", "lib/domain"]).totalCruised).toBeGreaterThan(50);
  });
});
