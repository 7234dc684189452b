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
  stop(): Promise<void>;
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
