import { describe, expect, test } from "vitest";
import { placementsLayout } from "./columns";
import { matchHeader } from "./match-header";
import { readPlacementRow, type PlacementRow } from "./placement-row";

type Cells = Partial<Record<(typeof placementsLayout.columns)[number], string>>;

const good: Cells = {
  dossier: "VO-2022-0001", instrument: "school", status: "voltooid", organisatie_kbo: "0316.380.841", organisatie: "VDAB",
  startdatum: "04/09/2022", einddatum: "30/10/2022",
};
const newFile = () => ({ header: matchHeader(placementsLayout.columns, placementsLayout), currentYear: 2026, seen: new Set<string>() });

const read = (cells: Cells, file = newFile()) =>
  readPlacementRow({ line: 7, cells: placementsLayout.columns.map((column) => ({ ...good, ...cells })[column] ?? "") }, file);
const rowOf = (cells: Cells): PlacementRow => {
  const result = read(cells);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.row;
};
const errorsOf = (cells: Cells) => {
  const result = read(cells);
  return "errors" in result ? result.errors.map(({ column, code, value }) => [column, code, value]) : [];
};

test("a full row is read into the words of this site", () => {
  expect(rowOf({
    persoon_ref: " S1 ", geboortejaar: "1999", geslacht: "v", scholingsgraad: "LAAG", buitenlandse_herkomst: "Ja", handicap: "nee",
    via: "opleidingscentrum", gefaciliteerd: "ja", ondertekend_op: "2022-09-01", uren_per_week: "22,8", werk_na_3m: "nee",
    indienst_op: "1/2/2023", indienst_bij: "ILVO",
  })).toEqual({
    dossier: "VO-2022-0001", instrument: "school", status: "completed", personRef: "S1", birthYear: 1999, gender: "female",
    education: "low", foreignOrigin: true, disability: false, enterpriseNumber: "0316380841", organisation: "VDAB",
    via: "training-centre", facilitated: true, signedOn: "2022-09-01", startsOn: "2022-09-04", endsOn: "2022-10-30",
    hoursPerWeek: 22.8, workAfter3m: false, workAfter12m: null, hiredOn: "2023-02-01", hiredBy: "ILVO",
  });
});

test("an empty cell is not known, which is not `nee`", () => {
  expect(rowOf({})).toMatchObject({ foreignOrigin: null, disability: null, facilitated: null, gender: null, workAfter3m: null });
});

test.each([
  ["Schoolstage", "school"], ["BIS", "bis"], ["IBO+", "ibo-plus"], ["K-IBO", "ibo-plus"], ["ibo-plus", "ibo-plus"], ["Werkervaringsstage", "wes"],
  ["GOS", "gbvs"], ["Opleiding met opleidingsstage", "oplstage"], ["IBO-interim", "ibo-interim"], ["GIBO", "cibo"], ["so-ot", "so-ot"], [" ibo ", "ibo"],
])("the instrument %s is %s", (text, code) => {
  expect(rowOf({ instrument: text }).instrument).toBe(code);
});

test.each([
  ["gestart", "running"], ["voltooid", "completed"], ["vroegtijdig_gestopt", "ended-early"], ["geannuleerd", "cancelled"], ["plan_goedgekeurd", "approved"],
])("the status %s is %s", (text, status) => {
  expect(rowOf({ status: text }).status).toBe(status);
});

describe("every code, with the cell it concerns", () => {
  test.each<[Cells, string, string, string | null]>([
    [{ instrument: "stagiair" }, "instrument", "unknown-instrument", "stagiair"],
    [{ startdatum: "31/02/2022" }, "startdatum", "invalid-date", "31/02/2022"],
    [{ startdatum: "2022-13-01" }, "startdatum", "invalid-date", "2022-13-01"],
    [{ startdatum: "29/02/2022" }, "startdatum", "invalid-date", "29/02/2022"],
    [{ ondertekend_op: "gisteren" }, "ondertekend_op", "invalid-date", "gisteren"],
    [{ uren_per_week: "veel" }, "uren_per_week", "invalid-number", "veel"],
    [{ uren_per_week: "-5" }, "uren_per_week", "invalid-number", "-5"],
    [{ uren_per_week: "169" }, "uren_per_week", "invalid-value", "169"],
    [{ geboortejaar: "2035" }, "geboortejaar", "invalid-value", "2035"],
    [{ geboortejaar: "1899" }, "geboortejaar", "invalid-value", "1899"],
    [{ geslacht: "vrouw?" }, "geslacht", "invalid-value", "vrouw?"],
    [{ status: "ok" }, "status", "invalid-value", "ok"],
    [{ geslacht: "constructor" }, "geslacht", "invalid-value", "constructor"],
    [{ organisatie_kbo: "0316.380.842" }, "organisatie_kbo", "invalid-enterprise-number", "0316.380.842"],
    [{ einddatum: "01/12/2021" }, "einddatum", "end-before-start", "01/12/2021"],
    [{ dossier: "  " }, "dossier", "missing-value", ""],
    [{ instrument: "" }, "instrument", "missing-value", ""],
    [{ status: "" }, "status", "missing-value", ""],
    [{ startdatum: "" }, "startdatum", "missing-value", ""],
    [{ organisatie: "", organisatie_kbo: "" }, "organisatie", "missing-value", ""],
    [{ organisatie: "a\0b" }, "organisatie", "invalid-value", "a\uFFFDb"],
    [{ organisatie: "#N/B" }, "organisatie", "invalid-value", "#N/B"],
    [{ einddatum: "x".repeat(200_000) }, "einddatum", "invalid-date", `${"x".repeat(100_000)}…`],
    [{ persoon_ref: "x".repeat(201) }, "persoon_ref", "too-long", "x".repeat(201)],
    [{ dossier: "x".repeat(101) }, "dossier", "too-long", "x".repeat(101)],
    [{ buitenlandse_herkomst: "misschien" }, "buitenlandse_herkomst", "invalid-value", null],
    [{ handicap: "MS" }, "handicap", "invalid-value", null],
  ])("%o", (cells, column, code, value) => {
    expect(errorsOf(cells)).toEqual([[column, code, value]]);
  });

  test("a dossier twice in one file is named on the second", () => {
    const file = newFile();
    expect(read({}, file)).toHaveProperty("row");
    expect(read({}, file)).toEqual({ errors: [{ line: 7, column: "dossier", code: "duplicate-dossier", value: "VO-2022-0001" }] });
  });

  test("everything that is wrong with a row is named at once", () => {
    expect(errorsOf({ dossier: "", geslacht: "?", startdatum: "x", uren_per_week: "y" }).map(([column]) => column))
      .toEqual(["dossier", "geslacht", "startdatum", "uren_per_week"]);
  });
});

test("200 characters are allowed, counted as people count them", () => {
  expect(rowOf({ organisatie: "é".repeat(200) }).organisation).toHaveLength(200);
  expect(errorsOf({ organisatie: "🙂".repeat(200) })).toEqual([]);
});

test("a plan that was approved, and what was cancelled, need no first day", () => {
  expect(rowOf({ status: "plan_goedgekeurd", startdatum: "", einddatum: "" }).startsOn).toBeNull();
  expect(rowOf({ status: "geannuleerd", startdatum: "", einddatum: "" }).startsOn).toBeNull();
});

test("number or name is enough", () => {
  expect(rowOf({ organisatie: "" }).enterpriseNumber).toBe("0316380841");
  expect(rowOf({ organisatie_kbo: "" }).organisation).toBe("VDAB");
});

test("a cell that looks like a formula is text", () => {
  expect(rowOf({ organisatie: "=cmd|' /C calc'!A0" }).organisation).toBe("=cmd|' /C calc'!A0");
});

test("a record with more cells than the header is refused whole, without repeating what slipped into other columns", () => {
  const cells = [...placementsLayout.columns.map((column) => good[column] ?? ""), "", "ja"];
  expect(readPlacementRow({ line: 3, cells }, newFile())).toEqual({ errors: [{ line: 3, column: "23", code: "invalid-value", value: null }] });
});
