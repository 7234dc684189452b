import postgres from "postgres";

export interface Interleaved {
  first: PromiseSettledResult<unknown>;
  second: PromiseSettledResult<unknown>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until so many connections of this database wait for a lock, or `isOver` says that none will. */
const untilWaiting = async (sql: postgres.Sql, count: number, isOver: () => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 400; attempt++) {
    const [row] = await sql`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (Number(row?.waiting) >= count || isOver()) return;
    await pause(5);
  }
  throw new Error("nobody came to the gate");
};

/**
 * Runs two commands so that the second begins while the first has written everything and not committed yet. Every command
 * audits last, so the head of the audit trail is the gate: it is held until both have done what they can. Call after
 * `useTestDatabase()`.
 */
export const interleave = async (first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<Interleaved> => {
  const gatekeeper = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
  const observer = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
  const settled = new Set<string>();
  const watch = (name: string, work: () => Promise<unknown>) => work().finally(() => settled.add(name));
  try {
    const results = await gatekeeper.begin(async (gate) => {
      await gate`select 1 from audit_head for update`;
      const one = watch("first", first);
      one.catch(() => undefined);
      await untilWaiting(observer, 1, () => settled.has("first"));
      const two = watch("second", second);
      two.catch(() => undefined);
      await untilWaiting(observer, settled.has("first") ? 1 : 2, () => settled.has("second"));
      return { one, two };
    });
    const [one, two] = await Promise.allSettled([results.one, results.two]);
    return { first: one, second: two };
  } finally {
    await gatekeeper.end({ timeout: 5 });
    await observer.end({ timeout: 5 });
  }
};
