import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/agreements/canonical";

describe("canonical JSON", () => {
  test("sorts keys by code unit and leaves out white space", () => {
    expect(canonicalJson({ b: [1, 2.5, null], a: { é: true, e: "x\n" } })).toBe('{"a":{"e":"x\\n","é":true},"b":[1,2.5,null]}');
  });

  test("writes numbers as RFC 8785 does", () => {
    expect(canonicalJson([JSON.parse("333333333.33333329"), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
  });

  test("refuses what two readers could write differently", () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
    expect(() => canonicalJson({ name: "\ud800" })).toThrow(TypeError);
  });

  test("does not depend on the order in which keys were added, and loses nothing", () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.integer()), (dictionary) => {
      const reversed = Object.fromEntries(Object.entries(dictionary).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(dictionary));
      expect(JSON.parse(canonicalJson(dictionary))).toEqual({ ...dictionary });
    }));
  });
});
