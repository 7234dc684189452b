import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localFile = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/** The archive unpacks to more than may be unpacked. */
export class ArchiveTooLargeError extends Error {
  override name = "ArchiveTooLargeError";
}

interface ArchivePart {
  name: string;
  content: Uint8Array;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - 4; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
};

/** Where the parts begin, as the directory at the end says. Whoever opens the archive reads the same. */
const partsOf = (view: DataView): number[] => {
  const end = view.byteLength < endLength ? -1 : findEnd(view);
  if (end === -1) throw new RangeError("The archive has no directory.");
  const starts: number[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new RangeError("The archive has a broken directory.");
    starts.push(view.getUint32(at + 42, true));
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return starts;
};

const unpackPart = (bytes: Uint8Array, view: DataView, at: number, most: number): ArchivePart => {
  if (view.getUint32(at, true) !== localFile) throw new RangeError("The archive has a broken part.");
  const nameLength = view.getUint16(at + 26, true);
  const start = at + localLength + nameLength + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + localLength, at + localLength + nameLength));
  const isStored = view.getUint16(at + 8, true) === 0;
  // What comes after the end of a packed part is not read, so its size need not be believed.
  const content = isStored ? bytes.subarray(start, start + view.getUint32(at + 18, true)) : inflate(bytes.subarray(start), most);
  if (content.length > most) throw new ArchiveTooLargeError();
  return { name, content };
};

const inflate = (packed: Uint8Array, most: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 });
  } catch (error) {
    const isTooLarge = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? new ArchiveTooLargeError() : error;
  }
};

/**
 * Unpacks the parts of a ZIP archive one after the other, at most so many bytes of all together: a small file can hold
 * gigabytes, and what it says of its own size may be a lie. Source: PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16.
 * @throws ArchiveTooLargeError; another Error when the archive is broken
 */
export function* unpackArchive(bytes: Uint8Array, most: number): Generator<ArchivePart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (const at of partsOf(view)) {
    const part = unpackPart(bytes, view, at, left);
    left -= part.content.length;
    yield part;
  }
}
