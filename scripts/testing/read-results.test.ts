import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlaywright, readVitest } from "@/scripts/testing/read-results";

let folder = "";
const fileWith = async (name: string, report: unknown) => {
  const file = path.join(folder, name);
  await writeFile(file, typeof report === "string" ? report : JSON.stringify(report));
  return file;
};
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-results-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("counts what the reports say", async () => {
  const vitest = await fileWith("vitest.json", {
    numPassedTests: 40, numFailedTests: 2, testResults: [
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "failed" }, { status: "passed" }] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  });
  const playwright = await fileWith("playwright.json", { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } });
  expect(await readVitest(vitest, 1)).toEqual({ passed: 40, failed: 3 });
  expect(await readPlaywright(playwright, 1)).toEqual({ passed: 8, failed: 1 });
});

test("a run that ended badly is never green, whatever its report says", async () => {
  const vitest = await fileWith("green.json", { numPassedTests: 40, numFailedTests: 0, testResults: [] });
  expect(await readVitest(vitest, 1)).toEqual({ passed: 40, failed: 1 });
  expect(await readVitest(path.join(folder, "absent.json"), 1)).toEqual({ passed: 0, failed: 1 });
  expect(await readPlaywright(path.join(folder, "absent.json"), 134)).toEqual({ passed: 0, failed: 1 });
});

test("a run without a report is not green either", async () => {
  expect(await readVitest(path.join(folder, "absent.json"), 0)).toEqual({ passed: 0, failed: 1 });
});
