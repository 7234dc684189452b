import { expect, test } from "vitest";
import { faultyRows } from "./import-view";

test("faults stand by row, in the order of the file, with what the row calls itself", () => {
  const fault = (line: number, column: string) => ({ line, column, code: "invalid-value" as const, value: "x" });
  expect(faultyRows([fault(3, "geslacht"), fault(3, "status"), fault(9, "via")], { 3: "A1" })).toEqual([
    { line: 3, name: "A1", isFixable: true, faults: [fault(3, "geslacht"), fault(3, "status")] }, { line: 9, name: "", isFixable: true, faults: [fault(9, "via")] },
  ]);
});

test("a row of which cells slipped into other columns is mended in the file itself", () => {
  expect(faultyRows([{ line: 3, column: "23", code: "invalid-value", value: null }], {})[0]?.isFixable).toBe(false);
});
