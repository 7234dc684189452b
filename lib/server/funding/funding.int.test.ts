import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { budgetEntries, budgetLines } from "@/db/schema/money";
import { fundingRequests } from "@/db/schema/funding";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import { organisations } from "@/db/schema/organisations";
import { useTestDatabase } from "@/db/testing/database";
import { createPeople } from "@/db/testing/permission-scene";
import { createAgreement, createPlacement } from "@/db/testing/promise-scene";
import { checkInvariants, createActor, playOn, scenarioDay } from "@/db/testing/scenario";
import { domainErrorOf } from "@/lib/server/database-errors";
import { askFunding } from "@/lib/server/funding/ask-funding";
import { decideFunding } from "@/lib/server/funding/decide-funding";
import { decidePayments, preparePayments } from "@/lib/server/funding/pay-month";
import { decideBudget, proposeBudget } from "@/lib/server/funding/propose-budget";
import { withdrawFunding } from "@/lib/server/funding/withdraw-funding";
import { getFunding, listBudget, listDuePayments, listOpenFunding } from "@/lib/server/funding/queries";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return domainErrorOf(error)?.code ?? String(error);
  }
};

const breaches = async () => [...await checkInvariants(), ...await db().execute(sql`select * from check_funding_invariants()`)];

/** A service with a colleague and a budget line of 2027, and a BIS of three months at a Flemish entity. */
const stage = async (totalCents = 100_000_000) => {
  const people = await createPeople();
  const service = people.coordinator;
  const [organisation] = await db().select().from(organisations).where(eq(organisations.id, service.organisationId ?? ""));
  const second = await createActor("coordinator", organisation);
  const name = `BIS ${service.personId}`;
  const { id } = await proposeBudget(service, { year: 2027, name, amount: totalCents });
  expect(await codeOf(decideBudget(service, { id, outcome: "confirm" }))).toBe("budget.ownProposal");
  await decideBudget(second, { id, outcome: "confirm" });
  const [line] = await db().select().from(budgetLines).where(eq(budgetLines.name, name));
  if (!line) throw new Error("no budget line");
  return { ...people, service, second, lineId: line.id };
};

type Stage = Awaited<ReturnType<typeof stage>>;

const createBis = async (on: Stage, values: Partial<typeof placements.$inferInsert> = {}) =>
  createPlacement({ host: on.entity, school: on.school, student: on.student, enrolmentId: on.enrolmentId }, {
    instrument: "bis", regulationId: "bis-2018", startsOn: "2027-02-01", endsOn: "2027-04-30", lastAllowedDay: "2027-07-31", hoursPerWeek: 38, vdabGranted: true,
    serviceInvolvedOn: "2026-11-01", ...values,
  });

const ask = async (on: Stage, placement: typeof placements.$inferSelect, selectionStartedOn = "2026-11-10") =>
  askFunding(on.entity, { placementId: placement.id, version: placement.version, selectionStartedOn, amount: 110_000 });

const versionOf = async (id: string): Promise<number> => {
  const [row] = await db().select({ version: fundingRequests.version }).from(fundingRequests).where(eq(fundingRequests.id, id));
  return row?.version ?? 0;
};

const grant = async (on: Stage, id: string) => decideFunding(on.service, { outcome: "grant", id, version: await versionOf(id), lineId: on.lineId });
const lineOf = async (on: Stage) => (await listBudget(on.service)).find(({ id }) => id === on.lineId);

/** Writes the placement as if it had been signed and had begun. */
const run = async (on: Stage, placement: typeof placements.$inferSelect): Promise<void> => {
  await db().execute(sql`alter table placements disable trigger user`);
  await db().update(placements).set({ status: "running", signedOn: "2027-01-20" }).where(eq(placements.id, placement.id));
  await db().execute(sql`alter table placements enable trigger user`);
  await createAgreement({ host: on.entity, school: on.school, student: on.student, enrolmentId: on.enrolmentId }, placement.id);
};

const endOn = async (id: string, day: string): Promise<void> => {
  await db().execute(sql`select set_config('app.role', 'mediator', false)`);
  await db().update(placements).set({ status: "ended-early", endedOn: day, endReasonCode: "other" }).where(eq(placements.id, id));
};

describe("asking", () => {
  test("reserves every month that the placement touches once the service says yes", async () => {
    const on = await stage();
    const placement = await createBis(on);
    const { id } = await ask(on, placement);
    expect((await listOpenFunding(on.service)).find((row) => row.id === id)).toMatchObject({ totalCents: 330_000, monthCents: 110_000 });
    expect(await grant(on, id)).toEqual({ reservedCents: 330_000 });
    expect(await lineOf(on)).toMatchObject({ reservedCents: 330_000, committedCents: 0, paidCents: 0, freeCents: 99_670_000, expectedCents: 330_000 });
    expect(await getFunding(on.entity, placement.id)).toMatchObject({ status: "granted", reservedCents: 330_000 });
    expect(await breaches()).toEqual([]);
  });

  test("is refused when the service came a day after the selection began, when nobody knows, twice, and below the minimum", async () => {
    const on = await stage();
    const late = await ask(on, await createBis(on), "2026-10-31");
    expect(await codeOf(grant(on, late.id))).toBe("law.blocked");
    const unknownSince = await createBis(on, { serviceInvolvedOn: null, startsOn: "2027-06-01", endsOn: "2027-08-29", lastAllowedDay: "2027-11-30" });
    const asked = await ask(on, unknownSince);
    expect(await codeOf(grant(on, asked.id))).toBe("law.blocked");
    expect(await codeOf(ask(on, { ...unknownSince }))).toBe("funding.alreadyAsked");
    const poor = await createBis(on, { startsOn: "2025-06-02", endsOn: "2025-08-31", lastAllowedDay: "2025-11-30" });
    expect(await codeOf(askFunding(on.entity, { placementId: poor.id, version: poor.version, selectionStartedOn: "2025-05-01", amount: 50_000 }))).toBe("law.blocked");
    const school = await createPlacement({ host: on.entity, school: on.school, student: on.student, enrolmentId: on.enrolmentId }, { startsOn: "2028-02-01", endsOn: "2028-03-31" });
    expect(await codeOf(ask(on, school))).toBe("funding.notThisKind");
    expect(await breaches()).toEqual([]);
  });
});

describe("money and text say the same", () => {
  const withdraw = async (on: Stage, id: string) => withdrawFunding(on.entity, { id, version: await versionOf(id) });
  const payer = async (id: string) => (await db().select({ payer: placementTerms.payer }).from(placementTerms).where(eq(placementTerms.placementId, id)))[0]?.payer;

  test("the amount and the months stay as granted; a request that is taken back frees the money for another", async () => {
    const on = await stage();
    const placement = await createBis(on);
    const { id } = await ask(on, placement);
    await grant(on, id);
    const terms = (allowanceCents: number) => codeOf(db().update(placementTerms).set({ allowanceCents }).where(eq(placementTerms.placementId, placement.id)));
    const until = (endsOn: string) => codeOf(db().update(placements).set({ endsOn }).where(eq(placements.id, placement.id)));
    expect(await terms(500_000)).toBe("funding.amountKept");
    expect(await until("2027-05-01")).toBe("funding.longerThanReserved");
    expect(await payer(placement.id)).toBe("diversity-service");
    await withdraw(on, id);
    expect([await payer(placement.id), await terms(120_000), await until("2027-05-01")]).toEqual(["host", "done", "done"]);
    expect(await lineOf(on)).toMatchObject({ reservedCents: 0, freeCents: 100_000_000, expectedCents: 0 });
    expect(await codeOf(withdraw(on, id))).toBe("conflict");
    expect(await breaches()).toEqual([]);
  });

  test("once a text is out for signature nothing is asked, granted or taken back", async () => {
    const on = await stage();
    const placement = await createBis(on);
    const asked = await ask(on, placement);
    const other = await createBis(on, { startsOn: "2027-06-01", endsOn: "2027-08-29", lastAllowedDay: "2027-11-30" });
    const granted = await ask(on, other);
    await grant(on, granted.id);
    const late = await createBis(on, { startsOn: "2027-10-01", endsOn: "2027-12-31", lastAllowedDay: "2028-03-31" });
    const cast = { host: on.entity, school: on.school, student: on.student, enrolmentId: on.enrolmentId };
    for (const { id } of [placement, other, late]) await createAgreement(cast, id);
    expect([await codeOf(grant(on, asked.id)), await codeOf(withdraw(on, granted.id)), await codeOf(ask(on, late))]).toEqual(["funding.tooLate", "funding.tooLate", "funding.tooLate"]);
    expect(await codeOf(withdraw(on, asked.id))).toBe("done");
  });
});

test("of two requests for the last euro at once, one is granted", async () => {
  const on = await stage(330_000);
  const [first, second] = [await createBis(on), await createBis(on, { startsOn: "2027-06-01", endsOn: "2027-08-29", lastAllowedDay: "2027-11-30" })];
  const asked = [await ask(on, first), await ask(on, second)];
  const outcomes = await Promise.all(asked.map(({ id }) => codeOf(grant(on, id))));
  expect(outcomes.toSorted()).toEqual(["budget.notEnough", "done"]);
  expect(await lineOf(on)).toMatchObject({ freeCents: 0, reservedCents: 330_000 });
  expect(await breaches()).toEqual([]);
});

describe("paying", () => {
  test("takes two people, pays a month once, and leaves the rest reserved", async () => {
    const on = await stage();
    const placement = await createBis(on);
    await grant(on, (await ask(on, placement)).id);
    await run(on, placement);
    playOn("2027-03-03");
    expect(await codeOf(preparePayments(on.service, { month: "2027-03" }))).toBe("payment.monthRuns");
    const due = (await listDuePayments(on.service, "2027-02")).filter(({ placementId }) => placementId === placement.id);
    expect(due).toMatchObject([{ cents: 110_000, isBroken: false }]);
    const list = await preparePayments(on.service, { month: "2027-02" });
    expect(await codeOf(preparePayments(on.second, { month: "2027-02" }))).toBe("payment.alreadyPrepared");
    expect(await codeOf(decidePayments(on.service, { id: list.id, outcome: "approve" }))).toBe("payment.ownList");
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(decidePayments(on.second, { id: list.id, outcome: "approve" }))));
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "done"]);
    expect(await lineOf(on)).toMatchObject({ paidCents: 110_000, committedCents: 220_000, reservedCents: 0, expectedCents: 330_000 });
    expect((await listDuePayments(on.service, "2027-02")).filter(({ placementId }) => placementId === placement.id)).toEqual([]);
    expect(await db().execute(sql`select * from check_funding_invariants()`)).toHaveLength(0);
  });

  test("an early end frees the months after its last day and keeps those before it", async () => {
    const on = await stage();
    const placement = await createBis(on);
    await grant(on, (await ask(on, placement)).id);
    await run(on, placement);
    await endOn(placement.id, "2027-03-12");
    expect(await lineOf(on)).toMatchObject({ committedCents: 220_000, freeCents: 99_780_000, expectedCents: 220_000 });
    expect((await listDuePayments(on.service, "2027-03")).find(({ placementId }) => placementId === placement.id)).toMatchObject({ isBroken: true });
  });

  test("nothing is paid or released that was not reserved", async () => {
    const on = await stage();
    const placement = await createBis(on);
    const enter = (kind: "pay" | "release", cents: number) => codeOf(db().insert(budgetEntries).values({ lineId: on.lineId, placementId: placement.id, kind, cents, month: kind === "pay" ? "2027-02-01" : null, byId: on.service.personId }));
    expect(await enter("pay", 1)).toBe("funding.notReserved");
    expect(await enter("release", 1)).toBe("funding.notReserved");
  });
});
