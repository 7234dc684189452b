import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { mutations } from "@/db/testing/mutations";
import { countVitest } from "@/scripts/testing/read-results";
import { runTool, stopTools } from "@/scripts/testing/run-tool";
import { testEnvironment } from "@/scripts/testing/test-environment";

/**
 * `npm run test:mutations [-- NAME…]`: takes the promises of the database away one by one and runs their tests. A test
 * that stays green without its promise proves nothing. Exit status 1 when one survives, or when a test is red anyway.
 */
const folder = await mkdtemp(path.join(tmpdir(), "opstap-mutations-"));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stopTools().finally(() => process.exit(130)));
}

/** Runs the tests whose title names one of the promises, after taking `taken` away. */
const runTests = async (names: readonly string[], taken?: string) => {
  const report = path.join(folder, `${taken ?? "untouched"}.json`);
  const titles = String.raw`\[(${names.join("|")})\]`;
  const parameters = ["run", "--project=integration", "db/promises", "--reporter=json", `--outputFile.json=${report}`, "-t", titles];
  await runTool("vitest", parameters, { ...testEnvironment(), ...(taken ? { TEST_MUTATION: taken } : {}) });
  return countVitest(report);
};

const judge = async (name: string): Promise<string | null> => {
  const { passed, failed } = await runTests([name], name);
  if (failed > 0) return null;
  return passed === 0 ? "no test ran" : "its tests stay green without it";
};

const wanted = process.argv.slice(2);
const names = Object.keys(mutations).filter((name) => wanted.length === 0 || wanted.includes(name));
const untouched = await runTests(names);
const survivors: string[] = [];
if (untouched.failed > 0 || untouched.passed === 0) {
  console.error("The tests do not pass with every promise in place; nothing can be learned from them.");
  process.exit(1);
}
for (const name of names) {
  const problem = await judge(name);
  console.log(`${problem === null ? "killed  " : "SURVIVED"} ${name}`);
  if (problem !== null) survivors.push(`${name}: ${problem}`);
}
await rm(folder, { recursive: true, force: true });
for (const line of survivors) console.error(line);
console.log(`${names.length - survivors.length} of ${names.length} promises are missed when they are taken away.`);
process.exit(survivors.length === 0 ? 0 : 1);
