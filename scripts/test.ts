import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/db/embedded/free-port";
import { readSettings } from "@/scripts/site/settings";
import { startSite } from "@/scripts/site/start-site";
import { ensureChromium } from "@/scripts/testing/chromium";
import { readPlaywright, readVitest, type Count } from "@/scripts/testing/read-results";
import { runTool, stopTools } from "@/scripts/testing/run-tool";
import { testEnvironment } from "@/scripts/testing/test-environment";

const checkedFolders = ["app", "components", "lib", "db", "worker", "scripts", "e2e"];

const aborter = new AbortController();

/** Runs one part, says how long it took, and turns an error into a failure, so that the other parts still run. */
const measured = async (title: string, work: () => Promise<Count>): Promise<Count> => {
  if (aborter.signal.aborted) return { passed: 0, failed: 1 };
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  const count = await work().catch((error: unknown): Count => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${title}: ${count.passed} passed, ${count.failed} failed, ${Math.round((performance.now() - start) / 1_000)} s`);
  return count;
};

const oneCheck = async (status: Promise<number>): Promise<Count> => ((await status) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const checkTypes = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  // A bare clone has not got the types of its routes yet.
  const status = await runTool("next", ["typegen"], { ...environment, NODE_ENV: "development" });
  return status === 0 ? runTool("tsc", ["--noEmit"], environment) : status;
};

const runVitest = async (environment: NodeJS.ProcessEnv, folder: string): Promise<Count> => {
  const report = path.join(folder, "vitest.json");
  const parameters = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return readVitest(report, await runTool("vitest", parameters, environment));
};

/** A whole site with fresh demo data of its own, and people at its browsers. */
const runBrowserTests = async (environment: NodeJS.ProcessEnv, folder: string): Promise<Count> => {
  const chromium = ensureChromium();
  const dataDirectory = path.join(folder, "data");
  const settings = await readSettings({ ...environment, PORT: String(await freePort()), DATA_DIR: dataDirectory, LOG_LEVEL: "warn" });
  const site = await startSite({ settings, mode: "start", signal: aborter.signal });
  const report = path.join(folder, "playwright.json");
  try {
    const status = await runTool("playwright", ["test", "--reporter=list,json"], {
      ...environment,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      E2E_BASE_URL: site.url,
      E2E_DATA_DIR: dataDirectory,
      DATABASE_URL: site.databaseUrl,
    });
    return await readPlaywright(report, status);
  } finally {
    await site.stop();
  }
};

const runAll = async (folder: string): Promise<Count> => {
  const environment = testEnvironment();
  const parts = [
    await measured("Types", () => oneCheck(checkTypes(environment))),
    await measured("Lint", () => oneCheck(runTool("oxlint", ["--type-aware", "--deny-warnings"], environment))),
    await measured("Imports", () => oneCheck(runTool("depcruise", ["--config", ".dependency-cruiser.cjs", ...checkedFolders], environment))),
    await measured("Unused code", () => oneCheck(runTool("knip", [], environment))),
    await measured("Unit and integration tests", () => runVitest(environment, folder)),
    await measured("Browser tests", () => runBrowserTests(environment, folder)),
  ];
  return parts.reduce((sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed }));
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    aborter.abort();
    void stopTools();
  });
}

const folder = await mkdtemp(path.join(tmpdir(), "opstap-npm-test-"));
// Root's PostgreSQL runs as somebody else, who has to pass through.
await chmod(folder, 0o711);
const total = await runAll(folder);
await rm(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
