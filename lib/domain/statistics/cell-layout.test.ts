import fc from "fast-check";
import { expect, test } from "vitest";
import { allCounts, codeOf, countsWith, featureCodes, features, singleCounts, stretchOf, tableFeatures, weightOf } from "./cell-layout";

const placement = fc.record(Object.fromEntries(features.map((feature) => [feature, fc.constantFrom(...featureCodes[feature])])));
const numberOf = (codes: Record<string, string>): number =>
  features.reduce((sum, feature) => sum + weightOf(feature) * featureCodes[feature].findIndex((code) => code === codes[feature]), 0);

test("a number tells every feature of a placement", () => {
  fc.assert(fc.property(placement, (codes) => {
    expect(Object.fromEntries(features.map((feature) => [feature, codeOf(feature, numberOf(codes))]))).toEqual(codes);
  }));
});

test("each placement is once in the counts by each feature and by each two, at its own codes", () => {
  fc.assert(fc.property(placement, (codes) => {
    const counted = countsWith(numberOf(codes));
    expect(counted).toHaveLength(tableFeatures.length + (tableFeatures.length * (tableFeatures.length - 1)) / 2);
    for (const rows of tableFeatures) {
      const single = stretchOf(rows);
      expect(counted).toContain(single.from + single.cells.findIndex(([code]) => code === codes[rows]));
      for (const columns of tableFeatures.filter((other) => other !== rows)) {
        const { from, cells } = stretchOf(rows, columns);
        expect(counted).toContain(from + cells.findIndex(([row, column]) => row === codes[rows] && column === codes[columns]));
      }
    }
  }));
});

test("no two counts share a place", () => {
  // 3 + 4 + 4 + 8 + 3 + 5 codes, and the products of each two of them.
  expect(singleCounts).toBe(27);
  expect(allCounts).toBe(27 + 295);
});
