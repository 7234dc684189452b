import { sql } from "drizzle-orm";
import journal from "@/db/migrations/meta/_journal.json";
import { db } from "@/db/client";
import { workerLockSpace } from "@/lib/server/queue/dead-workers";

const patienceMilliseconds = 2_000;

const within = async (check: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMilliseconds);
  });
  try {
    return await Promise.race([check, tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Whether the database answers within two seconds. Never throws. */
export const databaseAnswers = (): Promise<boolean> => within(db().execute(sql`select 1`).then(() => true));

const migrationsApplied = async (): Promise<boolean> => {
  const [row] = await db().execute(sql`select count(*)::int as count from drizzle.__drizzle_migrations`);
  return Number(row?.count) >= journal.entries.length;
};

/** Every living worker holds a lock of this space, see lib/server/queue/dead-workers.ts. */
const someWorkerLives = async (): Promise<boolean> => {
  const rows = await db().execute(sql`
    select 1 from pg_locks where locktype = 'advisory' and classid = ${workerLockSpace}
    and database = (select oid from pg_database where datname = current_database()) limit 1`);
  return rows.length > 0;
};

export interface Readiness {
  database: boolean;
  /** The database has the schema this version of the site was built for, or a newer one. */
  schema: boolean;
  /** Somebody sends mails and does what the calendar asks. The site serves people without it, too. */
  worker: boolean;
}

/** Whether this instance can serve people: a load balancer asks before it sends somebody. Never throws. */
export const readiness = async (): Promise<Readiness> => {
  const database = await databaseAnswers();
  return {
    database,
    schema: database && (await within(migrationsApplied())),
    worker: database && (await within(someWorkerLives())),
  };
};
