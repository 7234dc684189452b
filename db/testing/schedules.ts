import postgres from "postgres";

/** The statements of a transaction, as SQL. */
export type Statements = readonly string[];

/** Every order in which the steps of two transactions can follow each other: for each place whose turn it is. */
export const allOrders = (first: number, second: number): (0 | 1)[][] => {
  if (first === 0) return [Array.from({ length: second }, () => 1 as const)];
  if (second === 0) return [Array.from({ length: first }, () => 0 as const)];
  return [...allOrders(first - 1, second).map((rest) => [0 as const, ...rest]), ...allOrders(first, second - 1).map((rest) => [1 as const, ...rest])];
};

interface Runner {
  sql: postgres.ReservedSql;
  pid: number;
  steps: string[];
  isWaiting: boolean;
  outcome: string;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Sends the next statement and comes back when it is done, or waits for a lock of the other. */
const advance = async (runner: Runner, observer: postgres.Sql): Promise<void> => {
  const statement = runner.steps.shift();
  if (statement === undefined) return;
  runner.isWaiting = true;
  const sent = runner.sql.unsafe(statement).then(() => undefined, async (error: unknown) => {
    runner.outcome = error instanceof postgres.PostgresError ? error.constraint_name ?? error.code : String(error);
    runner.steps = [];
    await runner.sql.unsafe("rollback");
  });
  void sent.finally(() => { runner.isWaiting = false; });
  while (runner.isWaiting) {
    const [row] = await observer`select 1 from pg_stat_activity where pid = ${runner.pid} and wait_event_type = 'Lock'`;
    if (row) return;
    await pause(1);
  }
};

const begin = async (pool: postgres.Sql, statements: Statements): Promise<Runner> => {
  const sql = await pool.reserve();
  const [row] = await sql`select pg_backend_pid()::int as pid`;
  return { sql, pid: Number(row?.pid), steps: ["begin", ...statements, "commit"], isWaiting: false, outcome: "done" };
};

const isOver = ({ isWaiting, steps }: Runner): boolean => !isWaiting && steps.length === 0;

/** Turns that were lost to waiting, until both are at their end. */
const finish = async (runners: readonly [Runner, Runner], observer: postgres.Sql): Promise<void> => {
  while (!runners.every(isOver)) {
    for (const runner of runners.filter(({ isWaiting }) => !isWaiting)) await advance(runner, observer);
    await pause(1);
  }
};

/**
 * Runs two transactions statement by statement in this order. Who waits for a lock loses its turns until the other lets
 * it go on, and takes them then. Answers how each ended: `done`, or the promise that refused it.
 */
export const runSchedule = async (pool: postgres.Sql, order: readonly (0 | 1)[], transactions: readonly [Statements, Statements]): Promise<[string, string]> => {
  const runners: [Runner, Runner] = [await begin(pool, transactions[0]), await begin(pool, transactions[1])];
  try {
    for (const turn of order) if (!runners[turn].isWaiting) await advance(runners[turn], pool);
    await finish(runners, pool);
    return [runners[0].outcome, runners[1].outcome];
  } finally {
    for (const { sql } of runners) sql.release();
  }
};
