import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildWhenChanged } from "@/scripts/site/build";
import { openDatabase, type OpenDatabase } from "@/scripts/site/database";
import { fillDatabase } from "@/scripts/site/fill-database";
import { assertPortFree } from "@/scripts/site/port";
import { keepRunning, startNode, type NodeProcess } from "@/scripts/site/processes";
import type { SiteSettings } from "@/scripts/site/settings";
import { StartError } from "@/scripts/site/start-error";

export interface RunningSite {
  url: string;
  databaseUrl: string;
  /** Resolves with a reason when the web server ended, which should have stayed. */
  broken: Promise<string>;
  /** Stops all parts, the database last. May be called again. */
  stop: () => Promise<void>;
}

export interface StartOptions {
  settings: SiteSettings;
  mode: "start" | "dev";
  /** Ends a start that nobody waits for any more. */
  signal: AbortSignal;
}

const answerTimeoutMilliseconds = 120_000;

/**
 * Starts database, worker, identity provider (in a demonstration) and web server, and waits until the site answers.
 * @throws StartError; whatever had been started is stopped
 */
export const startSite = async ({ settings, mode, signal }: StartOptions): Promise<RunningSite> => {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    while (stops.length > 0) await stops.pop()?.();
  };
  const { port, url } = { port: settings.env.PORT, url: `http://localhost:${settings.env.PORT}` };
  try {
    await assertPortFree(port);
    const database = await openDatabase(settings);
    stops.push(database.close);
    await unlessAborted(prepare(settings, database, { mode, signal }), signal);
    const environment = await withIdentityProvider(settings, database, stops);
    const worker = keepRunning("worker", () => startWorker(environment));
    const web = startWeb(mode, port, environment);
    // Both at once: neither needs the other, and the worker finishes its jobs.
    stops.push(async () => void (await Promise.all([web.stop(), worker.stop()])));
    const broken = web.ended.then(() => "The web server ended unexpectedly.");
    await untilItAnswers(port, broken, signal);
    return { url, databaseUrl: database.url, broken, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Demo data and build at the same time: each waits for the other's processor half of the time. */
const prepare = async (settings: SiteSettings, database: OpenDatabase, { mode, signal }: Pick<StartOptions, "mode" | "signal">) => {
  const failed = new AbortController();
  const building = mode === "start" ? buildWhenChanged(settings.environment, AbortSignal.any([signal, failed.signal])) : null;
  try {
    await Promise.all([fillDatabase(settings, database.url), building]);
  } finally {
    failed.abort();
  }
};

const unlessAborted = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new StartError("The start was stopped.")), { once: true });
  });
  return Promise.race([work, aborted]);
};

const startWeb = (mode: "start" | "dev", port: number, environment: NodeJS.ProcessEnv): NodeProcess =>
  startNode({
    // The host must be "localhost": with an address, Next takes its own rewrites for foreign ones and loops.
    command: ["--dns-result-order=ipv4first", path.join("node_modules", "next", "dist", "bin", "next"), mode, "-H", "localhost", "-p", String(port)],
    environment: { ...environment, NODE_ENV: mode === "dev" ? "development" : "production" },
    output: showImportant,
  });

/** Next greets with its own address and start time; ours comes when the whole site answers. */
const showImportant = (text: string): void => {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*(▲|- (Local|Network|Environments)|✓ (Starting|Ready|Running))/u.test(line));
  if (lines.length > 0) console.log(lines.join("\n"));
};

const startWorker = (environment: NodeJS.ProcessEnv): NodeProcess =>
  startNode({
    command: ["--import", "tsx", "--enable-source-maps", "worker/run.ts"],
    environment: { ...environment, NODE_ENV: "production" },
  });

/** A demonstration without a real identity provider gets its own, behind the site's address. */
const withIdentityProvider = async (
  { env, environment }: SiteSettings,
  database: OpenDatabase,
  stops: (() => Promise<void>)[],
): Promise<NodeJS.ProcessEnv> => {
  const complete = { ...environment, DATABASE_URL: database.url };
  if (!env.DEMO || env.OIDC_ISSUER) return complete;
  const { startIdentityProvider } = await import("@/scripts/demo/identity-provider");
  const provider = await startIdentityProvider({ appUrl: env.APP_URL });
  stops.push(() => provider.stop());
  return { ...complete, IDP_INTERNAL_URL: provider.url };
};

const answers = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(30_000) })).ok;
  } catch {
    return false;
  }
};

const untilItAnswers = async (port: number, broken: Promise<string>, signal: AbortSignal): Promise<void> => {
  const deadline = Date.now() + answerTimeoutMilliseconds;
  let failure: string | undefined;
  void broken.then((reason) => (failure = reason));
  while (!(await answers(port))) {
    signal.throwIfAborted();
    if (failure) throw new StartError(failure);
    if (Date.now() > deadline) throw new StartError(`The site did not answer on port ${port} within two minutes.`);
    await sleep(50);
  }
};
