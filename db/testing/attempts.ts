import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";

/** As many people as do the same thing at once in the tests of promises. */
export const crowd = 50;

export interface Outcome {
  done: number;
  /** How often each promise (the name of its constraint or trigger) refused. Anything else stands under its SQLSTATE. */
  refused: Record<string, number>;
}

let pool: postgres.Sql | undefined;

/** A connection for each of the crowd, on the database of this test file. Call after `useTestDatabase()`. */
export const useCrowd = (): void => {
  beforeAll(() => {
    // Nothing but transactions is started on it, see db/client.ts.
    pool = postgres(process.env.DATABASE_URL ?? "", { max: crowd, onnotice: () => undefined });
  });
  afterAll(async () => {
    await pool?.end({ timeout: 5 });
  });
};

type Work<T> = (sql: postgres.TransactionSql, index: number) => Promise<T>;

/** One transaction of its own. */
export const alone = async <T>(work: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> => {
  if (!pool) throw new Error("call useCrowd() first");
  // postgres.js unwraps arrays of queries in its type; ours return plain values.
  return (await pool.begin(work)) as T;
};

const nameOf = (error: unknown): string => {
  if (!(error instanceof postgres.PostgresError)) throw error;
  return error.constraint_name ?? error.code;
};

/** Opens when `count` have come to it. */
const gateFor = (count: number): (() => Promise<void>) => {
  let waiting = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    waiting += 1;
    if (waiting === count) open();
    return opened;
  };
};

/**
 * Lets `count` people (at most a crowd) do something at the same moment, each in a transaction that has begun already,
 * and says how it ended for them.
 */
export const together = async (work: Work<unknown>, count = crowd): Promise<Outcome> => {
  const outcome: Outcome = { done: 0, refused: {} };
  const gate = gateFor(count);
  const attempt = async (index: number) => {
    try {
      await alone(async (sql) => {
        await sql`select 1`;
        await gate();
        await work(sql, index);
      });
      outcome.done += 1;
    } catch (error) {
      const name = nameOf(error);
      outcome.refused[name] = (outcome.refused[name] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: count }, (_, index) => attempt(index)));
  return outcome;
};

/** What a single attempt ends as: `done`, or the name of the promise that refused it. */
export const once = async (work: Work<unknown>): Promise<string> => {
  const { done, refused } = await together(work, 1);
  return done === 1 ? "done" : (Object.keys(refused)[0] ?? "");
};
