import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import postgres from "postgres";
import { log } from "@/lib/server/log";

/** The first half of the lock's key: "a worker pool lives"; the second half is its id's hash. */
export const workerLockSpace = 7_061_805;
const sweepMilliseconds = 60_000;

export interface DeadWorkers {
  /** To be given to the queue, which tells through it what its pool is called. */
  events: WorkerEvents;
  /** Sets free the jobs of workers that are gone. @returns how many workers that were */
  release(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Frees the jobs of workers that were killed: the queue itself would keep them locked for four hours.
 * A living worker holds a lock on its pool's id for as long as its session lives, so nobody needs a clock or a table to
 * know who is dead: whoever gets the lock of a pool that still holds jobs has found a dead one.
 */
export const watchDeadWorkers = (connectionString: string): DeadWorkers => {
  // The session is the sign of life: it must never be closed for idleness or age.
  const sql = postgres(connectionString, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined });
  let ownPool: string | null = null;

  const announce = async () => {
    if (ownPool) await sql`select pg_try_advisory_lock(${workerLockSpace}, hashtext(${ownPool}))`;
  };
  const release = async (): Promise<number> => {
    // Again each time: the server may have been restarted, and the lock with it.
    await announce();
    const [row] = await sql`
      with holders as materialized (
        select distinct locked_by as pool from graphile_worker.jobs
        where locked_by is not null and locked_by is distinct from ${ownPool}
      ), dead as materialized (
        select pool from holders where pg_try_advisory_xact_lock(${workerLockSpace}, hashtext(pool))
      )
      select count(*)::int as count, graphile_worker.force_unlock_workers(array(select pool from dead)) from dead`;
    const count = Number(row?.count ?? 0);
    if (count > 0) log().warn({ workers: count }, "jobs of dead workers set free");
    return count;
  };
  const report = (error: unknown) => log().error({ error: String(error) }, "dead workers could not be looked for");

  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    ownPool = workerPool.id;
    announce().catch(report);
  });
  const timer = setInterval(() => void release().catch(report), sweepMilliseconds);
  return {
    events,
    release,
    stop: async () => {
      clearInterval(timer);
      await sql.end({ timeout: 5 });
    },
  };
};
