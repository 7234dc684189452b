/** Where the bytes of files lie. Keys are made by us and say nothing of the person or the name. */
export interface FileStore {
  /** Resolves when the bytes are kept for good; throws and keeps nothing otherwise. */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is nothing under this key. */
  get: (key: string) => Promise<Buffer | null>;
  remove: (key: string) => Promise<void>;
}
