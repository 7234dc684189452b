import path from "node:path";
import { env } from "@/lib/server/env";
import { localStore } from "@/lib/server/files/local-store";
import { s3Store } from "@/lib/server/files/s3-store";

/** Where the bytes of files lie. Keys are made by us and say nothing of the person or the name. */
export interface FileStore {
  /** Resolves when the bytes are kept for good; throws and keeps nothing otherwise. */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is nothing under this key. */
  get: (key: string) => Promise<Buffer | null>;
  remove: (key: string) => Promise<void>;
}

let store: FileStore | undefined;

/** The store of this installation: the bucket of STORAGE_URL, or the folder `files` of the data directory. */
export const fileStore = (): FileStore => {
  const { STORAGE_URL, DATA_DIR } = env();
  return (store ??= STORAGE_URL ? s3Store(STORAGE_URL) : localStore(path.resolve(DATA_DIR, "files")));
};
