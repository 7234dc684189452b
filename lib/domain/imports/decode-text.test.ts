import { expect, test } from "vitest";
import { decodeText } from "./decode-text";

const bytes = (...values: number[]) => Uint8Array.from(values);

test("UTF-8 is read with and without its byte order mark", () => {
  expect(decodeText(new TextEncoder().encode("Financiën €"))).toBe("Financiën €");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
});

test("what is not UTF-8 is Windows-1252, with its euro sign, quotes and dashes", () => {
  expect(decodeText(bytes(0x46, 0x69, 0x6e, 0x61, 0x6e, 0x63, 0x69, 0xeb, 0x6e))).toBe("Financiën");
  expect(decodeText(bytes(0x80, 0x20, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x8a, 0x9f, 0xff))).toBe("€ ‘’“”–—ŠŸÿ");
});

test("every byte of Windows-1252 gives one character, also beyond one chunk", () => {
  const all = Uint8Array.from({ length: 20_000 }, (_, index) => (index % 256 === 0 ? 0xe9 : index % 256));
  expect(decodeText(all)).toHaveLength(20_000);
});
