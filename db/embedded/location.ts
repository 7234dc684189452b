import { lchown, chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, readlink, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyBinaries, EmbeddedPostgresError, exists, findInstalledBinaries } from "@/db/embedded/binaries";
import { canReach, isRoot, ownerOf, unprivilegedUser, type OsUser } from "@/db/embedded/os-user";

/** Where a cluster lives, whose binaries it uses and who runs it (null = ourselves). */
export interface ClusterLocation {
  cluster: string;
  native: string;
  user: OsUser | null;
}

/**
 * Finds the place of the cluster that is known as `directory` (`.data/postgres`).
 * An ordinary user has it there. Root must run PostgreSQL as somebody else, who may not be able to enter the checkout:
 * then cluster and binaries live in a folder outside, and `directory` is a link to it, which the next start follows.
 */
export const locateCluster = async (directory: string): Promise<ClusterLocation> => {
  const installed = await findInstalledBinaries();
  await mkdir(path.dirname(directory), { recursive: true });
  if (!isRoot()) {
    await refuseForeignCluster(directory);
    return { cluster: directory, native: installed.native, user: null };
  }
  // Root made this folder; the account of PostgreSQL only has to pass through it.
  await chmod(path.dirname(directory), 0o711);
  const user = await accountFor(directory);
  const cluster = await placeFor(directory, user);
  const native = (await canReach(user, filesNeeded(installed.native)))
    ? installed.native
    : await reachableCopy(installed.native, path.join(path.dirname(cluster), `postgres-${installed.version}`), user);
  return { cluster, native, user };
};

const filesNeeded = (native: string) => [
  path.join(native, "bin", "postgres"),
  path.join(native, "lib"),
  path.join(native, "share", "postgresql", "postgres.bki"),
];

const refuseForeignCluster = async (directory: string): Promise<void> => {
  const owner = await ownerOf(directory);
  if (!owner || process.getuid === undefined || owner.uid === process.getuid()) return;
  throw new EmbeddedPostgresError(
    `The database in ${directory} belongs to another user (uid ${owner.uid}). Start Opstap as that user or as root, or remove the folder to begin anew.`,
  );
};

/** An existing cluster keeps the account that owns it: PostgreSQL accepts no other. */
const accountFor = async (directory: string): Promise<OsUser> => {
  const owner = await ownerOf(path.join(directory, "PG_VERSION"));
  return owner && owner.uid !== 0 ? owner : unprivilegedUser();
};

const placeFor = async (directory: string, user: OsUser): Promise<string> => {
  const linked = await linkTarget(directory);
  if (linked) {
    if (await isOwnOutside(linked, directory)) return linked;
    await rm(directory);
  }
  if (await canReach(user, [path.dirname(directory)])) return directory;
  const outside = await makeOutside(user, directory);
  if (await exists(directory)) {
    // The checkout was moved below a closed folder after its first start: the data move with it.
    await cp(directory, outside, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await giveTo(outside, user);
    await rm(directory, { recursive: true });
  }
  await symlink(outside, directory);
  return outside;
};

const linkTarget = async (directory: string): Promise<string | null> => {
  const found = await lstat(directory).catch(() => null);
  return found?.isSymbolicLink() ? readlink(directory) : null;
};

/**
 * Whether the folder outside is still there and ours. A checkout that was copied carries the link of its original:
 * two sites on one database would be a surprise, so the copy begins anew. A checkout that was moved keeps its data.
 */
const isOwnOutside = async (outside: string, directory: string): Promise<boolean> => {
  if (!(await exists(path.dirname(outside)))) return false;
  const note = path.join(path.dirname(outside), "origin");
  const origin = (await readFile(note, "utf8").catch(() => "")).trim();
  if (origin !== directory && origin !== "" && (await linkTarget(origin)) === outside) return false;
  await writeFile(note, `${directory}\n`);
  return true;
};

const makeOutside = async (user: OsUser, directory: string): Promise<string> => {
  for (const base of ["/var/lib", "/var/tmp", tmpdir()]) {
    const home = await mkdtemp(path.join(base, "opstap-")).catch(() => null);
    if (!home) continue;
    await giveTo(home, user);
    if (await canReach(user, [home])) {
      await writeFile(path.join(home, "origin"), `${directory}\n`);
      return path.join(await realpath(home), "cluster");
    }
    await rm(home, { recursive: true });
  }
  throw new EmbeddedPostgresError(
    "PostgreSQL must not run as root, and no folder was found that another account can enter. Start Opstap as an ordinary user, or set DATABASE_URL.",
  );
};

const reachableCopy = async (native: string, target: string, user: OsUser): Promise<string> => {
  if (await exists(target)) return target;
  await copyBinaries(native, target);
  await giveTo(target, user);
  return target;
};

/** Makes `user` the owner of a folder and all in it. */
export const giveTo = async (folder: string, user: OsUser): Promise<void> => {
  await lchown(folder, user.uid, user.gid);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(path.join(entry.parentPath, entry.name), user.uid, user.gid);
  }
};
