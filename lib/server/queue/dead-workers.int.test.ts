import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { runOnce } from "graphile-worker";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { watchDeadWorkers } from "@/lib/server/queue/dead-workers";
import { queueLogger } from "@/lib/server/queue/queue-logger";

useTestDatabase();

const url = () => process.env.DATABASE_URL ?? "";
const addJob = () => db().execute(sql`select graphile_worker.add_job('probe', '{}'::json)`);
const lockedJobs = async () => {
  const [row] = await db().execute(sql`select count(*)::int as count from graphile_worker.jobs where locked_by is not null`);
  return Number(row?.count);
};

/** A worker in a process of its own, which takes the job and never ends it. */
const startStuckWorker = async () => {
  const code = `
    import { run } from "graphile-worker";
    import { watchDeadWorkers } from "@/lib/server/queue/dead-workers";
    const { events } = watchDeadWorkers(process.env.DATABASE_URL);
    await run({ connectionString: process.env.DATABASE_URL, events, parsedCronItems: [], taskList: {
      probe: () => { console.log("taken"); return new Promise(() => setInterval(() => undefined, 1000)); } } });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  for (let waited = 0; !said.includes("taken") && waited < 20_000; waited += 50) await sleep(50);
  return child;
};

test("the job of a living worker stays its own, that of a killed one is done by the next", async () => {
  await addJob();
  const stuck = await startStuckWorker();
  expect(await lockedJobs()).toBe(1);

  const deadWorkers = watchDeadWorkers(url());
  expect(await deadWorkers.release()).toBe(0);
  expect(await lockedJobs()).toBe(1);

  stuck.kill("SIGKILL");
  await once(stuck, "exit");
  for (let waited = 0; (await deadWorkers.release()) === 0 && waited < 5_000; waited += 50) await sleep(50);
  expect(await lockedJobs()).toBe(0);

  let done = 0;
  await runOnce({ connectionString: url(), logger: queueLogger, taskList: { probe: () => void (done += 1) } });
  expect(done).toBe(1);
  await deadWorkers.stop();
});
