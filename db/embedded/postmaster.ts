import { execFile, spawn, type ChildProcess } from "node:child_process";
import { open, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { EmbeddedPostgresError } from "@/db/embedded/binaries";
import { freePort } from "@/db/embedded/free-port";
import type { OsUser } from "@/db/embedded/os-user";

const run = promisify(execFile);
const pollMilliseconds = 20;

/** Recovery after a crash replays the log; a demo database needs seconds, a large one a minute. */
const startTimeoutMilliseconds = 120_000;
const stopTimeoutMilliseconds = 30_000;

export interface Postmaster {
  pid: number;
  port: number;
}

interface PidFile extends Postmaster {
  directory: string;
  status: string;
}

/** PostgreSQL reads `PG…` variables; nothing of ours may leak into the server. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
});

/** Lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory, status. */
const readPidFile = async (cluster: string): Promise<PidFile | null> => {
  const text = await readFile(path.join(cluster, "postmaster.pid"), "utf8").catch(() => null);
  const [pid, directory, , port, , , , status] = text?.split("\n") ?? [];
  if (!pid || !directory) return null;
  return { pid: Number(pid), directory, port: Number(port ?? 0), status: status?.trim() ?? "starting" };
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** A pid may have been given to somebody else since, as happens when a container starts again. */
const commandOf = async (pid: number): Promise<string> => {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
  } catch {
    return run("ps", ["-o", "command=", "-p", String(pid)]).then(({ stdout }) => stdout, () => "");
  }
};

const isPostmasterOf = async (found: PidFile, cluster: string): Promise<boolean> =>
  found.directory === cluster && isAlive(found.pid) && (await commandOf(found.pid)).includes(cluster);

/**
 * Finds the server that runs on this cluster, for instance one that outlived a `kill -9` of us. Waits while it starts
 * or stops. A pid file that nobody stands behind (a crash, a copied folder) is removed, since PostgreSQL itself only
 * looks whether some process has that pid.
 */
export const findPostmaster = async (cluster: string): Promise<Postmaster | null> => {
  const deadline = Date.now() + startTimeoutMilliseconds;
  while (Date.now() < deadline) {
    const found = await readPidFile(cluster);
    if (!found) return null;
    if (!(await isPostmasterOf(found, cluster))) {
      await rm(path.join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (found.status === "ready") return { pid: found.pid, port: found.port };
    await sleep(pollMilliseconds);
  }
  throw new EmbeddedPostgresError(`The PostgreSQL in ${cluster} neither became ready nor ended within two minutes.`);
};

export interface SpawnOptions {
  postgres: string;
  cluster: string;
  user: OsUser | null;
  settings: Readonly<Record<string, string>>;
  logFile: string;
  /** Ends with us, even after a `kill -9`. Otherwise the server outlives us and is found again. */
  diesWithUs: boolean;
}

/** Waits on our pipe and stops the server fast when the other end, we, is gone. */
const watchdog = 'exec 3<&0; "$@" & server=$!; (read -r _; kill -INT $server) <&3 2>/dev/null & wait $server';

const spawnServer = async (options: SpawnOptions, port: number): Promise<ChildProcess> => {
  const settings = { ...options.settings, listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = [options.postgres, "-D", options.cluster, ...flags];
  const [file = "", ...parameters] = options.diesWithUs ? ["/bin/sh", "-c", watchdog, "sh", ...command] : command;
  const log = await open(options.logFile, "w", 0o600);
  try {
    const child = spawn(file, parameters, {
      ...options.user,
      cwd: "/",
      env: serverEnvironment(),
      // Its own session: Ctrl-C reaches the site first, and the site then stops the database.
      detached: true,
      stdio: [options.diesWithUs ? "pipe" : "ignore", log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    if (child.stdin && "unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
    return child;
  } finally {
    await log.close();
  }
};

/** Starts a server on a free port of 127.0.0.1, or joins the one that another start brought up meanwhile. */
export const startPostmaster = async (options: SpawnOptions): Promise<Postmaster & { startedHere: boolean }> => {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const running = await findPostmaster(options.cluster);
    if (running) return { ...running, startedHere: false };
    const started = await untilReady(await spawnServer(options, await freePort()), options.cluster);
    if (started) return { ...started, startedHere: true };
  }
  const log = await readFile(options.logFile, "utf8").catch(() => "");
  throw new EmbeddedPostgresError(`PostgreSQL did not start. Its last words:\n${log.trim().split("\n").slice(-10).join("\n")}`);
};

const untilReady = async (child: ChildProcess, cluster: string): Promise<Postmaster | null> => {
  const deadline = Date.now() + startTimeoutMilliseconds;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const found = await readPidFile(cluster);
    if (found?.status === "ready" && isAlive(found.pid)) return { pid: found.pid, port: found.port };
    await sleep(pollMilliseconds);
  }
  return null;
};

/** Fast shutdown: open transactions are rolled back, the rest is written. After 30 seconds it is stopped at once. */
export const stopPostmaster = async (pid: number): Promise<void> => {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + stopTimeoutMilliseconds;
    while (isAlive(pid) && Date.now() < deadline) await sleep(pollMilliseconds);
  }
};
