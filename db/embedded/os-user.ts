import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { EmbeddedPostgresError } from "@/db/embedded/binaries";

const run = promisify(execFile);

/** The account PostgreSQL runs as, where that is not our own. */
export interface OsUser {
  uid: number;
  gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** The owner of an existing file or folder, or null when there is none. */
export const ownerOf = async (file: string): Promise<OsUser | null> => {
  try {
    const { uid, gid } = await stat(file);
    return { uid, gid };
  } catch {
    return null;
  }
};

const idsOf = async (name: string): Promise<OsUser | null> => {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
};

/** The account to use instead of root, which PostgreSQL refuses: `postgres` where it exists, else `nobody`. */
export const unprivilegedUser = async (): Promise<OsUser> => {
  const user = (await idsOf("postgres")) ?? (await idsOf("nobody"));
  if (user) return user;
  throw new EmbeddedPostgresError(
    "PostgreSQL refuses to run as root, and this machine has no account `postgres` or `nobody`. Start Opstap as an ordinary user, or set DATABASE_URL.",
  );
};

/** Whether `user` can read every file and enter every folder of the list. Asks the system, so ACLs count too. */
export const canReach = async (user: OsUser, paths: readonly string[]): Promise<boolean> => {
  const check = 'for p; do if [ -d "$p" ]; then [ -x "$p" ] || exit 1; else [ -r "$p" ] || exit 1; fi; done';
  try {
    await run("/bin/sh", ["-c", check, "sh", ...paths], { ...user, cwd: "/" });
    return true;
  } catch {
    return false;
  }
};
