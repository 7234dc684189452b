import { expect, test } from "vitest";
import type { PlacementRow } from "./placement-row";
import { changesBetween, wordsOf } from "./row-words";

const row = (values: Partial<PlacementRow> = {}): PlacementRow => ({
  dossier: "A1", instrument: "school", status: "running", personRef: "P1", birthYear: 2001, gender: "female", education: "high", foreignOrigin: true,
  disability: null, enterpriseNumber: null, organisation: "VDAB", via: "training-centre", facilitated: false, signedOn: null, startsOn: "2022-02-01",
  endsOn: "2022-12-31", hoursPerWeek: 22.8, workAfter3m: null, workAfter12m: true, hiredOn: null, hiredBy: null, ...values,
});

test("a row reads in the words of the register, without origin and disability", () => {
  const words = wordsOf(row());
  expect(words).toMatchObject({
    geslacht: "V", scholingsgraad: "hoog", status: "gestart", via: "opleidingscentrum", gefaciliteerd: "nee", einddatum: "31/12/2022", uren_per_week: "22,8", werk_na_12m: "ja", werk_na_3m: null,
  });
  expect(Object.keys(words)).not.toContain("buitenlandse_herkomst");
  expect(Object.keys(words)).not.toContain("handicap");
});

test("what a file changes is named by column, old and new; what becomes empty is not known again", () => {
  expect(changesBetween(row(), row({ status: "completed", gender: null, foreignOrigin: false }))).toEqual([
    { column: "geslacht", before: "V", after: null, isHidden: false },
    { column: "status", before: "gestart", after: "voltooid", isHidden: false },
  ]);
  expect(changesBetween(row(), row())).toEqual([]);
});
