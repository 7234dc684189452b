import { describe, expect, expectTypeOf, test } from "vitest";
import type { Cell, LinkedTables, Sum } from "./linked-tables";
import { protectCount, protectCounts, protectShares, shareOf, unknownFigure, type Protected } from "./protect";

const tables = (cells: Record<string, number | Cell>, sums: Sum[]): LinkedTables => ({
  cells: new Map(Object.entries(cells).map(([id, cell]) => [id, typeof cell === "number" ? { value: cell, kind: "shown" } : cell])),
  sums,
});
const shown = (linked: LinkedTables) => Object.fromEntries([...protectCounts(linked)].map(([id, figure]) => [id, figure.value ?? figure.reason]));

test("1 to 4 is hidden, 0 and 5 are shown, and what nobody registered is unknown, not 0", () => {
  expect([0, 1, 4, 5].map((value) => protectCount(value).value)).toEqual([0, null, null, 5]);
  expect(JSON.stringify(protectCount(3))).toBe('{"value":null,"suppressed":true}');
  expect(JSON.stringify(protectCount(null))).toBe('{"value":null,"suppressed":false}');
  expect(unknownFigure).toBe(protectCount(null));
});

test("an unchecked number is no protected figure, and nothing else can be made one", () => {
  expectTypeOf<number>().not.toExtend<Protected>();
  expectTypeOf<{ value: number | null; suppressed: boolean }>().not.toExtend<Protected>();
});

describe("where one cell of a partition is hidden", () => {
  test("a second one is hidden with it: the smallest neighbour", () => {
    expect(shown(tables({ total: 308, men: 134, women: 167, x: 2, unknown: 5 }, [{ total: "total", parts: ["men", "women", "x", "unknown"] }])))
      .toEqual({ total: 308, men: 134, women: 167, x: "small", unknown: "neighbour" });
  });

  test("or the total, where there is no other", () => {
    expect(shown(tables({ total: 3, only: 3, none: 0 }, [{ total: "total", parts: ["only", "none"] }]))).toEqual({ total: "neighbour", only: "small", none: 0 });
  });

  test("two small ones that are 4 together give their sum away, so a third is hidden", () => {
    expect(shown(tables({ total: 34, a: 1, b: 3, c: 30 }, [{ total: "total", parts: ["a", "b", "c"] }])))
      .toEqual({ total: 34, a: "small", b: "small", c: "neighbour" });
  });

  test("two of four are 8 together, and being small they can only be 4 and 4: a third is hidden", () => {
    expect(shown(tables({ total: 38, a: 4, b: 4, c: 30 }, [{ total: "total", parts: ["a", "b", "c"] }])))
      .toEqual({ total: 38, a: "small", b: "small", c: "neighbour" });
  });

  test("a zero is hidden only where nothing else is left", () => {
    expect(shown(tables({ known: { value: 8, kind: "known" }, a: 4, b: 4, c: 0 }, [{ total: "known", parts: ["a", "b", "c"] }])))
      .toEqual({ a: "neighbour", b: "neighbour", c: "neighbour" });
    // Beside two "< 5" that are 8 at most, "hidden" would say of the zero that it is not 1 to 4: so it is 0, and they are 4 each.
  });
});

describe("people are at most what they did", () => {
  const school = (others: Record<string, number | Cell>) =>
    shown(tables({ everywhere: 10, all: { value: 10, kind: "secret" }, elsewhere: { value: 0, kind: "secret" }, small: 3, rest: 7, ...others }, [
      { total: "all", parts: ["small", "rest"] }, { total: "everywhere", parts: ["all", "elsewhere"] },
      ...("people" in others ? [{ total: "all", parts: ["people", "twice"] }] : []),
    ]));

  test("so a total that is not shown is no less, and a neighbour is hidden with a small one", () => {
    expect(school({})).toEqual({ everywhere: 10, small: "small", rest: 7 });
    expect(school({ people: { value: 10, kind: "known" }, twice: { value: 0, kind: "spare" } })).toEqual({ everywhere: 10, small: "small", rest: "neighbour" });
  });

  test("and how many did it twice is nobody's secret", () => {
    expect(shown(tables({ people: 20, all: 22, twice: { value: 2, kind: "spare" } }, [{ total: "all", parts: ["people", "twice"] }]))).toEqual({ people: 20, all: 22 });
  });
});

test("groups that overlap are no partition: 68 and 28 stay visible, the single case does not, and no rest of few is left", () => {
  const linked = (foreignOrigin: number) => tables({
    facilitated: 68, foreignOrigin, notForeign: { value: 68 - foreignOrigin, kind: "secret" },
    disability: 1, notDisabled: { value: 67, kind: "secret" },
  }, [{ total: "facilitated", parts: ["foreignOrigin", "notForeign"] }, { total: "facilitated", parts: ["disability", "notDisabled"] }]);
  expect(shown(linked(28))).toEqual({ facilitated: 68, foreignOrigin: 28, disability: "small" });
  // 66 of 68 would tell that two are not.
  expect(shown(linked(66))).toEqual({ facilitated: 68, foreignOrigin: "neighbour", disability: "small" });
});

test("a hidden half-year is not the year less the other half", () => {
  const figures = shown(tables(
    { "a/h1": 3, "a/h2": 40, "a/year": 43, "b/h1": 100, "b/h2": 120, "b/year": 220, "all/h1": 103, "all/h2": 160, "all/year": 263 },
    [
      { total: "a/year", parts: ["a/h1", "a/h2"] }, { total: "b/year", parts: ["b/h1", "b/h2"] },
      { total: "all/h1", parts: ["a/h1", "b/h1"] }, { total: "all/h2", parts: ["a/h2", "b/h2"] }, { total: "all/year", parts: ["a/year", "b/year"] },
    ],
  ));
  expect(figures["a/h1"]).toBe("small");
  expect([figures["a/h2"], figures["a/year"]]).toContain("neighbour");
  expect([figures["b/h1"], figures["all/h1"]]).toContain("neighbour");
});

describe("percentages", () => {
  const answers = (yes: number, answered: number, countHidden = false) => ({ yes, answered, countHidden });
  const plain = (parts: Parameters<typeof protectShares>[0], whole: Parameters<typeof protectShares>[1]) => {
    const shares = protectShares(parts, whole);
    return [...shares.parts, shares.whole].map((share) => share && (share.percentage ?? "hidden"));
  };

  test("come in whole per cent", () => {
    expect(plain([answers(7753, 11_571), null], answers(7753, 11_571))).toEqual([67, null, 67]);
    expect(plain([answers(34, 73), null], answers(34, 73))).toEqual([47, null, 47]);
  });

  test("are hidden with few answers, with few on either side, and with their count", () => {
    expect(plain([answers(10, 19), answers(4, 100)], null)).toEqual(["hidden", "hidden", null]);
    expect(plain([answers(96, 100), answers(0, 100)], null)).toEqual(["hidden", 0, null]);
    expect(plain([answers(50, 100, true), answers(100, 100)], null)).toEqual(["hidden", 100, null]);
  });

  test("a hidden half takes the year with it, unless both halves are hidden", () => {
    expect(plain([answers(3, 100), answers(60, 100)], answers(63, 200))).toEqual(["hidden", 60, "hidden"]);
    expect(plain([answers(6, 15), answers(6, 15)], answers(12, 30))).toEqual(["hidden", "hidden", 40]);
  });

  test("a share of a total is made from protected counts only", () => {
    expect(shareOf(protectCount(7183), protectCount(23_251))).toBe(30.9);
    expect(shareOf(protectCount(3), protectCount(100))).toBeNull();
    expect(shareOf(protectCount(0), protectCount(0))).toBeNull();
  });
});
