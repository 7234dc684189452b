import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { databaseAt } from "@/db/database-address";
import { newPassword, startEmbeddedPostgres } from "@/db/embedded";
import { isAlive } from "@/db/embedded/postmaster";
import { migrateDatabase } from "@/db/migrate";
import { mutations } from "@/db/testing/mutations";

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
  await sweep(isOfEndedRun);
  const home = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const cluster = await startEmbeddedPostgres({
    directory: path.join(home, "postgres"),
    password: newPassword(),
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" },
    diesWithUs: true,
  });
  const remove = async () => {
    await cluster.stop();
    await sweep((pid) => pid === process.pid || isOfEndedRun(pid));
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
  const template = databaseAt(maintenance, templateDatabase);
  await migrateDatabase(template);
  await mutate(template);
};

/** `npm run test:mutations` takes one promise away, to see that a test misses it. */
const mutate = async (template: string): Promise<void> => {
  const name = process.env.TEST_MUTATION;
  if (!name) return;
  const statement = mutations[name];
  if (!statement) throw new Error(`There is no mutation ${name}.`);
  const sql = postgres(template, { max: 1 });
  await sql.unsafe(statement);
  await sql.end();
};

/** A run that was killed: its server ended with it, its files did not. */
const isOfEndedRun = (pid: number): boolean => !isAlive(pid);

/** Removes folders of runs, by the process that was the run. */
const sweep = async (isOver: (pid: number) => boolean): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || !isOver(pid)) continue;
    // Another user's folder stays: it is theirs to remove.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
};
