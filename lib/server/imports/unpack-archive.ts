const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/** The end record stands last, before a comment of at most 65,535 bytes. */
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
};

/**
 * How many bytes the parts of a ZIP archive say they unpack to, without unpacking any: a small file can hold gigabytes.
 * An archive without a directory gives 0; whoever opens it finds it broken. Source: PKWARE APPNOTE 4.3.12 and 4.3.16.
 */
export const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < endLength ? -1 : findEnd(view);
  if (end === -1) return 0;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  while (at + entryLength <= end && view.getUint32(at, true) === directoryEntry) {
    total += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
};
