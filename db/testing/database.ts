import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/db/client";
import { databaseAt } from "@/db/database-address";
import { templateDatabase } from "@/db/testing/global-setup";

/**
 * Gives this test file a database of its own: migrated, empty, gone afterwards. Call it once at the top of a
 * `*.int.test.ts`; then `db()` and `transaction()` reach it.
 */
export const useTestDatabase = (): void => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const previous = process.env.DATABASE_URL;

  beforeAll(async () => {
    const cluster = inject("testClusterUrl");
    await onCluster(cluster, (sql) => sql.unsafe(`create database ${name} template ${templateDatabase}`));
    process.env.DATABASE_URL = databaseAt(cluster, name);
  });

  afterAll(async () => {
    await closeDatabase();
    if (previous === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = previous;
    await onCluster(inject("testClusterUrl"), (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  });
};

const onCluster = async (url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
};
