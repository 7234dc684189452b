import { describe, expect, test } from "vitest";
import { calculateAllowance, inLanguage } from "./allowance";
import { checkCompliance } from "./check";
import type { RuleName } from "./finding";
import { complianceRequest } from "./schema";

/** Cases written by hand from the texts of the law: facts, a rule, and what it must answer. */
type Case = readonly [facts: object, rule: RuleName, outcome: string, limit?: string | number | boolean];

const check = (facts: object) => checkCompliance(complianceRequest.parse(facts));
const expectOutcome = ([facts, rule, outcome, limit]: Case): void => {
  const finding = check(facts).findings.find((one) => one.rule === rule);
  expect([JSON.stringify(facts), rule, finding?.outcome ?? "absent"]).toEqual([JSON.stringify(facts), rule, outcome]);
  if (limit !== undefined) expect(finding?.limit).toBe(limit);
};
const all = (cases: readonly Case[]) => test.each(cases.map((one) => [JSON.stringify(one.slice(0, 3)), one] as const))("%s", (_name, one) => expectOutcome(one));

describe("durations at the ends of months and in leap years", () => {
  all([
    [{ instrument: "bvs", startsOn: "2024-02-01", endsOn: "2024-03-01" }, "max-duration", "pass", "2024-03-01"],
    [{ instrument: "bvs", startsOn: "2023-02-01", endsOn: "2023-03-03" }, "max-duration", "fail", "2023-03-02"],
    [{ instrument: "bvs", startsOn: "2023-12-15", endsOn: "2023-12-15" }, "max-duration", "pass"],
    [{ instrument: "wes", startsOn: "2024-02-29", endsOn: "2024-08-28" }, "max-duration", "pass", "2024-08-28"],
    [{ instrument: "wes", startsOn: "2024-02-29", endsOn: "2024-08-29" }, "max-duration", "fail"],
    [{ instrument: "wes", startsOn: "2023-08-30" }, "max-duration", "unknown", "2024-02-29"],
    [{ instrument: "wes", startsOn: "2022-08-31" }, "max-duration", "unknown", "2023-02-28"],
    [{ instrument: "wes", startsOn: "2023-09-01" }, "max-duration", "unknown", "2024-02-29"],
    [{ instrument: "wes", startsOn: "2023-12-31" }, "max-duration", "unknown", "2024-06-30"],
    // 182 days from 1 July end on 29 December; six months would end on the 31st.
    [{ instrument: "bis", startsOn: "2024-07-01" }, "max-duration", "unknown", "2024-12-29"],
    // From 1 February 2023 six months are 181 days: now the months are the stricter.
    [{ instrument: "bis", startsOn: "2023-02-01" }, "max-duration", "unknown", "2023-07-31"],
    [{ instrument: "ibo", startsOn: "2026-02-02", endsOn: "2026-08-02" }, "max-duration", "pass", "2026-08-02"],
    [{ instrument: "ibo", startsOn: "2026-02-02", endsOn: "2026-08-03" }, "max-duration", "fail"],
    [{ instrument: "ibo", startsOn: "2024-02-05", endsOn: "2024-03-03" }, "min-duration", "pass", "2024-03-03"],
    [{ instrument: "ibo", startsOn: "2024-02-05", endsOn: "2024-03-02" }, "min-duration", "fail"],
    [{ instrument: "ibo-plus", startsOn: "2024-01-31", endsOn: "2024-02-28" }, "min-duration", "fail", "2024-02-29"],
    [{ instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2025-01-05" }, "max-duration", "pass", "2025-01-05"],
    [{ instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2025-01-06" }, "max-duration", "fail"],
    [{ instrument: "so-ot", startsOn: "2024-07-01", endsOn: "2024-09-29" }, "min-duration", "fail", "2024-09-30"],
    [{ instrument: "iss", startsOn: "2017-11-30", endsOn: "2018-02-28" }, "max-duration", "pass", "2018-02-28"],
    [{ instrument: "act", startsOn: "2021-08-31", endsOn: "2022-03-01" }, "max-duration", "fail", "2022-02-28"],
    [{ instrument: "gbvs", startsOn: "2022-01-10", totalHours: 800 }, "max-total-hours", "pass", 800],
    [{ instrument: "gbvs", startsOn: "2022-01-10", totalHours: 800.5 }, "max-total-hours", "fail", 800],
    [{ instrument: "school", startsOn: "2024-09-02", endsOn: "2026-06-30" }, "max-duration", "absent"],
    [{ instrument: "oao", startsOn: "2024-09-02", endsOn: "2027-06-30" }, "max-duration", "absent"],
  ]);
});

describe("hours", () => {
  all([
    [{ instrument: "wes", startsOn: "2022-12-31", hoursPerWeek: 19.99 }, "min-weekly-hours", "fail", 20],
    [{ instrument: "wes", startsOn: "2022-12-31", hoursPerWeek: 20 }, "min-weekly-hours", "pass", 20],
    [{ instrument: "ibo", startsOn: "2024-02-05", hoursPerWeek: 18.9, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "fail", 19],
    [{ instrument: "ibo", startsOn: "2024-02-05", hoursPerWeek: 18, fullTimeHoursPerWeek: 36 }, "min-weekly-hours", "pass", 18],
    [{ instrument: "ibo", startsOn: "2024-02-05", hoursPerWeek: 38.5, fullTimeHoursPerWeek: 38 }, "max-weekly-hours", "fail", 38],
    [{ instrument: "bis", startsOn: "2024-02-05", hoursPerWeek: 40, fullTimeHoursPerWeek: 40 }, "max-weekly-hours", "pass", 40],
    [{ instrument: "bis", startsOn: "2024-02-05", hoursPerWeek: 10, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "warn", 19],
    [{ instrument: "wes", startsOn: "2024-02-05", hoursPerWeek: 60, fullTimeHoursPerWeek: 38 }, "max-weekly-hours", "absent"],
    [{ instrument: "sao", startsOn: "2024-02-05", hoursPerWeek: 30 }, "max-weekly-hours", "absent"],
  ]);
});

describe("people", () => {
  const seeker = { jobSeeker: true, employed: false, workDisability: false, sicknessBenefit: false };
  const plus = (startsOn: string, more: object) => ({ instrument: "ibo-plus", startsOn, candidate: { ...seeker, ...more } });
  all([
    // Born on a leap day: 25 years end on 28 February, so the 25th birthday is 1 March.
    [plus("2025-02-28", { birthDate: "2000-02-29", registeredSince: "2024-02-01" }), "candidate-eligibility", "pass"],
    [plus("2025-03-01", { birthDate: "2000-02-29", registeredSince: "2024-02-01" }), "candidate-eligibility", "fail"],
    // Twelve months from 29 February 2024 end on 28 February 2025.
    [plus("2025-02-28", { birthDate: "2005-01-01", registeredSince: "2024-02-29" }), "candidate-eligibility", "fail"],
    [plus("2025-03-01", { birthDate: "2005-01-01", registeredSince: "2024-02-29" }), "candidate-eligibility", "pass"],
    [plus("2025-02-28", { birthDate: "1980-01-01", registeredSince: "2023-02-28" }), "candidate-eligibility", "pass"],
    [plus("2025-02-28", { birthDate: "1980-01-01", registeredSince: "2023-03-01" }), "candidate-eligibility", "fail"],
    [plus("2025-06-01", { registeredSince: "2025-07-01" }), "candidate-eligibility", "fail"],
    [plus("2025-06-01", { employed: true, sicknessBenefit: true }), "candidate-eligibility", "pass"],
    [plus("2025-06-01", { jobSeeker: false, workDisability: true }), "candidate-eligibility", "fail"],
    [{ instrument: "iss", startsOn: "2017-06-01", candidate: { educationLevel: "low", birthDate: "1992-06-02", bitDay: 310 } }, "candidate-eligibility", "pass"],
    [{ instrument: "iss", startsOn: "2017-06-01", candidate: { educationLevel: "low", birthDate: "1992-06-01", bitDay: 310 } }, "candidate-eligibility", "fail"],
    [{ instrument: "iss", startsOn: "2017-06-01", candidate: { educationLevel: "low", birthDate: "1995-01-01", bitDay: 155 } }, "candidate-eligibility", "fail"],
    [{ instrument: "iss", startsOn: "2017-06-01", candidate: { bitDay: 311 } }, "candidate-eligibility", "fail"],
    [{ instrument: "iss", startsOn: "2017-06-01", candidate: { educationLevel: "middle" } }, "candidate-eligibility", "fail"],
    [{ instrument: "wes", startsOn: "2022-06-01", candidate: { jobSeeker: true, employed: true } }, "candidate-eligibility", "pass"],
    [{ instrument: "wes", startsOn: "2023-06-01", candidate: { jobSeeker: true, employed: true } }, "candidate-eligibility", "fail"],
    [{ instrument: "bis", startsOn: "2023-06-01", candidate: { jobSeeker: false, employed: true, mayWorkInBelgium: true, compulsoryForBelgianDiploma: false } }, "candidate-eligibility", "pass"],
    [{ instrument: "bis", startsOn: "2023-06-01", candidate: { compulsoryForBelgianDiploma: true } }, "candidate-eligibility", "fail"],
    [{ instrument: "ibo", startsOn: "2024-06-01", candidate: { jobSeeker: true, employed: false, mayWorkInBelgium: true }, host: { weeksWorkedBefore: 4 } }, "candidate-eligibility", "pass"],
    [{ instrument: "ibo", startsOn: "2024-06-01", candidate: { jobSeeker: true, employed: false, mayWorkInBelgium: true }, host: { weeksWorkedBefore: 4.2 } }, "candidate-eligibility", "fail"],
    [{ instrument: "so-ot", startsOn: "2024-07-01", candidate: { compulsorySchooling: true } }, "candidate-eligibility", "fail"],
    [{ instrument: "school", startsOn: "2024-07-01", candidate: { education: "vdab-course" } }, "candidate-eligibility", "fail"],
    [{ instrument: "cibo", startsOn: "2017-07-01", candidate: { jobSeeker: false } }, "candidate-eligibility", "absent"],
  ]);
});

describe("plans, signatures and requests", () => {
  const wes = { instrument: "wes", startsOn: "2024-02-01" };
  const bis = (requestedOn: string, startsOn: string) => ({ instrument: "bis", startsOn, plan: { requestedOn } });
  all([
    [{ ...wes, plan: {} }, "plan-kind", "fail", "stageplan"],
    [{ ...wes, plan: {} }, "plan-content", "fail"],
    [{ ...wes, plan: {} }, "plan-approval", "fail"],
    [{ ...wes, plan: { kind: "stageplan", approvedOn: "2024-02-01" } }, "plan-approval", "pass"],
    [{ ...wes, plan: { kind: "stageplan", approvedOn: "2024-02-02" } }, "plan-approval", "fail"],
    [{ ...wes, plan: { objective: "   ", startSituationActions: ["Gesprek"] } }, "plan-content", "fail"],
    [{ ...wes, plan: { objective: "Werkritme", startSituationActions: ["", " "] } }, "plan-content", "fail"],
    [{ ...wes, plan: { objective: "Werkritme", competences: [{ name: "Plannen" }] } }, "plan-content", "fail"],
    [{ ...wes, plan: { objective: "Werkritme", competences: [{ name: "Plannen", method: "Meekijken" }] } }, "plan-content", "pass"],
    [{ instrument: "bis", startsOn: "2024-02-01", plan: { kind: "opleidingsplan", competences: [{ name: "A", method: "B" }, { name: "C" }] } }, "plan-content", "fail"],
    [{ instrument: "bis", startsOn: "2024-02-01", plan: { objective: "Alles", startSituationActions: ["Gesprek"] } }, "plan-content", "fail"],
    [{ instrument: "act", startsOn: "2022-02-01", plan: { startSituationActions: ["Gesprek met de arts"] } }, "plan-content", "pass"],
    [{ instrument: "sao", startsOn: "2024-02-01", plan: { kind: "stageplan" } }, "plan-kind", "fail", "opleidingsplan"],
    [{ instrument: "school", startsOn: "2024-02-01", plan: { kind: "stageplan" } }, "plan-kind", "absent"],
    [bis("2024-02-01", "2024-02-22"), "request-window", "pass"],
    [bis("2024-02-01", "2024-02-21"), "request-window", "fail", "2024-02-22"],
    [bis("2024-02-01", "2024-05-01"), "request-window", "pass"],
    [bis("2024-02-01", "2024-05-02"), "request-window", "fail", "2024-05-01"],
    [bis("2024-02-20", "2024-02-01"), "request-window", "fail"],
    [{ ...wes, plan: { requestedOn: "2024-01-31" } }, "request-window", "absent"],
    [{ ...wes, signedOn: "2024-02-01" }, "signed-before-start", "pass"],
    [{ ...wes, signedOn: "2024-02-02" }, "signed-before-start", "fail"],
  ]);
});

describe("hosts, money and what follows", () => {
  const bis = { instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", fullTimeHoursPerWeek: 38 };
  const oao = { instrument: "oao", startsOn: "2024-09-02", endsOn: "2025-06-30", hoursPerWeek: 24 };
  const plus = { instrument: "ibo-plus", startsOn: "2024-03-01", endsOn: "2024-03-31" };
  const ibo = { instrument: "ibo", startsOn: "2024-03-04", endsOn: "2024-05-31" };
  all([
    // Three years from a leap day end on 28 February 2027.
    [{ instrument: "wes", startsOn: "2027-02-28", host: { sanctions: [{ decidedOn: "2024-02-29" }] } }, "host-sanction", "fail", "2027-02-28"],
    [{ instrument: "wes", startsOn: "2027-03-01", host: { sanctions: [{ decidedOn: "2024-02-29" }] } }, "host-sanction", "pass"],
    [{ instrument: "wes", startsOn: "2026-12-31", host: { sanctions: [{ decidedOn: "2024-01-01" }] } }, "host-sanction", "fail", "2026-12-31"],
    [{ instrument: "so-ot", startsOn: "2024-07-01", host: { sanctions: [{ decidedOn: "2024-07-01" }] } }, "host-sanction", "fail"],
    [{ instrument: "oao", startsOn: "2024-09-02", host: { recognisedWorkplace: false } }, "host-recognition", "fail", true],
    [{ instrument: "school", startsOn: "2024-09-02", host: { recognisedWorkplace: false } }, "host-recognition", "absent"],
    [{ ...bis, hoursPerWeek: 0, allowanceCents: 0 }, "allowance-minimum", "pass", 0],
    [{ ...bis, hoursPerWeek: 38, allowanceCents: 103_523 }, "allowance-minimum", "fail", 103_524],
    // 1,035.24 × 12.5 / 38 = 340.539…: down to the cent.
    [{ ...bis, hoursPerWeek: 12.5, allowanceCents: 34_053 }, "allowance-minimum", "pass", 34_053],
    [{ ...bis, startsOn: "2026-04-01", endsOn: "2026-05-31", hoursPerWeek: 38, allowanceCents: 1 }, "allowance-minimum", "unknown"],
    [{ ...bis, endsOn: undefined, hoursPerWeek: 38, allowanceCents: 100_000 }, "allowance-minimum", "fail"],
    [{ ...bis, endsOn: undefined, hoursPerWeek: 38, allowanceCents: 200_000 }, "allowance-minimum", "unknown"],
    // The index of February 2025: 612.50 and no longer 600.50.
    [{ ...oao, trainingYear: 1, allowanceCents: 60_050 }, "allowance-amount", "fail", 61_250],
    [{ ...oao, trainingYear: 1, allowanceCents: 61_250 }, "allowance-amount", "pass"],
    [{ ...oao, trainingYear: 7, allowanceCents: 72_870 }, "allowance-amount", "pass"],
    [{ instrument: "wes", startsOn: "2024-05-01", endsOn: "2024-05-31", allowanceCents: 20_001 }, "allowance-amount", "fail", 20_000],
    [{ instrument: "so-ot", startsOn: "2017-07-01", endsOn: "2017-12-31", trainingYear: 1, allowanceCents: 74_826 }, "allowance-amount", "unknown"],
    [{ instrument: "so-ot", startsOn: "2017-07-01", endsOn: "2017-12-31", trainingYear: 2, hoursPerWeek: 19, fullTimeHoursPerWeek: 38, allowanceCents: 44_216 }, "allowance-amount", "pass"],
    [{ ...plus, followUpContract: { startsOn: "2024-04-01", endsOn: "2024-05-01" } }, "follow-up-contract", "pass", 31],
    [{ ...plus, followUpContract: { startsOn: "2024-04-01", endsOn: "2024-04-30" } }, "follow-up-contract", "fail", 31],
    [{ ...plus, endsOn: undefined, followUpContract: { startsOn: "2024-01-01", endsOn: "2024-02-29" } }, "follow-up-contract", "fail"],
    [{ ...plus, endsOn: undefined, followUpContract: { startsOn: "2024-04-01", endsOn: "2025-03-31" } }, "follow-up-contract", "unknown"],
    [{ ...plus, endsOn: undefined, followUpContract: { startsOn: "2024-04-01", openEnded: true } }, "follow-up-contract", "pass"],
    // Friday 31 May 2024: the next working day is Monday 3 June.
    [{ ...ibo, followUpContract: { startsOn: "2024-06-03", openEnded: true } }, "follow-up-contract", "pass"],
    [{ ...ibo, followUpContract: { startsOn: "2024-06-04", openEnded: true } }, "follow-up-contract", "fail", "2024-06-03"],
    [{ instrument: "bis", startsOn: "2024-03-01", followUpContract: { startsOn: "2024-04-01", openEnded: true } }, "follow-up-contract", "absent"],
    [{ instrument: "oao", startsOn: "2024-09-02", suspensions: [{ from: "2024-10-01", to: "2024-10-14" }] }, "suspension", "pass"],
    [{ instrument: "oao", startsOn: "2024-09-02", suspensions: [{ from: "2024-10-01", to: "2024-10-15" }] }, "suspension", "warn"],
    [{ instrument: "bvs", startsOn: "2024-09-02", suspensions: [{ from: "2024-10-01", to: "2024-10-15" }] }, "suspension", "absent"],
    [{ instrument: "wes", startsOn: "2022-09-02", suspensions: [{ from: "2022-10-01", to: "2022-10-15", reason: "other" }] }, "suspension", "fail"],
    [{ instrument: "wes", startsOn: "2024-09-02", earlyEnd: { on: "2024-10-01" } }, "early-end-authority", "fail"],
    [{ instrument: "wes", startsOn: "2022-09-02", earlyEnd: { on: "2022-10-01", decidedBy: "vdab", ground: "other" } }, "early-end-ground", "absent"],
    [{ instrument: "bis", startsOn: "2024-09-02", earlyEnd: { on: "2024-10-01", decidedBy: "host" } }, "early-end-authority", "absent"],
  ]);
});

describe("contradictory facts are judged as they stand", () => {
  test("a week of next to nothing divides nothing by zero", () => {
    const { findings } = check({ instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", hoursPerWeek: 0, fullTimeHoursPerWeek: 1e-7, allowanceCents: 103_524 });
    expect(findings.find(({ rule }) => rule === "allowance-minimum")?.outcome).toBe("pass");
    expect(calculateAllowance({ instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", hoursPerWeek: 1e-9, fullTimeHoursPerWeek: 1e-8 }).totalCents).toBe(103_524);
  });

  test("the largest numbers and the widest period are answered", () => {
    const facts = { instrument: "bis", startsOn: "1900-01-01", endsOn: "2100-12-31", signedOn: "2100-12-31", hoursPerWeek: 168, fullTimeHoursPerWeek: 168, totalHours: Number.MAX_VALUE, allowanceCents: 1_000_000_000 };
    const { verdict, findings } = check(facts);
    expect(verdict).toBe("non-compliant");
    expect(findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual(["max-duration", "signed-before-start"]);
    expect(check({ ...facts, instrument: "ibo-plus", startsOn: "2100-12-31" }).lastAllowedDay).toBe("2101-12-29");
  });

  test("born after the start, registered in the future, sanctioned a thousand times", () => {
    const sanctions = Array.from({ length: 1000 }, () => ({ decidedOn: "2023-05-10" }));
    const { findings } = check({ instrument: "ibo-plus", startsOn: "2024-02-29", candidate: { birthDate: "2030-01-01", registeredSince: "2031-01-01", jobSeeker: true, employed: false, workDisability: false, sicknessBenefit: false }, host: { sanctions } });
    expect(findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual(["candidate-eligibility", "host-sanction"]);
  });
});

describe("allowances", () => {
  const months = (facts: Parameters<typeof calculateAllowance>[0]) => calculateAllowance(facts).months.map(({ month, amountCents, employerInvoiceCents }) => [month, amountCents, ...(employerInvoiceCents === undefined ? [] : [employerInvoiceCents])]);

  test("a WES over New Year, three days a week, with an absence", () => {
    // Mondays to Wednesdays: 14 in December 2024, 13 in January 2025. Christmas Day and New Year's Day are planned and performed.
    expect(calculateAllowance({ instrument: "wes", startsOn: "2024-12-16", endsOn: "2025-01-31", workdays: [1, 2, 3], absences: [{ from: "2024-12-23", to: "2025-01-07" }] }).months).toMatchObject([
      // 16, 17, 18 and the holiday 25 December.
      { month: "2024-12", plannedDays: 14, workedDays: 4, amountCents: 5714 },
      // The holiday 1 January, then 8, 13-15, 20-22, 27-29.
      { month: "2025-01", plannedDays: 13, workedDays: 11, amountCents: 16_923 },
    ]);
  });

  test("an IBO of 2024 with eleven days of absence: VDAB invoices the first seven", () => {
    // 2,500 euro gross: 1,200 euro a month (2,393.93 to 2,705.04). Replacement income 30 euro: 40% of 2,070.48 = 828.19.
    expect(months({ instrument: "ibo", startsOn: "2024-06-01", endsOn: "2024-06-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, replacementIncomePerDayCents: 3000, grossWageCents: 250_000, absences: [{ from: "2024-06-03", to: "2024-06-13" }] }))
      // 30 − 4 = 26 days of 30: 1,040.00.
      .toEqual([["2024-06", 82_819, 104_000]]);
  });

  test.each([[3850, 41_410], [3849, 82_819], [2566, 82_819], [2565, 124_229], [1, 124_229], [0, 165_638]])("an IBO premium with %i cents a day is %i cents", (replacementIncomePerDayCents, cents) => {
    expect(months({ instrument: "ibo-plus", startsOn: "2024-06-01", endsOn: "2024-06-30", replacementIncomePerDayCents })).toEqual([["2024-06", cents]]);
  });

  test.each([[176_866, 65_000], [176_867, 80_000], [208_181, 100_000], [239_393, 120_000], [270_504, 120_000], [270_505, 140_000]])("an employer with a future wage of %i cents is invoiced %i", (grossWageCents, invoice) => {
    expect(calculateAllowance({ instrument: "ibo", startsOn: "2024-06-01", endsOn: "2024-06-30", replacementIncomePerDayCents: 0, grossWageCents }).months[0]?.employerInvoiceCents).toBe(invoice);
  });

  test("an IBO of 2026: gross 2,600, 13.07% and 80% of what lies above 1,200 is 848.14; above the net wage nothing is left", () => {
    const facts = { instrument: "ibo", startsOn: "2026-05-01", endsOn: "2026-05-31", grossWageCents: 260_000, employeeContributionRate: 0.1307, replacementIncomePerMonthCents: 120_000, premiumRate: 0.8 } as const;
    expect(calculateAllowance(facts)).toMatchObject({ payer: "host", months: [{ amountCents: 84_814 }] });
    expect(calculateAllowance({ ...facts, replacementIncomePerMonthCents: 300_000 }).totalCents).toBe(0);
  });

  test("an IBO that began in 2025 keeps its regime in 2026, as far as the GGMMI is known", () => {
    const answer = inLanguage(calculateAllowance({ instrument: "ibo", startsOn: "2025-12-01", endsOn: "2026-04-30", replacementIncomePerDayCents: 0, grossWageCents: 250_000 }), "nl");
    expect(answer.payer).toBe("vdab");
    expect(answer.months.map(({ month }) => month)).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
    expect(answer.warnings.filter((warning) => warning.includes("2026-04"))).toHaveLength(1);
  });

  test("a BIS over the index of February 2025 has the minimum of each month", () => {
    expect(months({ instrument: "bis", startsOn: "2025-01-01", endsOn: "2025-02-28", hoursPerWeek: 19, fullTimeHoursPerWeek: 38 })).toEqual([["2025-01", 51_762], ["2025-02", 52_797]]);
  });

  test("an OAO of three years is rounded up to ten cents as published", () => {
    const year = (trainingYear: number, startsOn: string, endsOn: string) => calculateAllowance({ instrument: "oao", startsOn, endsOn, trainingYear }).totalCents;
    expect([1, 2, 3].map((one) => year(one, "2022-12-01", "2022-12-31"))).toEqual([56_700, 62_560, 67_450]);
    expect([1, 2, 3].map((one) => year(one, "2021-09-01", "2021-09-30"))).toEqual([48_090, 53_070, 57_210]);
    expect([1, 2, 3].map((one) => year(one, "2025-02-01", "2025-02-28"))).toEqual([61_250, 67_590, 72_870]);
  });
});
