import { expect, test } from "vitest";
import { workBasedLearning2017, workBasedLearning2017Source } from "@/db/reference/work-based-learning-2017";

test("the rows are those of the answer of 2017 and add up to its total", () => {
  expect(workBasedLearning2017.map(({ instrument, started }) => [instrument, started])).toEqual([
    ["act", 312], ["bvs", 3076], ["oplstage", 11571], ["bio", 1000], ["ibo", 7183], ["iss", 73], ["wes", 36],
  ]);
  expect(workBasedLearning2017.reduce((sum, row) => sum + row.started, 0)).toBe(23251);
  expect(workBasedLearning2017Source.total).toBe(23251);
});

test("a percentage stands only where outflow was measured", () => {
  expect(workBasedLearning2017.filter((row) => row.outflow.percentage !== null).map((row) => [row.instrument, row.outflow.percentage, row.outflow.months]))
    .toEqual([["oplstage", 67, 3], ["iss", 47, 3]]);
  expect(workBasedLearning2017.map((row) => row.outflow.status)).toEqual([
    "not-applicable", "not-applicable", "measured", "not-possible", "not-yet-known", "measured", "not-applicable",
  ]);
});
