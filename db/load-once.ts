import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { databaseAt, databaseNameOf } from "@/db/database-address";

const loadedMark = "opstap: demo data loaded";
const loadLock = 7_061_804;

/**
 * Loads the demo data into the embedded database, once. They are made by thousands of commands, each its own
 * transaction, so the database is copied before: a load that was interrupted is thrown away and begun again, and what
 * was imported earlier is kept.
 */
export const loadOnce = async (url: string, load: () => Promise<void>): Promise<void> => {
  const name = databaseNameOf(url);
  const before = `${name}_before_load`;
  const admin = postgres(databaseAt(url, "postgres"), { max: 1, onnotice: () => undefined });
  try {
    await admin`select pg_advisory_lock(${loadLock})`;
    if (await isMarked(admin, name)) {
      await admin.unsafe(`drop database if exists ${before}`);
      return;
    }
    await closeDatabase();
    await restoreOrCopy(admin, name, before);
    await load();
    await admin.unsafe(`comment on database ${name} is '${loadedMark}'`);
    await admin.unsafe(`drop database ${before}`);
  } finally {
    await admin.end();
  }
};

const isMarked = async (admin: postgres.Sql, name: string): Promise<boolean> => {
  const [row] = await admin`select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${name}`;
  return row?.mark === loadedMark;
};

/** A copy that is still there means that the last load did not end. */
const restoreOrCopy = async (admin: postgres.Sql, name: string, before: string): Promise<void> => {
  const interrupted = await admin`select 1 from pg_database where datname = ${before}`;
  if (interrupted.length > 0) {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`alter database ${before} rename to ${name}`);
  }
  await admin.unsafe(`create database ${before} template ${name}`);
};
