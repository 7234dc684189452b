import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { mutations } from "@/db/testing/mutations";

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".int.test.ts"))
  .map((name) => readFileSync(path.join(import.meta.dirname, name), "utf8"))
  .join("\n");

/** `[promise]` at the start of a title, or the first column of a table of tests. */
const proven = new Set([...sources.matchAll(/"\[([a-z0-9_]+)\]|^\s+\["([a-z0-9_]+)",/gmu)].map(([, title, row]) => title ?? row ?? ""));

test("every promise that a test proves can be taken away, and every one that can be has its test", () => {
  expect([...proven].toSorted()).toEqual(Object.keys(mutations).toSorted());
});
