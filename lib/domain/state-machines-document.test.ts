import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stateMachinesDocument } from "@/lib/domain/state-machines-document";

test("docs/state-machines.md shows the transitions as they are declared", () => {
  expect(readFileSync("docs/state-machines.md", "utf8")).toBe(stateMachinesDocument());
});
