import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

export const projectRoot = path.resolve(import.meta.dirname, "../..");
const watchParent = pathToFileURL(path.join(projectRoot, "scripts/site/watch-parent.mjs")).href;

export interface NodeProcess {
  child: ChildProcess;
  /** Asks it to end, and ends it when it does not within ten seconds. */
  stop: () => Promise<void>;
  /** Resolves when it has ended, whyever. */
  ended: Promise<void>;
}

export interface NodeProcessOptions {
  /** Node's own options and the file, then its parameters. */
  command: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** Where its lines go; the terminal by default. */
  output?: (text: string) => void;
}

const politeMilliseconds = 10_000;

/** Starts another node process that cannot outlive this one. */
export const startNode = ({ command, environment, output }: NodeProcessOptions): NodeProcess => {
  const nodeOptions = [environment.NODE_OPTIONS, `--import=${watchParent}`].filter(Boolean).join(" ");
  const child = spawn(process.execPath, [...command], {
    cwd: projectRoot,
    env: { ...environment, NODE_OPTIONS: nodeOptions },
    // Out of the terminal's reach: Ctrl-C is ours to hear, and we end the parts in their order.
    detached: true,
    stdio: output ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => output?.(chunk.toString()));
  const ended = once(child, "exit").then(
    () => undefined,
    () => undefined,
  );
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    ended,
    stop: async () => {
      if (hasEnded()) return;
      child.kill("SIGTERM");
      await Promise.race([ended, sleep(politeMilliseconds, undefined, { ref: false })]);
      if (!hasEnded()) child.kill("SIGKILL");
      await ended;
    },
  };
};

const shortestPause = 1_000;
const longestPause = 60_000;

/**
 * Keeps a process running: one that ends is started again, with longer pauses while it keeps ending soon.
 * For parts that the site can do without for a while.
 */
export const keepRunning = (name: string, start: () => NodeProcess): Pick<NodeProcess, "stop"> => {
  const stopping = new AbortController();
  let current = start();
  const watch = async () => {
    for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
      const startedAt = Date.now();
      await current.ended;
      if (Date.now() - startedAt > longestPause) pause = shortestPause;
      if (!stopping.signal.aborted) console.error(`The ${name} ended; it is started again in ${pause / 1_000} s.`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      current = start();
    }
  };
  void watch();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
    },
  };
};
