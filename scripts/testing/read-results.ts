import { readFile } from "node:fs/promises";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8").catch(() => "null"));

/** A run that ended badly without naming a test, an error at import for instance, is one failure. */
const atLeastOneFailure = (count: Count, status: number): Count =>
  status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;

/** What vitest's JSON report and exit status say together. */
export const readVitest = async (file: string, status: number): Promise<Count> => {
  const report = vitestReport.safeParse(await readJson(file));
  const count = report.success
    ? { passed: report.data.numPassedTests, failed: report.data.numFailedTests }
    : { passed: 0, failed: 0 };
  return atLeastOneFailure(count, status);
};

/** What Playwright's JSON report and exit status say together. */
export const readPlaywright = async (file: string, status: number): Promise<Count> => {
  const report = playwrightReport.safeParse(await readJson(file));
  const count = report.success
    ? { passed: report.data.stats.expected + report.data.stats.flaky, failed: report.data.stats.unexpected }
    : { passed: 0, failed: 0 };
  return atLeastOneFailure(count, status);
};
