import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { calculateAllowance, inLanguage } from "@/lib/domain/regulation/allowance";
import { allowanceAnswer, allowanceRequest } from "@/lib/domain/regulation/allowance-schema";
import { complianceAnswer } from "@/lib/domain/regulation/answer-schema";
import { checkCompliance } from "@/lib/domain/regulation/check";
import { guide } from "@/lib/domain/regulation/guidance";
import { guidanceAnswer, guidanceRequest } from "@/lib/domain/regulation/guidance-schema";
import { complianceRequest, instrumentCodes } from "@/lib/domain/regulation/schema";
import { bodyIssues } from "./body-issues";

const runs = { numRuns: 10_000 };

const period = { startsOn: "2024-02-29", endsOn: "2024-08-28" };
const candidate = { birthDate: "2000-02-29", education: "none", groundVerified: true, mayWorkInBelgium: true, compulsoryForBelgianDiploma: false, jobSeeker: true, employed: false, registeredSince: "2021-09-01", workDisability: false, sicknessBenefit: false, educationLevel: "low", bitDay: 160, compulsorySchooling: false };
const host = { kind: "company", sanctions: [{ decidedOn: "2019-05-10" }], recognisedWorkplace: true, weeksWorkedBefore: 0 };
const requests = {
  check: {
    ...period, instrument: "wes", signedOn: "2024-02-29", hoursPerWeek: 16, fullTimeHoursPerWeek: 38, totalHours: 400, candidate, host,
    plan: { kind: "stageplan", requestedOn: "2024-02-01", approvedOn: "2024-02-05", objective: "x", competences: [{ name: "x", method: "x" }], startSituationActions: ["x"] },
    followUpContract: { startsOn: "2024-08-29", endsOn: "2025-03-01", openEnded: false }, allowanceCents: 20_000, trainingYear: 2,
    funding: { payer: "diversity-service", budgetAvailable: true, serviceInvolvedOn: "2024-01-01", selectionStartedOn: "2024-01-02" },
    otherPlacements: [{ instrument: "bis", startsOn: "2024-02-01", endsOn: "2024-03-01", hoursPerWeek: 38 }],
    suspensions: [{ from: "2024-03-01", to: "2024-03-02", reason: "illness" }], earlyEnd: { on: "2024-03-01", decidedBy: "vdab", ground: "breach" },
  },
  allowance: {
    ...period, instrument: "ibo", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, workdays: [1, 2], absences: [{ from: "2024-03-01", to: "2024-03-11" }], trainingYear: 1,
    replacementIncomePerDayCents: 3000, grossWageCents: 260_000, employeeContributionRate: 0.1307, replacementIncomePerMonthCents: 120_000, premiumRate: 0.8,
  },
  guidance: { candidate, host, on: "2024-02-29", hoursPerWeek: 19, months: 3, paid: true },
};

type Path = readonly (string | number)[];

/** Every place in a request at which something else can stand, and one that is not there. */
const pathsOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return [path, ...inside, ...(Array.isArray(value) ? [] : [[...path, "unheardOf"]])];
};

const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  return { ...(typeof value === "object" ? value : {}), [key]: replaced(typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined, rest, by) };
};

const deep = (depth: number): unknown => (depth === 0 ? {} : { a: deep(depth - 1), b: [deep(0)] });
/** What people and programs send in the place of a value. */
const odd = fc.oneof(
  fc.jsonValue(), fc.constantFrom<unknown>(
    null, "", " ", "null", 0, -0, -1, 1e21, Number.MAX_SAFE_INTEGER, 1e-9, 0.5, true, false, [], {}, [[]], [null], "2024-02-29", "2023-02-29", "1899-12-31", "2101-01-01", "2024-2-9", "2024-02-29T00:00:00Z",
    "0000-00-00", "wes", "WES", "ibo-plus", "__proto__", "constructor", "x".repeat(10_001), deep(40), Array.from({ length: 1001 }, () => "x"), { __proto__: null, toString: 1 },
  ), fc.constantFrom(...instrumentCodes),
);

const nameStarts = (path: Path): string => (path.length === 0 ? "body" : String(path[0]));

/** Answers a request as the route does: an answer in the described shape, or the issues. */
const answered = <S extends z.ZodType>(body: unknown, schema: S, answer: (value: z.output<S>) => unknown, shape: z.ZodType): string[] | null => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return bodyIssues(parsed.error.issues, body).map(({ name }) => name);
  expect(shape.safeParse(answer(parsed.data)).error).toBeUndefined();
  return null;
};

describe("whatever stands in a field, the answer has its shape or names a field, and nothing breaks", () => {
  const oddly = (request: object, ask: (body: unknown) => string[] | null) => {
    fc.assert(fc.property(fc.constantFrom(...pathsOf(request)), odd, (path, value) => {
      const names = ask(replaced(request, path, value));
      if (names === null) return;
      expect(names.length).toBeGreaterThan(0);
      expect(names.every((name) => name.length > 0)).toBe(true);
      // What was whole is not blamed: an issue lies in the field that was touched, or in the end that it now contradicts.
      const top = nameStarts(path);
      const blamed = names.map((name) => name.split(/[.[]/u, 1)[0]);
      if (path.length > 0 && !["instrument", "startsOn", "endsOn"].includes(top)) expect(blamed).toContain(top);
    }), runs);
  };

  test("compliance-checks", () => oddly(requests.check, (body) => answered(body, complianceRequest, (facts) => checkCompliance(facts), complianceAnswer)));
  test("allowances", () => oddly(requests.allowance, (body) => answered(body, allowanceRequest, (facts) => inLanguage(calculateAllowance(facts), "en"), allowanceAnswer)));
  test("guidance", () => oddly(requests.guidance, (body) => answered(body, guidanceRequest, (facts) => ({ items: guide({ ...facts, on: facts.on ?? "2024-02-29" }) }), guidanceAnswer)));
});
