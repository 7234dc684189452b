import { expect, test } from "vitest";
import { compareMeasurements } from "@/lib/domain/answers/compare";
import type { Figure, Measurement } from "@/lib/domain/answers/measurement";

const measured = (schoolstages: Figure, batches: string[], changes = 0): Measurement => ({
  measures: { "Q2.2": {
    figures: { schoolstages }, coverage: { level: "partial", reported: 26, of: 52 }, definition: "", notes: [],
    tables: [{ title: "Tabel", head: ["a", "b"], total: null, rows: [{ label: "Rij", figure: { value: 7, hidden: null }, isPart: false, text: null }] }],
  } },
  period: { year: 2022, part: "year" }, asOf: "2026-11-22", definitions: "2026-11",
  state: { batches: batches.map((id) => ({ id, source: `bron ${id}`, sha256: id })), changes },
});

test("the same data give no difference", () => {
  expect(compareMeasurements(measured({ value: 265, hidden: null }, ["a"]), measured({ value: 265, hidden: null }, ["a"])))
    .toEqual({ differences: [], causes: { added: [], removed: [], changes: 0, definitionsChanged: false } });
});

test("a figure that moved is named with what came between", () => {
  const { differences, causes } = compareMeasurements(measured({ value: 265, hidden: null }, ["a"], 3), measured({ value: 271, hidden: null }, ["a", "b"], 5));
  expect(differences).toEqual([{ measure: "Q2.2", name: "schoolstages", before: { value: 265, hidden: null }, after: { value: 271, hidden: null } }]);
  expect(causes).toMatchObject({ added: ["bron b"], removed: [], changes: 2 });
});

test("a figure that is hidden now, and was not, differs", () => {
  expect(compareMeasurements(measured({ value: 6, hidden: null }, []), measured({ value: null, hidden: "neighbour" }, [])).differences).toHaveLength(1);
});
