/** Windows-1252 for 0x80 to 0x9F, where it differs from Latin-1; the five unused codes stay control characters. Source: Unicode, CP1252.TXT. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Text of a file as offices save it: UTF-8 with or without byte order mark, else Windows-1252.
 * Every byte sequence is valid Windows-1252, so this never fails. The table is ours because TextDecoder("windows-1252")
 * of Node 20 reads 0x80 as a control character instead of €.
 */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return latin1(bytes).replaceAll(/[\u0080-\u009F]/gu, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80));
  }
};

/** Spread over a whole file would overflow the call stack. */
const chunkSize = 8192;

const latin1 = (bytes: Uint8Array): string => {
  let text = "";
  for (let start = 0; start < bytes.length; start += chunkSize) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunkSize));
  }
  return text;
};
