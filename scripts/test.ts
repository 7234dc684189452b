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

type Part = [title: string, work: (environment: NodeJS.ProcessEnv, folder: string) => Promise<Count>];

const parts: Readonly<Record<string, Part>> = {
  types: ["Types", (environment) => oneCheck(checkTypes(environment))],
  lint: ["Lint", (environment) => oneCheck(runTool("oxlint", ["--type-aware", "--deny-warnings"], environment))],
  imports: ["Imports", (environment) => oneCheck(runTool("depcruise", ["--config", ".dependency-cruiser.cjs", ...checkedFolders], environment))],
  unused: ["Unused code", (environment) => oneCheck(runTool("knip", [], environment))],
  code: ["Unit and integration tests", runVitest],
  browser: ["Browser tests", runBrowserTests],
};

/** All parts, or those that are named: `npm test -- types code`. */
const partsAskedFor = (): Part[] => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(", ")}.`);
    process.exit(1);
  }
  return Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name)).map(([, part]) => part);
};

const runAll = async (asked: readonly Part[], folder: string): Promise<Count> => {
  const environment = testEnvironment();
  const total: Count = { passed: 0, failed: 0 };
  for (const [title, work] of asked) {
    const { passed, failed } = await measured(title, () => work(environment, folder));
    total.passed += passed;
    total.failed += failed;
  }
  return total;
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    aborter.abort();
    void stopTools();
  });
}

const asked = partsAskedFor();
const folder = await mkdtemp(path.join(tmpdir(), "opstap-npm-test-"));
// Root's PostgreSQL runs as somebody else, who has to pass through.
await chmod(folder, 0o711);
const total = await runAll(asked, folder);
await rm(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
