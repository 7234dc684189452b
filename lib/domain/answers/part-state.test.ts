import { expect, test } from "vitest";
import { partStateOf } from "@/lib/domain/answers/part-state";

const counted = { coverage: { level: "partial", reported: 26, of: 52 } } as const;
const unknown = { coverage: { level: "unknown", reported: 0, of: 52 } } as const;
const part = { agreedBy: null, isChanged: false, isMine: false };

test.each([
  ["the draft waits for its second reader", part, counted, "waitsForYou"],
  ["who wrote it waits for a colleague", { ...part, isMine: true }, counted, "waitsForOther"],
  ["nobody knows the figure", part, unknown, "unanswerable"],
  ["it was not counted at all", part, undefined, "unanswerable"],
  ["a text by hand, also where nobody knows the figure", { ...part, isChanged: true }, unknown, "changed"],
  ["agreed, whatever it says", { agreedBy: "Milan", isChanged: true, isMine: false }, unknown, "agreed"],
])("%s", (_, given, measured, expected) => {
  expect(partStateOf(given, measured)).toBe(expected);
});
