import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { databaseAt } from "@/db/database-address";
import { newPassword, startEmbeddedPostgres } from "@/db/embedded";
import { isAlive } from "@/db/embedded/postmaster";
import { migrateDatabase } from "@/db/migrate";

const prefix = "opstap-test-";
export const templateDatabase = "opstap_template";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the throw-away cluster's maintenance database. */
    testClusterUrl: string;
  }
}

/**
 * Starts one throw-away PostgreSQL for the whole run, with a migrated database that every test file copies.
 * Nothing survives, not even after a `kill -9`, so it may forget what a crash would lose.
 */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await sweepAbandoned();
  const home = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const cluster = await startEmbeddedPostgres({
    directory: path.join(home, "postgres"),
    password: newPassword(),
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" },
    diesWithUs: true,
  });
  const remove = async () => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const maintenance = databaseAt(cluster.url, "postgres");
    await makeTemplate(maintenance);
    project.provide("testClusterUrl", maintenance);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
};

export default setup;

const makeTemplate = async (maintenance: string): Promise<void> => {
  const sql = postgres(maintenance, { max: 1 });
  await sql.unsafe(`create database ${templateDatabase}`);
  await sql.end();
  await migrateDatabase(databaseAt(maintenance, templateDatabase));
};

/** Folders of runs that were killed: their servers ended with them, their files did not. */
const sweepAbandoned = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
};
