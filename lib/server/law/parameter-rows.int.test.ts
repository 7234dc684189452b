import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { POST as askAllowances } from "@/app/api/v1/allowances/route";
import { POST as askCheck } from "@/app/api/v1/compliance-checks/route";
import { db } from "@/db/client";
import { parameterRows } from "@/db/schema/law";
import { auditEntries } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import type { AddParameterRow } from "@/lib/domain/parameters/schema";
import { domainErrorOf } from "@/lib/server/database-errors";
import { addParameterRow, previewParameterRow } from "@/lib/server/law/add-parameter-row";
import { listParameterTables } from "@/lib/server/law/list-parameter-tables";

useTestDatabase();

const april: AddParameterRow = {
  table: "ggmmi", validFrom: "2026-04", knownUntil: undefined, values: [220_000], typed: ["2.200,00"], number: 1,
  sourceTitle: "Cao nr. 43", sourceReference: "Nationale Arbeidsraad, maart 2026", sourceStatus: "verified",
};

const ask = async (route: (request: Request) => Promise<Response>, body: object) => {
  const response = await route(new Request("http://localhost/api/v1/law", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }));
  return { status: response.status, body: await response.json() };
};

const inApril = { instrument: "bis", startsOn: "2026-04-01", endsOn: "2026-04-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38 } as const;
const refusal = async (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (error: unknown) => domainErrorOf(error)?.code ?? "a fault");

let coordinator: Actor;
beforeEach(async () => {
  playOn(scenarioDay);
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});

const rowsFrom = (validFrom: string) => db().$count(parameterRows, eq(parameterRows.validFrom, validFrom));
/** The rows of the GGMMI that begin in a month, newest first: amount, whether it was replaced, whether a person entered it. */
const shownFrom = async (validFrom: string) => (await listParameterTables(coordinator)).find(({ code }) => code === "ggmmi")?.rows
  .filter((row) => row.validFrom === validFrom).map(({ values, replacedAt, entered }) => [values[0]?.amount, replacedAt !== null, entered?.by.startsWith("Proef Persoon") ?? null]);

// What is entered stays: every test has its own months.
describe("a row that a coordinator enters", () => {
  test("makes known what was not, from its month on, for every question that follows", async () => {
    expect(await ask(askAllowances, inApril)).toMatchObject({ status: 200, body: { months: [], totalCents: 0, warnings: [expect.stringContaining("2026-04")] } });
    await addParameterRow(coordinator, april);
    expect(await ask(askAllowances, inApril)).toMatchObject({ status: 200, body: { months: [{ month: "2026-04", amountCents: 110_000, source: { title: "Cao nr. 43", status: "verified" } }], totalCents: 110_000, warnings: [] } });
    // 32% of 2,200.00 is 704.00; the month before keeps 2,111.89.
    expect(await ask(askAllowances, { instrument: "oao", startsOn: "2026-03-01", endsOn: "2026-04-30", trainingYear: 2 })).toMatchObject({ body: { months: [{ amountCents: 67_590 }, { amountCents: 70_400 }] } });
    const check = await ask(askCheck, { ...inApril, allowanceCents: 109_999 });
    expect(check.body.findings).toContainEqual(expect.objectContaining({ rule: "allowance-minimum", outcome: "fail", limit: 110_000 }));
  });

  test("is audited by codes and ids, under the name of who entered it", async () => {
    await addParameterRow(coordinator, { ...april, validFrom: "2026-07" });
    const [row] = await db().select().from(parameterRows).where(eq(parameterRows.validFrom, "2026-07"));
    expect(row).toMatchObject({ enteredById: coordinator.personId, sourceTitle: "Cao nr. 43", value: 220_000 });
    const [entry] = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, row?.id ?? ""));
    expect(entry).toMatchObject({ event: "parameter.add", actorId: coordinator.personId, subjectKind: "parameter-row", details: { table: "ggmmi", validFrom: "2026-07", number: 1 } });
  });

  test("is never changed nor taken away", async () => {
    await addParameterRow(coordinator, { ...april, validFrom: "2026-08" });
    for (const statement of [sql`update parameter_rows set value = '1'`, sql`delete from parameter_rows`, sql`truncate parameter_rows`]) {
      await expect(db().execute(statement)).rejects.toMatchObject({ cause: { constraint_name: "parameter_rows_append_only" } });
    }
  });
});

describe("a row for a month that has one", () => {
  test("takes its place, and the old one stays readable", async () => {
    const january = { ...april, validFrom: "2028-01", values: [230_000] };
    await addParameterRow(coordinator, january);
    expect(await previewParameterRow(coordinator, { ...january, values: [231_000] })).toMatchObject({ number: 2, replaces: true, before: [{ amount: 230_000 }], after: [{ amount: 231_000 }] });
    await addParameterRow(coordinator, { ...january, values: [231_000], number: 2 });
    expect(await ask(askAllowances, { ...inApril, startsOn: "2028-01-01", endsOn: "2028-01-31" })).toMatchObject({ body: { totalCents: 115_500 } });
    expect(await shownFrom("2028-01")).toEqual([[231_000, false, true], [230_000, true, true]]);
  });

  test("of the software itself is replaced in the same way", async () => {
    const may = { ...april, validFrom: "2024-05", values: [208_000] };
    expect(await previewParameterRow(coordinator, may)).toMatchObject({ number: 1, replaces: true, before: [{ amount: 207_048 }], until: "2025-01" });
    await addParameterRow(coordinator, may);
    expect(await shownFrom("2024-05")).toEqual([[208_000, false, true], [207_048, true, null]]);
  });

  test("is refused when somebody entered another one meanwhile, and twice the same is one", async () => {
    const june = { ...april, validFrom: "2028-06" };
    await addParameterRow(coordinator, june);
    expect(await refusal(addParameterRow(coordinator, june))).toBe("parameter.alreadyEntered");
    expect(await refusal(addParameterRow(coordinator, { ...june, values: [222_000] }))).toBe("parameter.changedMeanwhile");
    expect(await refusal(addParameterRow(coordinator, { ...june, values: [222_000], number: 3 }))).toBe("parameter.changedMeanwhile");
    expect(await rowsFrom("2028-06")).toBe(1);
  });

  test("entered by twenty at once, exactly one is kept", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => refusal(addParameterRow(coordinator, { ...april, validFrom: "2028-09", values: [220_000 + index] }))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "parameter.changedMeanwhile"]));
    expect(await rowsFrom("2028-09")).toBe(1);
  });

  test("is given the number that follows, also by who writes past the command", async () => {
    const row = { tableCode: "ggmmi", validFrom: "2029-01", value: 1, sourceTitle: "Cao", sourceReference: "43", sourceStatus: "verified", enteredById: coordinator.personId };
    await expect(db().insert(parameterRows).values({ ...row, number: 2 })).rejects.toMatchObject({ cause: { constraint_name: "parameter_rows_number" } });
    for (const wrong of [{ validFrom: "2029-13" }, { knownUntil: "2028-12" }, { sourceTitle: " " }, { sourceStatus: "assumption" }]) {
      await expect(db().insert(parameterRows).values({ ...row, number: 1, ...wrong })).rejects.toMatchObject({ cause: { code: "23514" } });
    }
    expect(await rowsFrom("2029-01")).toBe(0);
  });
});

test("a preview asks for a second look at an amount that is far from the row before it", async () => {
  const far = async (cents: number) => (await previewParameterRow(coordinator, { ...april, validFrom: "2026-05", values: [cents] })).farFrom;
  // The row before it is 2,111.89 or what a test above entered: 2,200.00.
  expect(await far(2_200_000)).toEqual([{ unit: "cents", amount: expect.any(Number) }]);
  expect(await far(22_000)).not.toBeNull();
  expect(await far(220_000)).toBeNull();
});

test("a preview tells what changes and writes nothing", async () => {
  const preview = await previewParameterRow(coordinator, { ...april, table: "soOtAmounts", validFrom: "2027-01", values: [80_000, 90_000, 100_000], knownUntil: "2027-12" });
  expect(preview).toMatchObject({ number: 1, replaces: false, before: null, until: "2027-12", after: [{ unit: "cents", amount: 80_000 }, { amount: 90_000 }, { amount: 100_000 }] });
  expect(preview.examples).toEqual([{ key: "soOt1", before: null, after: 80_000 }, { key: "soOt2", before: null, after: 90_000 }, { key: "soOt3", before: null, after: 100_000 }]);
  expect(await rowsFrom("2027-01")).toBe(0);
});
