import { describe, expect, test } from "vitest";
import { checkCompliance } from "../check";
import { enterableTables, gatherExtraRows, isRowOf } from "./entered-rows";
import { builtInParameters, withExtraRows } from "./parameters";
import { knownThrough, rowOf, withRows, type ParameterTable } from "./parameter-table";

const source = { title: "Cao 43", reference: "Nationale Arbeidsraad, 2026", status: "verified" } as const;
const table: ParameterTable<number> = { knownUntil: "2024-06", rows: [{ validFrom: "2024-01", value: 1, source }, { validFrom: "2024-03", value: 2, source }] };

describe("a look-up", () => {
  test.each([["2023-12", null], ["2024-01", 1], ["2024-02", 1], ["2024-03", 2], ["2024-06", 2], ["2024-07", null]])("in %s finds %s", (month, value) => {
    expect(rowOf(table, month)?.value ?? null).toBe(value);
  });

  test("a row entered later holds from its month on, and leaves the gap before it unknown", () => {
    const later = withRows(table, [{ validFrom: "2024-09", value: 3, source }]);
    expect(["2024-06", "2024-07", "2024-08", "2024-09", "2030-01"].map((month) => rowOf(later, month)?.value ?? null)).toEqual([2, null, null, 3, 3]);
  });

  test("a row inside the table does not stretch it, one for the same month takes the old one's place", () => {
    const corrected = withRows(table, [{ validFrom: "2024-03", value: 7, source }, { validFrom: "2024-05", value: 8, source }]);
    expect(["2024-02", "2024-03", "2024-05", "2024-07"].map((month) => rowOf(corrected, month)?.value ?? null)).toEqual([1, 7, 8, null]);
  });

  test.each([
    ["2024-02", "2024-06"], ["2024-06", "2024-06"], ["2024-07", "2024-06"], ["2025-01", "2024-06"], ["2026-02", "2026-05"], ["2026-04", "2026-05"], ["2027-01", "2026-05"], ["2023-01", null],
  ])("as seen from %s it is known without a gap through %s", (month, through) => {
    const broken = withRows(table, [{ validFrom: "2026-01", value: 3, source, knownUntil: "2026-03" }, { validFrom: "2026-04", value: 4, source, knownUntil: "2026-05" }]);
    expect(knownThrough(broken, month)).toBe(through);
  });

  test("a row without an end is known until the next one", () => {
    expect(knownThrough(withRows(table, [{ validFrom: "2024-07", value: 3, source }]), "2024-02")).toBeNull();
  });

  test("a row may say until when it is known", () => {
    const bounded = withRows(table, [{ validFrom: "2024-07", value: 3, source, knownUntil: "2024-08" }]);
    expect(["2024-08", "2024-09"].map((month) => rowOf(bounded, month)?.value ?? null)).toEqual([3, null]);
  });
});

describe("the GGMMI", () => {
  test.each([
    ["2016-05", null], ["2016-06", 153_193], ["2017-05", 153_193], ["2017-06", 156_259], ["2018-09", 159_381], ["2020-03", 162_572], ["2021-09", 165_823],
    ["2022-01", 169_140], ["2022-03", 172_521], ["2022-04", 180_616], ["2022-05", 184_228], ["2022-08", 187_913], ["2022-11", 191_671], ["2022-12", 195_499],
    ["2023-11", 199_418], ["2024-04", 202_988], ["2024-05", 207_048], ["2025-02", 211_189], ["2026-03", 211_189], ["2026-04", null],
  ])("of %s is %s cents", (month, cents) => expect(rowOf(builtInParameters.ggmmi, month)?.value ?? null).toBe(cents));

  test("a new row makes known what was not, and changes nothing before it", () => {
    const known = withExtraRows(builtInParameters, { ggmmi: [{ validFrom: "2026-04", value: 220_000, source }] });
    const april = { instrument: "bis", startsOn: "2026-04-01", endsOn: "2026-04-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, allowanceCents: 110_000 } as const;
    const minimum = (parameters = builtInParameters) => checkCompliance(april, parameters).findings.find(({ rule }) => rule === "allowance-minimum");
    expect(minimum()).toMatchObject({ outcome: "unknown", message: { nl: expect.stringContaining("april 2026") } });
    expect(minimum(known)).toMatchObject({ outcome: "pass", limit: 110_000 });
    expect(rowOf(known.ggmmi, "2026-03")?.value).toBe(211_189);
  });
});

test("rows are read from storage only when they are whole, and of a table that is known", () => {
  const row = { validFrom: "2026-04", value: 220_000, source };
  expect(gatherExtraRows([{ table: "ggmmi", row }])).toEqual({ ggmmi: [row], wesAllowance: [], bisShare: [], oaoShares: [], soOtAmounts: [] });
  for (const wrong of [{ ...row, validFrom: "2026-13" }, { ...row, value: 0 }, { ...row, value: 10.5 }, { ...row, value: "2200" }, { ...row, source: undefined }, null]) {
    expect(gatherExtraRows([{ table: "ggmmi", row: wrong }]).ggmmi).toEqual([]);
    expect(isRowOf("ggmmi", wrong)).toBe(false);
  }
  expect(gatherExtraRows([{ table: "issBenefit", row }, { table: "__proto__", row }, { table: "ggmmi", row: { ...row, value: [1, 2, 3] } }]).ggmmi).toEqual([]);
  expect(isRowOf("oaoShares", { ...row, value: [0.29, 0.32, 0.345] })).toBe(true);
  expect(isRowOf("oaoShares", { ...row, value: [0.29, 0.32] })).toBe(false);
  expect(isRowOf("bisShare", { ...row, value: 1.01 })).toBe(false);
});

test("every table that can be added to is one of the law, and takes rows", () => {
  const added = { validFrom: "2030-01", source };
  const filled = { ggmmi: 1, wesAllowance: 2, bisShare: 0.6, oaoShares: [0.1, 0.2, 0.3], soOtAmounts: [1, 2, 3] } as const;
  const known = withExtraRows(builtInParameters, gatherExtraRows(Object.entries(filled).map(([tableCode, value]) => ({ table: tableCode, row: { ...added, value } }))));
  expect(Object.keys(enterableTables)).toEqual(Object.keys(filled));
  for (const [name, value] of Object.entries(filled)) {
    const entered = Object.entries(known).find(([key]) => key === name)?.[1].rows.at(-1);
    expect([name, entered?.value]).toEqual([name, value]);
  }
});

test("every table is in order, and every row has its source", () => {
  for (const [name, { rows }] of Object.entries(builtInParameters)) {
    const months = rows.map(({ validFrom }: { validFrom: string }) => validFrom);
    expect([name, months]).toEqual([name, months.toSorted()]);
    for (const row of rows) {
      expect(row.validFrom).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/u);
      expect([row.source.title, row.source.reference].every((text: string) => text.length > 3)).toBe(true);
    }
  }
});
