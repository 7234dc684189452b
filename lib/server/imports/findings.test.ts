import { expect, test } from "vitest";
import type { PlacementRow } from "@/lib/domain/imports/placement-row";
import { findingsOf } from "./findings";

const row: PlacementRow = {
  dossier: "1", instrument: "wes", status: "completed", personRef: null, birthYear: 1999, gender: null, education: null, foreignOrigin: null, disability: null,
  enterpriseNumber: null, organisation: "Stad Gent", via: null, facilitated: null, signedOn: null, startsOn: "2022-12-15", endsOn: null, hoursPerWeek: null,
  workAfter3m: null, workAfter12m: null, hiredOn: null, hiredBy: null,
};

test.each<[string, Partial<PlacementRow>, { regulationId: string | null; findings: string[] }]>([
  ["a WES of 2022 with 16 hours", { hoursPerWeek: 16 }, { regulationId: "wes-2017", findings: ["min-weekly-hours:fail"] }],
  ["the same in 2023", { startsOn: "2023-01-02", hoursPerWeek: 16 }, { regulationId: "wes-2023", findings: [] }],
  ["a BVS of 31 days", { instrument: "bvs", startsOn: "2023-01-15", endsOn: "2023-02-14" }, { regulationId: "bvs", findings: ["max-duration:fail"] }],
  ["an instapstage after its end", { instrument: "iss", startsOn: "2018-09-01" }, { regulationId: null, findings: ["instrument-available:fail"] }],
  ["one that was signed before it", { instrument: "iss", startsOn: "2018-09-10", signedOn: "2018-08-31" }, { regulationId: "iss-2013", findings: [] }],
  ["one for somebody who went to school longer", { instrument: "iss", startsOn: "2017-09-10", education: "high" }, { regulationId: "iss-2013", findings: ["candidate-eligibility:fail"] }],
  ["an activeringsstage of before 11 April 2017", { instrument: "act", startsOn: "2017-03-01" }, { regulationId: null, findings: ["instrument-available:fail"] }],
  ["an agreement signed after the first day", { instrument: "school", startsOn: "2022-03-01", signedOn: "2022-03-02" }, { regulationId: "school", findings: ["signed-before-start:fail"] }],
  ["an approved plan without a start", { instrument: "bio", status: "approved", startsOn: null, signedOn: "2017-03-02" }, { regulationId: null, findings: [] }],
])("%s is kept with what the law of its time says", (_name, changed, expected) => {
  expect(findingsOf({ ...row, ...changed })).toEqual(expected);
});

test("what a register does not tell is no finding", () => {
  expect(findingsOf({ ...row, instrument: "ibo-plus", startsOn: "2024-01-08" })).toEqual({ regulationId: "ibo-plus-2018", findings: [] });
});
