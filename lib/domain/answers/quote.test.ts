import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureInWords, inWords, piecesOf, unknownQuotes } from "@/lib/domain/answers/quote";

const known = { value: 68, hidden: null };
const measured = { figures: { steun: known, handicap: { value: null, hidden: "small" as const }, x: { value: null, hidden: "neighbour" as const }, onbekend: { value: null, hidden: null } } };

describe("a text that quotes figures", () => {
  test("puts each figure in its place", () => {
    expect(inWords("Van de [steun] hadden er [handicap] een handicap, [x] iets anders en [onbekend] zei niets.", measured))
      .toBe("Van de 68 hadden er minder dan 5 een handicap, een niet getoond aantal iets anders en een onbekend aantal zei niets.");
  });

  test("leaves brackets alone that name no figure, and says which do not exist", () => {
    expect(inWords("Zie [bijlage] en [Noot 1].", measured)).toBe("Zie [bijlage] en [Noot 1].");
    expect(unknownQuotes("Zie [bijlage] en [steun], [__proto__] en [constructor].", measured)).toEqual(["bijlage", "constructor"]);
  });

  test.each([[{ value: 23_251, hidden: null }, "23.251"], [{ value: 30.9, hidden: null }, "30,9"], [{ value: 0, hidden: null }, "0"]])("%o is %s", (figure, words) => {
    expect(figureInWords(figure)).toBe(words);
  });

  test("any text comes back whole, piece by piece", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const back = piecesOf(text, measured).map((piece) => (piece.kind === "text" ? piece.text : `[${piece.name}]`)).join("");
      return back === text;
    }), { numRuns: 1000 });
  });
});
