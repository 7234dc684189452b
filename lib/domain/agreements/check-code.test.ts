import { describe, expect, test } from "vitest";
import { readCode } from "@/lib/domain/agreements/check-code";

describe("a code copied from paper", () => {
  test.each([
    ["K7QF-2M9X-4TRA", "K7QF-2M9X-4TRA"],
    [" k7qf 2m9x 4tra ", "K7QF-2M9X-4TRA"],
    ["k7qf–2m9x—4tra", "K7QF-2M9X-4TRA"],
    ["K7QF2M9X4TRA", "K7QF-2M9X-4TRA"],
  ])("%j is %s", (typed, code) => expect(readCode(typed)).toBe(code));

  test.each(["", "K7QF-2M9X", "K7QF-2M9X-4TR0", "K7QF-2M9X-4TRI", "K7QF-2M9X-4TRA-B", "<script>alert"])("%j is none", (typed) => expect(readCode(typed)).toBeNull());
});
