import { describe, expect, test } from "vitest";
import { allowanceOf, type PaidPlacement } from "@/lib/domain/attendance/allowance";
import { builtInParameters } from "@/lib/domain/regulation/parameters/parameters";

const fullTime = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const wes: PaidPlacement = {
  instrument: "wes", startsOn: "2026-10-12", lastDay: "2026-11-30", hoursPerWeek: 38, lanes: fullTime,
  fullTimeHoursPerWeek: 38, trainingYear: null, absentDays: [],
};

const centsOf = (paid: PaidPlacement) => {
  const allowance = allowanceOf(paid, builtInParameters);
  return allowance.kind === "reckoned" ? allowance.answer.months.map(({ month, amountCents }) => [month, amountCents]) : allowance;
};

describe("what attendance makes of the amounts", () => {
  test("WES: 200 euro for a full month, in proportion for the first: 15 of 22 weekdays of October 2026 are 136.36", () => {
    expect(centsOf(wes)).toEqual([["2026-10", 13_636], ["2026-11", 20_000]]);
  });

  test("WES: two absent days of the 21 of November leave 19/21, a holiday among them takes nothing off", () => {
    expect(centsOf({ ...wes, absentDays: ["2026-11-05", "2026-11-06"] })).toEqual([["2026-10", 13_636], ["2026-11", 18_095]]);
    expect(centsOf({ ...wes, absentDays: ["2026-11-11"] })).toEqual([["2026-10", 13_636], ["2026-11", 20_000]]);
  });

  test("WES on three days a week counts those days alone: November 2026 has 5 Mondays, 4 Tuesdays and 4 Wednesdays", () => {
    expect(centsOf({ ...wes, startsOn: "2026-11-01", lanes: [0, 1, 2, 3, 4, 5], absentDays: ["2026-11-02"] })).toEqual([["2026-11", 18_462]]);
  });

  test("OAO without a training year is not known, and says what is missing", () => {
    expect(allowanceOf({ ...wes, instrument: "oao" }, builtInParameters)).toEqual({ kind: "unknown", missing: ["trainingYear"] });
  });

  test("IBO of 2026: what the law needs and nobody stored is named, and nothing else", () => {
    const ibo = { ...wes, instrument: "ibo", referenceWageCents: 260_000, premiumRate: 0.8, replacementIncomeCents: 120_000 };
    expect(allowanceOf(ibo, builtInParameters)).toEqual({ kind: "unknown", missing: ["employeeContributionRate"] });
  });

  test("OAO in the second year: 32% of the GGMMI of May 2024, up to the next ten cents", () => {
    expect(centsOf({ ...wes, instrument: "oao", startsOn: "2024-06-01", lastDay: "2024-06-30", trainingYear: 2 })).toEqual([["2024-06", 66_260]]);
  });
});
