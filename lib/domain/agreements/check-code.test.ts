import { describe, expect, test } from "vitest";
import { codeOfHash, hashStartOf, readCode } from "@/lib/domain/agreements/check-code";

describe("a code copied from paper", () => {
  test.each([
    ["K7QF-2M9X-4TRA", "K7QF-2M9X-4TRA"],
    [" k7qf 2m9x 4tra ", "K7QF-2M9X-4TRA"],
    ["k7qf–2m9x—4tra", "K7QF-2M9X-4TRA"],
    ["K7QF2M9X4TRA", "K7QF-2M9X-4TRA"],
  ])("%j is %s", (typed, code) => expect(readCode(typed)).toBe(code));

  test.each(["", "K7QF-2M9X", "K7QF-2M9X-4TR0", "K7QF-2M9X-4TRI", "K7QF-2M9X-4TRA-B", "<script>alert"])("%j is none", (typed) => expect(readCode(typed)).toBeNull());
});

describe("a code from a hash", () => {
  // Sixty bits, five a letter: 00000 is the first letter, 11111 the last.
  test.each([
    [`${"0".repeat(15)}abc`, "2222-2222-2222", "0".repeat(15)],
    [`${"f".repeat(15)}000`, "ZZZZ-ZZZZ-ZZZZ", "f".repeat(15)],
    ["08421084210842100", "3333-3333-3333", "084210842108421"],
  ])("%s is %s", (sha256, code, start) => {
    expect(codeOfHash(sha256)).toBe(code);
    expect(hashStartOf(code)).toBe(start);
    expect(readCode(code)).toBe(code);
  });
});
