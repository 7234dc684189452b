import { expect, test } from "vitest";
import { placesLayout } from "./columns";
import { matchHeader } from "./match-header";
import { readPlacesRow } from "./places-row";

const newFile = () => ({ header: matchHeader(placesLayout.columns, placesLayout), currentYear: 2026, seen: new Set<string>() });
const read = (cells: string[], file = newFile()) => readPlacesRow({ line: 2, cells }, file);

test("a line says what was offered", () => {
  expect(read(["0887.010.362", "VDAB", "OAO", "2022", "12"])).toEqual({
    row: { enterpriseNumber: "0887010362", organisation: "VDAB", instrument: "oao", year: 2022, places: 12 },
  });
});

test.each([
  [["", "", "oao", "2022", "1"], "organisatie", "missing-value"],
  [["", "VDAB", "oao", "2027", "1"], "jaar", "invalid-value"],
  [["", "VDAB", "oao", "2022", "1,5"], "aangeboden_plaatsen", "invalid-number"],
  [["", "VDAB", "oao", "2022", ""], "aangeboden_plaatsen", "missing-value"],
  [["", "VDAB", "x", "2022", "1"], "instrument", "unknown-instrument"],
])("%j", (cells, column, code) => {
  expect(read(cells)).toMatchObject({ errors: [{ line: 2, column, code }] });
});

test("a second line for the same organisation, instrument and year is a duplicate", () => {
  const file = newFile();
  read(["", "VDAB", "oao", "2022", "1"], file);
  expect(read(["", " vdab", "OAO", "2022", "2"], file)).toMatchObject({ errors: [{ code: "duplicate-dossier" }] });
  expect(read(["", "VDAB", "oao", "2023", "2"], file)).toHaveProperty("row");
});
