import { readFile } from "node:fs/promises";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8").catch(() => "null"));

/** A run that ended badly without naming a test, by an error at import for instance, is one failure. So is one without tests. */
const judged = (count: Count, status: number): Count =>
  count.failed === 0 && (status !== 0 || count.passed === 0) ? { ...count, failed: 1 } : count;

const nothing: Count = { passed: 0, failed: 0 };

/** The tests that ran to their end; none when vitest broke off before them. */
export const countVitest = async (file: string): Promise<Count> => {
  const { data } = vitestReport.safeParse(await readJson(file));
  if (!data) return nothing;
  // A file that broke before its first test, in an import or a preparation, has no failed test to its name.
  const brokenFiles = data.testResults.filter(({ status, assertionResults }) =>
    status === "failed" && assertionResults.every((test) => test.status !== "failed"));
  return { passed: data.numPassedTests, failed: data.numFailedTests + brokenFiles.length };
};

/** What vitest's JSON report and exit status say together. */
export const readVitest = async (file: string, status: number): Promise<Count> => judged(await countVitest(file), status);

/** What Playwright's JSON report and exit status say together. */
export const readPlaywright = async (file: string, status: number): Promise<Count> => {
  const { data } = playwrightReport.safeParse(await readJson(file));
  return judged(data ? { passed: data.stats.expected + data.stats.flaky, failed: data.stats.unexpected } : nothing, status);
};
