import { existsSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import postgres from "postgres";
import { syncPlacementKinds } from "@/db/reference/placement-kinds";
import { syncTransitions } from "@/db/reference/transitions";

/** Any number does; it only has to be the same in every instance that may migrate at once. */
const migrationLock = 7_061_803;
const oldestSupportedVersion = 150_000;
const migrationsFolder = path.resolve(import.meta.dirname, "migrations");

/**
 * Brings the database at `url` to the schema of this version. Safe to call by several instances at once: one migrates,
 * the others wait. The queue's own tables come first, since our migrations and commands call its functions.
 * @throws when the server is older than PostgreSQL 15 or a migration fails; the failed migration leaves nothing
 */
export const migrateDatabase = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await assertSupported(sql);
    await sql`select pg_advisory_lock(${migrationLock})`;
    await runMigrations({ connectionString: url, logger: silentLogger });
    if (existsSync(path.join(migrationsFolder, "meta", "_journal.json"))) {
      await migrate(drizzle(sql), { migrationsFolder });
      await syncTransitions(sql);
      await syncPlacementKinds(sql);
    }
  } finally {
    // Ending the session gives the lock back.
    await sql.end();
  }
};

const silentLogger = new Logger(() => () => undefined);

const assertSupported = async (sql: postgres.Sql): Promise<void> => {
  const [row] = await sql`select current_setting('server_version_num')::int as version, current_setting('server_version') as name`;
  if (row && row.version >= oldestSupportedVersion) return;
  throw new Error(`DATABASE_URL is a PostgreSQL ${row?.name}; version 15 or newer is needed.`);
};
