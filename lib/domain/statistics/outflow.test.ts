import { describe, expect, test } from "vitest";
import { protectShares } from "@/lib/domain/disclosure/protect";
import { outflowOf } from "./outflow";

const share = (yes: number, answered: number) => protectShares([{ yes, answered, countHidden: false }], null).parts[0] ?? null;
const cohort = (instrument: string, lastStart = "2017-06-30", periodEnd = "2017-06-30") => ({ instrument, lastStart, periodEnd });
const shown = (asOf: string) => ({ asOf, countHidden: false });

test.each([
  ["act", "not-applicable", "orienting"], ["bvs", "not-applicable", "orienting"],
  ["wes", "not-applicable", "within-wider-guidance"], ["bio", "not-possible", "only-plan-approved"],
])("%s is %s in 2017, whatever a register answered", (instrument, status, reason) => {
  expect(outflowOf(cohort(instrument), share(60, 100), shown("2026-01-01"))).toEqual({ status, months: null, percentage: null, reason });
});

test("a work experience placement is measured after 2017", () => {
  expect(outflowOf(cohort("wes", "2018-02-01", "2018-06-30"), share(60, 100), shown("2018-07-01"))).toMatchObject({ status: "measured", months: 3, percentage: 60 });
});

describe("what is measured after twelve months", () => {
  test.each(["ibo", "ibo-plus", "ibo-interim", "cibo"])("%s is not known until they are over for the last that started", (instrument) => {
    expect(outflowOf(cohort(instrument), share(60, 100), shown("2018-06-29"))).toMatchObject({ status: "not-yet-known", months: 12, reason: "twelve-months-not-over" });
    expect(outflowOf(cohort(instrument), share(60, 100), shown("2018-06-30"))).toMatchObject({ status: "measured", months: 12, percentage: 60 });
  });

  test("a start on a leap day has its twelve months over on 28 February", () => {
    const leap = cohort("ibo", "2020-02-29", "2020-06-30");
    expect(outflowOf(leap, share(60, 100), shown("2021-02-27")).status).toBe("not-yet-known");
    expect(outflowOf(leap, share(60, 100), shown("2021-02-28")).status).toBe("measured");
  });
});

test("answers after three months count from the day they are held", () => {
  expect(outflowOf(cohort("oplstage"), share(60, 100), shown("2017-01-01"))).toMatchObject({ status: "measured", months: 3 });
  expect(outflowOf(cohort("oplstage"), null, shown("2030-01-01"))).toMatchObject({ status: "not-yet-known", reason: "no-answers" });
});

test("too few answers are suppressed, and so is a hidden cohort on any date", () => {
  expect(outflowOf(cohort("iss"), share(3, 40), shown("2018-01-01"))).toEqual({ status: "suppressed", months: 3, percentage: null, reason: "few-people" });
  for (const asOf of ["2017-12-31", "2026-01-01"]) {
    expect(outflowOf(cohort("ibo"), null, { asOf, countHidden: true })).toMatchObject({ status: "suppressed", percentage: null });
  }
});
