import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "@/lib/server/files/file-store";

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Writes to a name of its own and renames: a file is there whole or not at all, also when the disk is full or the power goes. */
const writeWhole = async (target: string, bytes: Uint8Array): Promise<void> => {
  const partial = `${target}.${crypto.randomUUID()}.part`;
  try {
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const file = await open(partial, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};

/** Files in a folder of this machine, in sub-folders by the first two characters of their key. */
export const localStore = (folder: string): FileStore => {
  const pathOf = (key: string): string => path.join(folder, key.slice(0, 2), key);
  return {
    put: (key, bytes) => writeWhole(pathOf(key), bytes),
    get: async (key) => {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
};
