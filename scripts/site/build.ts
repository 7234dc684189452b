import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot, startNode } from "@/scripts/site/processes";
import { StartError } from "@/scripts/site/start-error";

const folders = ["app", "components", "lib", "db", "public"];
const rootFiles = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json", "proxy.ts", "instrumentation.ts"];
const stampFile = path.join(projectRoot, ".next", "source-hash");

/** Tests and migrations are read by nobody who builds. */
const isBuilt = (name: string): boolean => !/\.test\.tsx?$/.test(name) && !name.endsWith(".sql");

const sourcesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(path.join(projectRoot, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isBuilt(entry.name))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .toSorted();
};

/** A fingerprint of all that a build depends on. */
export const sourceHash = async (environment: NodeJS.ProcessEnv): Promise<string> => {
  const hash = createHash("sha1");
  const inFolders = await Promise.all(folders.map(sourcesIn));
  for (const file of [...rootFiles, ...inFolders.flat()]) {
    hash.update(`${file}\0`).update(await readFile(path.join(projectRoot, file)).catch(() => ""));
  }
  for (const name of Object.keys(environment).filter((key) => key.startsWith("NEXT_PUBLIC_")).toSorted()) {
    hash.update(`${name}=${environment[name]}\0`);
  }
  return hash.digest("hex");
};

const isBuiltFrom = async (hash: string): Promise<boolean> => (await readFile(stampFile, "utf8").catch(() => "")) === hash;

/**
 * Builds the site when its sources differ from those of the last build. The build gets no DATABASE_URL: no page may
 * need a database to be built.
 * @param signal ends a build that nobody waits for any more
 * @returns whether it had to build
 * @throws StartError with the compiler's words
 */
export const buildWhenChanged = async (environment: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<boolean> => {
  const hash = await sourceHash(environment);
  if (await isBuiltFrom(hash)) return false;
  console.log("Building the site (about a minute; later starts skip this) …");
  await rm(stampFile, { force: true });

  const { DATABASE_URL: _database, DATABASE_READ_URL: _replica, ...rest } = environment;
  const lines: string[] = [];
  const build = startNode({
    command: [path.join("node_modules", "next", "dist", "bin", "next"), "build"],
    environment: { ...rest, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    output: (text) => lines.push(text),
  });
  const abort = () => void build.stop();
  signal?.addEventListener("abort", abort, { once: true });
  await build.ended;
  signal?.removeEventListener("abort", abort);
  if (build.child.exitCode !== 0) throw new StartError(`The build failed:\n${lines.join("")}`);

  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, hash);
  return true;
};
