import path from "node:path";
import { env } from "@/lib/server/env";
import type { FileStore } from "@/lib/server/files/file-store";
import { localStore } from "@/lib/server/files/local-store";
import { s3Store } from "@/lib/server/files/s3-store";

let store: FileStore | undefined;

/** The store of this installation: the bucket of STORAGE_URL, or the folder `files` of the data directory. */
export const fileStore = (): FileStore => {
  const { STORAGE_URL, DATA_DIR } = env();
  return (store ??= STORAGE_URL ? s3Store(STORAGE_URL) : localStore(path.resolve(DATA_DIR, "files")));
};
