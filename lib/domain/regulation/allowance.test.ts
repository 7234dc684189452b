import { describe, expect, test } from "vitest";
import { allowanceIssues, calculateAllowance, inLanguage } from "./allowance";
import { allowanceRequest } from "./allowance-schema";
import type { AllowanceFacts } from "./allowances/scheme";
import { builtInParameters, withExtraRows } from "./parameters/parameters";

const month = (facts: AllowanceFacts, name: string) => calculateAllowance(facts).months.find((one) => one.month === name);
const june = { startsOn: "2024-06-01", endsOn: "2024-06-30" };

describe("WES", () => {
  const wes = (more: Partial<AllowanceFacts>): AllowanceFacts => ({ instrument: "wes", startsOn: "2023-01-01", endsOn: "2023-06-30", ...more });

  test("six full months are 1,200 euro", () => {
    expect(calculateAllowance(wes({}))).toMatchObject({ payer: "vdab", totalCents: 120_000, warnings: [] });
  });

  test("planned on Tuesdays and Thursdays: January 2023 has nine of them, five from the 16th on", () => {
    expect(month(wes({ startsOn: "2023-01-16", workdays: [2, 4] }), "2023-01")).toMatchObject({ plannedDays: 9, workedDays: 5, amountCents: 11_111 });
  });

  test("a holiday on a planned day counts as performed, an absence does not", () => {
    expect(month(wes({ startsOn: "2023-05-01", endsOn: "2023-05-31" }), "2023-05")).toMatchObject({ plannedDays: 23, workedDays: 23, amountCents: 20_000 });
    expect(month(wes({ startsOn: "2023-05-01", endsOn: "2023-05-31", absences: [{ from: "2023-05-02", to: "2023-05-03" }] }), "2023-05")).toMatchObject({ workedDays: 21, amountCents: 18_261 });
  });

  test("absences that overlap are counted once, and those outside the period not at all", () => {
    const absences = [{ from: "2023-01-23", to: "2023-01-25" }, { from: "2023-01-24", to: "2023-01-27" }, { from: "2023-01-02", to: "2023-01-06" }];
    expect(month(wes({ startsOn: "2023-01-16", absences }), "2023-01")).toMatchObject({ workedDays: 7, amountCents: 6364 });
  });

  test("a month of absence gives nothing", () => {
    expect(month(wes({ absences: [{ from: "2023-02-01", to: "2023-02-28" }] }), "2023-02")).toMatchObject({ workedDays: 0, amountCents: 0 });
  });

  test("it did not exist in 2016", () => {
    expect(calculateAllowance(wes({ startsOn: "2016-12-01", endsOn: "2017-01-31" }))).toMatchObject({ payer: "none", months: [], warnings: [{ nl: expect.stringContaining("1 januari 2017") }] });
  });
});

describe("BIS", () => {
  const bis = (more: Partial<AllowanceFacts>): AllowanceFacts => ({ instrument: "bis", ...june, hoursPerWeek: 38, fullTimeHoursPerWeek: 38, ...more });

  test.each([
    ["2018-09-01", "2018-09-30", 38, 79_690],
    ["2022-01-01", "2022-01-31", 38, 84_570],
    ["2024-05-01", "2024-05-31", 19, 51_762],
    ["2024-06-01", "2024-06-30", 30.4, 82_819],
    ["2025-02-01", "2025-02-28", 38, 105_594],
    ["2025-02-01", "2025-02-28", 40, 105_594],
  ])("from %s to %s at %d of 38 hours the minimum is %i cents", (startsOn, endsOn, hoursPerWeek, totalCents) => {
    expect(calculateAllowance(bis({ startsOn, endsOn, hoursPerWeek }))).toMatchObject({ payer: "host", totalCents, warnings: [] });
  });

  test("months after the known amounts are left out and named", () => {
    const answer = calculateAllowance(bis({ startsOn: "2026-02-01", endsOn: "2026-05-31" }));
    expect(answer.months.map((one) => one.month)).toEqual(["2026-02", "2026-03"]);
    expect(answer.totalCents).toBe(211_188);
    expect(answer.warnings.map(({ nl }) => nl.slice(0, 7))).toEqual(["2026-04", "2026-05"]);
  });

  test("a coordinator's row makes them known", () => {
    const source = { title: "Cao 43", reference: "2026", status: "verified" } as const;
    const parameters = withExtraRows(builtInParameters, { ggmmi: [{ validFrom: "2026-04", value: 218_969, source }] });
    expect(calculateAllowance(bis({ startsOn: "2026-04-01", endsOn: "2026-04-30" }), parameters)).toMatchObject({ totalCents: 109_484, warnings: [], months: [{ source }] });
  });

  test("a broken month gives the amount of the whole month, with a warning", () => {
    const answer = calculateAllowance(bis({ startsOn: "2024-06-10" }));
    expect(answer).toMatchObject({ totalCents: 103_524, warnings: [{ nl: expect.stringContaining("2024-06") }] });
  });
});

describe("OAO", () => {
  test.each([
    ["2021-09", 1, 48_090], ["2021-09", 2, 53_070], ["2021-09", 3, 57_210],
    ["2022-12", 1, 56_700], ["2022-12", 2, 62_560], ["2022-12", 3, 67_450],
    ["2024-06", 2, 66_260], ["2025-02", 1, 61_250], ["2025-02", 2, 67_590], ["2025-02", 3, 72_870], ["2025-02", 4, 72_870],
    ["2016-09", 3, 52_860],
  ])("in %s in year %i it is %i cents", (name, trainingYear, amountCents) => {
    expect(month({ instrument: "oao", startsOn: `${name}-01`, endsOn: `${name}-28`, trainingYear }, name)).toMatchObject({ amountCents });
  });

  test("a school year follows the index", () => {
    const { months } = calculateAllowance({ instrument: "oao", startsOn: "2023-09-01", endsOn: "2024-06-30", trainingYear: 1 });
    expect(months.map(({ amountCents }) => amountCents)).toEqual([56_700, 56_700, 57_840, 57_840, 57_840, 57_840, 57_840, 58_870, 60_050, 60_050]);
  });
});

describe("IBO until 2025", () => {
  const ibo = (more: Partial<AllowanceFacts>): AllowanceFacts => ({ instrument: "ibo", startsOn: "2023-01-01", endsOn: "2023-01-31", replacementIncomePerDayCents: 3000, grossWageCents: 200_000, ...more });

  test.each([[3850, 39_100], [3849, 78_200], [2566, 78_200], [2565, 117_299], [1, 117_299], [0, 156_399]])("with %i cents a day the premium in January 2023 is %i", (replacementIncomePerDayCents, amountCents) => {
    expect(calculateAllowance(ibo({ replacementIncomePerDayCents }))).toMatchObject({ payer: "vdab", months: [{ amountCents }] });
  });

  test("part-time counts in proportion, premium and invoice", () => {
    expect(month(ibo({ hoursPerWeek: 19, fullTimeHoursPerWeek: 38 }), "2023-01")).toMatchObject({ amountCents: 39_100, employerInvoiceCents: 40_000 });
  });

  test.each([[176_866, 65_000], [176_867, 80_000], [208_180, 80_000], [208_181, 100_000], [239_393, 120_000], [270_504, 120_000], [270_505, 140_000]])("a future wage of %i cents is invoiced at %i", (grossWageCents, employerInvoiceCents) => {
    expect(month(ibo({ grossWageCents }), "2023-01")).toMatchObject({ employerInvoiceCents });
  });

  test("eleven days absent: days 8 to 11 are not invoiced", () => {
    const facts = ibo({ startsOn: "2023-04-01", endsOn: "2023-04-30", absences: [{ from: "2023-04-03", to: "2023-04-13" }] });
    expect(month(facts, "2023-04")).toMatchObject({ employerInvoiceCents: 69_333, amountCents: 78_200 });
  });

  test.each([[7, 80_000], [8, 77_333]])("%i days absent are invoiced at %i", (days, employerInvoiceCents) => {
    const absences = [{ from: "2023-04-03", to: `2023-04-${String(2 + days).padStart(2, "0")}` }];
    expect(month(ibo({ startsOn: "2023-04-01", endsOn: "2023-04-30", absences }), "2023-04")).toMatchObject({ employerInvoiceCents });
  });

  test("an absence in two notes over a month's end is one: only what lies after its seventh day", () => {
    const facts = ibo({ startsOn: "2023-04-01", endsOn: "2023-05-31", absences: [{ from: "2023-04-26", to: "2023-04-30" }, { from: "2023-05-01", to: "2023-05-05" }] });
    expect(month(facts, "2023-04")).toMatchObject({ employerInvoiceCents: 80_000 });
    // Ten days: the eighth to the tenth are 3 to 5 May. 800 × 28 / 31.
    expect(month(facts, "2023-05")).toMatchObject({ employerInvoiceCents: 72_258 });
  });

  test("a month that is begun halfway is invoiced for its days", () => {
    expect(month(ibo({ startsOn: "2023-01-16" }), "2023-01")).toMatchObject({ employerInvoiceCents: 41_290, amountCents: 78_200 });
  });

  test("before May 2022 the scale is another one: those months are left out", () => {
    const answer = calculateAllowance(ibo({ startsOn: "2022-03-01", endsOn: "2022-05-31" }));
    expect(answer.months).toMatchObject([{ month: "2022-05", amountCents: 73_691 }]);
    expect(answer.warnings.map(({ nl }) => nl.slice(0, 7))).toEqual(["2022-03", "2022-04"]);
  });

  test("what began in 2025 keeps its rules in 2026", () => {
    expect(calculateAllowance(ibo({ startsOn: "2025-12-01", endsOn: "2026-01-31" }))).toMatchObject({ payer: "vdab", months: [{ amountCents: 84_476, employerInvoiceCents: 80_000 }, { amountCents: 84_476, employerInvoiceCents: 80_000 }] });
  });

  test("without the future wage there is no invoice, and that is said", () => {
    const answer = calculateAllowance(ibo({ grossWageCents: undefined }));
    expect(answer.months[0]).not.toHaveProperty("employerInvoiceCents");
    expect(answer.warnings).toMatchObject([{ nl: expect.stringContaining("grossWageCents") }]);
  });

  test("an IBO+ has the premium of an IBO and no invoice", () => {
    const answer = calculateAllowance(ibo({ instrument: "ibo-plus" }));
    expect(answer).toMatchObject({ payer: "vdab", months: [{ amountCents: 78_200 }], warnings: [] });
    expect(answer.months[0]).not.toHaveProperty("employerInvoiceCents");
  });
});

describe("IBO from 2026 on", () => {
  const ibo: AllowanceFacts = { instrument: "ibo", startsOn: "2026-01-01", endsOn: "2026-02-28", grossWageCents: 260_000, employeeContributionRate: 0.1307, replacementIncomePerMonthCents: 120_000, premiumRate: 0.8 };

  test("the employer pays 80% of 2,260.18 less 1,200", () => {
    expect(calculateAllowance(ibo)).toMatchObject({ payer: "host", months: [{ month: "2026-01", amountCents: 84_814 }, { month: "2026-02", amountCents: 84_814 }], totalCents: 169_628, warnings: [] });
  });

  test.each([[0.7, 74_213], [0.9, 95_416], [1, 106_018]])("at a rate of %d it is %i cents", (premiumRate, amountCents) => {
    expect(month({ ...ibo, premiumRate }, "2026-01")).toMatchObject({ amountCents });
  });

  test("a benefit above the future wage leaves nothing to pay", () => {
    expect(month({ ...ibo, replacementIncomePerMonthCents: 300_000 }, "2026-01")).toMatchObject({ amountCents: 0 });
  });

  test("no table is needed, so later months are known", () => {
    expect(calculateAllowance({ ...ibo, startsOn: "2026-06-01", endsOn: "2026-07-31" })).toMatchObject({ totalCents: 169_628, warnings: [] });
  });
});

describe("entrepreneur track", () => {
  test.each([[1, 74_826], [2, 88_431], [3, 102_036]])("in 2017 in year %i it is %i cents", (trainingYear, amountCents) => {
    expect(month({ instrument: "so-ot", startsOn: "2017-07-01", endsOn: "2017-12-31", trainingYear }, "2017-09")).toMatchObject({ amountCents });
  });

  test("amounts of other years, and of a fourth one, are left out and said", () => {
    const answer = calculateAllowance({ instrument: "so-ot", startsOn: "2017-12-01", endsOn: "2018-01-31", trainingYear: 1 });
    expect(answer).toMatchObject({ totalCents: 74_826, warnings: [{ nl: expect.stringContaining("2018-01") }] });
    expect(calculateAllowance({ instrument: "so-ot", startsOn: "2017-12-01", endsOn: "2017-12-31", trainingYear: 4 }).months).toEqual([]);
  });
});

describe("what is needed", () => {
  test.each([
    [{ instrument: "oao", ...june }, ["trainingYear"]],
    [{ instrument: "so-ot", ...june }, ["trainingYear"]],
    [{ instrument: "bis", ...june }, ["hoursPerWeek", "fullTimeHoursPerWeek"]],
    [{ instrument: "bis", ...june, hoursPerWeek: 38 }, ["fullTimeHoursPerWeek"]],
    [{ instrument: "ibo", ...june }, ["replacementIncomePerDayCents"]],
    [{ instrument: "ibo-plus", ...june }, ["replacementIncomePerDayCents"]],
    [{ instrument: "ibo", startsOn: "2026-01-01", endsOn: "2026-01-31", replacementIncomePerDayCents: 1 }, ["grossWageCents", "employeeContributionRate", "replacementIncomePerMonthCents", "premiumRate"]],
    [{ instrument: "wes", ...june }, []],
    [{ instrument: "school", ...june }, []],
  ] as const)("%j misses %j", (facts, names) => {
    expect(allowanceIssues(facts).map(({ name }) => name)).toEqual(names);
    const parsed = allowanceRequest.safeParse(facts);
    expect((parsed.error?.issues ?? []).map(({ path }) => path.join("."))).toEqual(names);
  });

  test("a rate that the law does not know is refused", () => {
    const facts = { instrument: "ibo", startsOn: "2026-01-01", endsOn: "2026-01-31", grossWageCents: 260_000, employeeContributionRate: 0.1307, replacementIncomePerMonthCents: 0, premiumRate: 0.75 } as const;
    expect(allowanceIssues(facts)).toEqual([{ name: "premiumRate", detail: "is none of 0.7, 0.8, 0.9, 1" }]);
  });
});

test("an unpaid placement has nothing to reckon, and says so in both languages", () => {
  const answer = calculateAllowance({ instrument: "bvs", ...june });
  expect(inLanguage(answer, "nl")).toEqual({ payer: "none", months: [], totalCents: 0, warnings: ["Bij deze stage hoort geen vergoeding."] });
  expect(inLanguage(answer, "en").warnings).toEqual(["No allowance belongs to this placement."]);
});
