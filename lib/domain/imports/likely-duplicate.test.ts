import { describe, expect, test } from "vitest";
import { likelyDuplicate, type ComparedRecord } from "./likely-duplicate";

const record = (values: Partial<ComparedRecord> = {}): ComparedRecord => ({
  instrument: "school", personRef: null, birthYear: 2001, gender: "female", education: "high", via: "school", startDay: 19_000, endDay: 19_060, ...values,
});

test("the same person at the same host on the same days is one internship, with the reasons", () => {
  expect(likelyDuplicate(record(), record())).toEqual(["same-birth-year", "same-gender", "same-education", "same-start", "same-end"]);
});

test("it does not matter which of the two comes first", () => {
  const [a, b] = [record({ startDay: 19_002, gender: null }), record({ personRef: "P1", endDay: null })];
  expect(likelyDuplicate(a, b)).toEqual(likelyDuplicate(b, a));
});

describe("what cannot be one internship", () => {
  test.each<[string, Partial<ComparedRecord>]>([
    ["another kind", { instrument: "bis" }],
    ["another year of birth", { birthYear: 2002 }],
    ["another gender", { gender: "x" }],
    ["another schooling", { education: "low" }],
    ["sent by another kind of school", { via: "training-centre" }],
    ["a start five days later", { startDay: 19_005 }],
    ["an end eight days later", { endDay: 19_068 }],
  ])("%s", (_, values) => {
    expect(likelyDuplicate(record(), record(values))).toBeNull();
    expect(likelyDuplicate(record({ personRef: "P1" }), record({ personRef: "P1", ...values }))).toBeNull();
  });
});

describe("what a register does not know", () => {
  test("contradicts nothing", () => {
    expect(likelyDuplicate(record(), record({ gender: null, endDay: null, via: null }))).toEqual(["same-birth-year", "same-education", "same-start"]);
  });

  test("recognises nobody", () => {
    const anonymous = { birthYear: null, gender: null, education: null };
    expect(likelyDuplicate(record(anonymous), record(anonymous))).toBeNull();
    expect(likelyDuplicate(record({ birthYear: null }), record({ birthYear: null }))).toBeNull();
  });
});

test("a year of birth alone is enough with the exact days only", () => {
  const bare = { gender: null, education: null };
  expect(likelyDuplicate(record(bare), record(bare))).toEqual(["same-birth-year", "same-start", "same-end"]);
  expect(likelyDuplicate(record(bare), record({ ...bare, startDay: 19_001 }))).toBeNull();
});

test("a pseudonym that both use is enough, another one says nothing", () => {
  const nothing = { birthYear: null, gender: null, education: null };
  expect(likelyDuplicate(record({ ...nothing, personRef: "P1" }), record({ ...nothing, personRef: "P1", startDay: 19_004 }))).toEqual(["same-person-ref", "start-within-days", "same-end"]);
  expect(likelyDuplicate(record({ personRef: "P1" }), record({ personRef: "X9" }))).not.toBeNull();
});
