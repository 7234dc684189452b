import { parseCronItems, run, type Runner } from "graphile-worker";
import { closeDatabase } from "@/db/client";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { watchDeadWorkers } from "@/lib/server/queue/dead-workers";
import { queueLogger } from "@/lib/server/queue/queue-logger";
import { schedule, tasks } from "@/worker/tasks";

/** Jobs announce themselves; this only finds the ones whose announcement was missed. */
const pollMilliseconds = 2_000;
const concurrentJobs = 5;

/** Runs the background jobs until it is asked to stop; jobs that run then are finished first. */
const runWorker = async (): Promise<void> => {
  const connectionString = env().DATABASE_URL;
  if (!connectionString) throw new Error("The worker needs DATABASE_URL; `npm start` gives it.");

  const deadWorkers = watchDeadWorkers(connectionString);
  await deadWorkers.release();
  const runner: Runner = await run({
    connectionString,
    concurrency: concurrentJobs,
    pollInterval: pollMilliseconds,
    taskList: tasks,
    parsedCronItems: parseCronItems(schedule),
    logger: queueLogger,
    events: deadWorkers.events,
  });
  // What fell due while nobody was running waits no longer.
  await runner.addJob("expire-due", {}, { jobKey: "expire-due" });
  await runner.addJob("ask-outflow", {}, { jobKey: "ask-outflow" });
  log().debug("worker started");
  await runner.promise;
  await deadWorkers.stop();
  await closeDatabase();
};

await runWorker();
process.exit();
