import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import { placementTerms } from "@/db/schema/placement-terms";
import { useTestDatabase } from "@/db/testing/database";
import { approve, arrange, createCast, handInPlan, openByApplication, openByMediator, openByReferral, readPlacement, signByAll, start, tickAll, type Cast, wholeEvaluation } from "@/db/testing/instrument-scene";
import { checkInvariants, playOn, scenarioDay } from "@/db/testing/scenario";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";
import { registerContract } from "@/lib/server/placements/register-contract";
import { resumePlacement } from "@/lib/server/placements/resume-placement";
import { suspendPlacement } from "@/lib/server/placements/suspend-placement";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";

useTestDatabase();

const checkAll = async (): Promise<unknown[]> =>
  [...await checkInvariants(), ...await db().execute(sql`select * from check_placement_invariants() union all select * from check_decisions_invariants()`)];

const version = async (id: string): Promise<number> => (await readPlacement(id)).version;
const period = { startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 };

const complete = async (cast: Cast, id: string, on: string): Promise<void> => {
  playOn(on);
  await writeEvaluation(cast.entity, await wholeEvaluation(id, "final"));
  await completePlacement(cast.entity, { id, version: await version(id) });
};

/** The step in which each role is at turn, with its verb. */
const waitsFor = async (cast: Cast, id: string): Promise<Record<string, string>> => {
  const steps: Record<string, string> = {};
  for (const role of ["candidate", "entity", "school", "mediator"] as const) {
    const found = (await listWaitingPlacements(cast[role])).find(({ placementId }) => placementId === id);
    if (found) steps[role] = found.step;
  }
  return steps;
};

beforeEach(() => playOn(scenarioDay));

describe("a werkervaringsstage", () => {
  const open = async (cast: Cast) => openByReferral(cast, { instrument: "wes", ...period });

  test("from the proposal of the mediator to its end: each waits for the other, VDAB decides, all sign before the start", async () => {
    const cast = await createCast();
    const id = await open(cast);
    expect(await readPlacement(id)).toMatchObject({ status: "prepared", regulationId: "wes-2023", lastAllowedDay: "2027-07-31", mediatorId: cast.mediator.personId, mediatorOrganisationId: cast.mediator.organisationId, vdabGranted: true });
    expect(await waitsFor(cast, id)).toEqual({ entity: "arrange", mediator: "arrange" });
    await arrange(cast.mediator, id);
    expect(await waitsFor(cast, id)).toEqual({ entity: "plan", mediator: "plan" });
    await handInPlan(cast.mediator, id);
    expect(await waitsFor(cast, id)).toEqual({ mediator: "approve" });
    await expect(signByAll(cast, cast.mediator, id)).rejects.toMatchObject({ code: "transition.notNow" });
    await approve(cast.decider, id);
    expect(await waitsFor(cast, id)).toEqual({ entity: "present", mediator: "present" });
    expect((await signByAll(cast, cast.mediator, id)).toSorted()).toEqual(["host", "trainee", "vdab"]);
    expect(await tickAll(cast, id)).toMatchObject({ dimona: "mediator", insurance: "mediator", "risk-analysis": "entity" });
    playOn("2027-02-01");
    await start(cast.entity, id);
    await complete(cast, id, "2027-04-30");
    expect(await readPlacement(id)).toMatchObject({ status: "completed", endedOn: "2027-04-30" });
    expect(await checkAll()).toEqual([]);
  });

  test("is not ended early by a party, but by VDAB on request, with a ground of the law", async () => {
    const cast = await createCast();
    const id = await open(cast);
    await arrange(cast.entity, id);
    await handInPlan(cast.entity, id);
    await approve(cast.decider, id);
    await signByAll(cast, cast.entity, id);
    await tickAll(cast, id);
    playOn("2027-02-10");
    await start(cast.mediator, id);
    await expect(endPlacementEarly(cast.candidate, { id, version: await version(id), on: "2027-02-10", reason: "work-found", explanation: "" }))
      .rejects.toMatchObject({ code: "placement.endByDecision" });
    await expect(suspendPlacement(cast.mediator, { id, version: await version(id), on: "2027-02-10", reason: "illness", acknowledged: true }))
      .rejects.toMatchObject({ code: "law.blocked", params: { rule: "suspension" } });
    await requestEarlyEnd(cast.candidate, { placementId: id, version: await version(id), on: "2027-02-10", ground: "work-found", motivation: "Ik begin maandag in een vaste job." });
    await approve(cast.decider, id, "early-end");
    expect(await readPlacement(id)).toMatchObject({ status: "ended-early", endedOn: "2027-02-10", endReasonCode: "work-found" });
    expect(await checkAll()).toEqual([]);
  });

  test("is refused for who is not registered, before anybody decides", async () => {
    const cast = await createCast();
    const id = await open(cast);
    await arrange(cast.mediator, id);
    await db().update(jobSeekers).set({ registeredUntil: "2027-01-31" }).where(eq(jobSeekers.personId, cast.candidate.personId));
    await expect(handInPlan(cast.mediator, id)).rejects.toMatchObject({ code: "law.blocked", params: { rule: "candidate-eligibility" } });
  });
});

describe("a beroepsverkennende stage", () => {
  test("of 30 calendar days, opened by the mediator, signed by three, ended early by a party", async () => {
    const cast = await createCast();
    const id = await openByMediator(cast, { instrument: "bvs", startsOn: "2027-01-31", endsOn: "2027-03-01", hoursPerWeek: 38 });
    expect(await readPlacement(id)).toMatchObject({ lastAllowedDay: "2027-03-01", mediatorId: cast.mediator.personId });
    await expect(arrange(cast.mediator, id, { endsOn: "2027-03-02" })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "max-duration" } });
    await arrange(cast.mediator, id);
    expect((await signByAll(cast, cast.mediator, id)).toSorted()).toEqual(["host", "trainee", "vdab"]);
    await tickAll(cast, id);
    playOn("2027-01-31");
    await start(cast.entity, id);
    playOn("2027-02-10");
    await endPlacementEarly(cast.candidate, { id, version: await version(id), on: "2027-02-10", reason: "goal-reached", explanation: "" });
    expect((await readPlacement(id)).status).toBe("ended-early");
    expect(await checkAll()).toEqual([]);
  });

  test("is opened by nobody else, and takes a place of the offer", async () => {
    const cast = await createCast();
    await openByMediator(cast, { instrument: "bvs", startsOn: "2027-02-01", endsOn: "2027-02-26" });
    await expect(openByMediator({ ...cast, mediator: cast.entity }, { instrument: "bvs", ...period, endsOn: "2027-02-26" })).rejects.toMatchObject({ code: "notFound" });
    await expect(openByMediator(cast, { instrument: "wes", ...period })).rejects.toMatchObject({ code: "referral.notHere" });
    expect(await checkAll()).toEqual([]);
  });
});

describe("a beroepsinlevingsstage", () => {
  // In the window of 3 weeks to 3 months before the start, and within the months whose minimum is known.
  const offer = { instrument: "bis", startsOn: "2026-01-05", endsOn: "2026-03-27", hoursPerWeek: 38, payer: "host", allowanceCents: 106_000 };

  test("is approved by VDAB, signed by two, with an allowance at or above the minimum, run by the host alone", async () => {
    playOn("2025-11-24");
    const cast = await createCast("flemish-government");
    await db().update(jobSeekers).set({ registeredSince: "2025-01-06" }).where(eq(jobSeekers.personId, cast.candidate.personId));
    const id = await openByApplication(cast, offer);
    await expect(arrange(cast.mediator, id)).rejects.toMatchObject({ code: "forbidden" });
    // Half of 2.111,89 euros is 1.055,94.
    await expect(arrange(cast.entity, id, { allowanceCents: 105_593 })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "allowance-minimum" } });
    await arrange(cast.entity, id, { allowanceCents: 105_594, compulsoryForDiploma: false, mayWorkInBelgium: true, wayOfEnding: "Met een opzeg van een week." });
    await handInPlan(cast.entity, id);
    await db().execute(sql`update mandates set valid_from = '2025-01-01'`);
    await approve(cast.decider, id);
    await expect(arrange(cast.entity, id, { endsOn: "2026-03-20" })).rejects.toMatchObject({ code: "placement.asApproved" });
    expect((await signByAll(cast, cast.entity, id)).toSorted()).toEqual(["host", "trainee"]);
    await expect(db().update(placementTerms).set({ allowanceCents: 200_000 }).where(eq(placementTerms.placementId, id))).rejects.toMatchObject({ cause: { constraint_name: "signed_terms_stay" } });
    expect(await tickAll(cast, id)).toMatchObject({ dimona: "entity", insurance: "entity" });
    playOn("2026-01-05");
    await start(cast.entity, id);
    await complete(cast, id, "2026-03-27");
    expect(await checkAll()).toEqual([]);
  });

  test("asked less than three weeks ahead is refused", async () => {
    playOn("2025-12-20");
    const cast = await createCast("flemish-government");
    const id = await openByApplication(cast, offer);
    await arrange(cast.entity, id, { compulsoryForDiploma: false, mayWorkInBelgium: true });
    await expect(handInPlan(cast.entity, id)).rejects.toMatchObject({ code: "law.blocked", params: { rule: "request-window" } });
  });
});

describe.each(["ibo", "ibo-plus"] as const)("an %s", (instrument) => {
  const terms = instrument === "ibo" ? { referenceWageCents: 260_000, premiumRate: 0.8, weeksWorkedBefore: 0 } : {};

  test("is approved and ended early by VDAB alone, signed with it, and followed by a contract as long, or flagged", async () => {
    const cast = await createCast();
    await db().update(jobSeekers).set({ groundVerifiedAt: new Date("2026-11-01T09:00:00Z"), groundVerifiedById: cast.mediator.personId }).where(eq(jobSeekers.personId, cast.candidate.personId));
    const id = await openByReferral(cast, { instrument, startsOn: "2027-02-01", endsOn: "2027-05-28", hoursPerWeek: 38 });
    await arrange(cast.entity, id, { mayWorkInBelgium: true, ...terms });
    await handInPlan(cast.entity, id);
    await approve(cast.decider, id);
    expect((await signByAll(cast, cast.entity, id)).toSorted()).toEqual(["host", "trainee", "vdab"]);
    if (instrument === "ibo") {
      await expect(db().update(placementTerms).set({ premiumRate: 0.7 }).where(eq(placementTerms.placementId, id))).rejects.toMatchObject({ cause: { constraint_name: "signed_terms_stay" } });
    }
    await tickAll(cast, id);
    playOn("2027-02-01");
    await start(cast.entity, id);
    await expect(endPlacementEarly(cast.entity, { id, version: await version(id), on: "2027-02-01", reason: "other", explanation: "" })).rejects.toMatchObject({ code: "placement.endByDecision" });
    await complete(cast, id, "2027-05-28");
    expect(await waitsFor(cast, id)).toEqual({ entity: "contract", mediator: "contract" });
    // 1 February to 28 May 2027 is 117 days; so is 29 May to 22 September.
    const register = async (endsOn: string) => registerContract(cast.entity, { id, version: await version(id), startsOn: "2027-05-29", length: "fixed", endsOn });
    await expect(register("2027-09-21")).rejects.toMatchObject({ code: "law.blocked", params: { rule: "follow-up-contract" } });
    await register("2027-09-22");
    expect(await waitsFor(cast, id)).toEqual({});
    expect(await checkAll()).toEqual([]);
  });
});

describe("alternating training", () => {
  test("is recognised by the register, has its year, a final plan, three signatures, and can stand still", async () => {
    const cast = await createCast();
    const id = await openByApplication(cast, { instrument: "oao", startsOn: "2026-12-01", endsOn: "2027-06-30", hoursPerWeek: 24 });
    expect((await db().select().from(placementTerms).where(eq(placementTerms.placementId, id)))[0]).toMatchObject({ recognisedUntil: "2030-08-31", payer: "host" });
    await expect(arrange(cast.school, id, { hoursPerWeek: 19 })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "min-weekly-hours" } });
    await expect(arrange(cast.school, id, { recognisedUntil: "2027-06-29" })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "host-recognition" } });
    await arrange(cast.school, id, { trainingYear: 2 });
    await expect(signByAll(cast, cast.school, id)).rejects.toMatchObject({ code: "placement.planMissing" });
    await handInPlan(cast.school, id);
    expect((await signByAll(cast, cast.school, id)).toSorted()).toEqual(["host", "school", "trainee"]);
    expect(await tickAll(cast, id)).toMatchObject({ dimona: "entity" });
    playOn("2026-12-01");
    await start(cast.school, id);
    playOn("2027-01-20");
    await expect(suspendPlacement(cast.entity, { id, version: await version(id), on: "2027-01-11", reason: "illness", acknowledged: true })).rejects.toMatchObject({ code: "forbidden" });
    await suspendPlacement(cast.school, { id, version: await version(id), on: "2027-01-11", reason: "illness", acknowledged: true });
    expect(await waitsFor(cast, id)).toEqual({ school: "resume" });
    await resumePlacement(cast.school, { id, version: await version(id), until: "2027-01-19" });
    await expect(suspendPlacement(cast.school, { id, version: await version(id), on: "2027-01-19", reason: "illness", acknowledged: true })).rejects.toMatchObject({ cause: { constraint_name: "suspensions_no_overlap" } });
    await endPlacementEarly(cast.candidate, { id, version: await version(id), on: "2027-01-20", reason: "other-choice", explanation: "" });
    expect(await checkAll()).toEqual([]);
  });
});

test("an opleidingsstage is opened inside a course, by VDAB, and run by mediator and host", async () => {
  const cast = await createCast();
  const follow = (education: string) => db().update(jobSeekers).set({ education }).where(eq(jobSeekers.personId, cast.candidate.personId));
  await follow("none");
  await expect(openByMediator(cast, { instrument: "oplstage", ...period })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "candidate-eligibility" } });
  await follow("vdab-course");
  const id = await openByMediator(cast, { instrument: "oplstage", ...period });
  await arrange(cast.mediator, id);
  expect((await signByAll(cast, cast.mediator, id)).toSorted()).toEqual(["host", "trainee", "vdab"]);
  await tickAll(cast, id);
  playOn("2027-02-01");
  await start(cast.mediator, id);
  await complete(cast, id, "2027-04-30");
  expect(await checkAll()).toEqual([]);
});

test("an entrepreneur track is arranged by its training provider and signed by learner and company", async () => {
  const cast = await createCast();
  const id = await openByApplication(cast, { instrument: "so-ot", startsOn: "2027-02-01", endsOn: "2027-08-31", hoursPerWeek: 30 });
  await expect(arrange(cast.mediator, id)).rejects.toMatchObject({ code: "notFound" });
  await arrange(cast.school, id, { trainingYear: 1, compulsorySchooling: false });
  expect((await signByAll(cast, cast.school, id)).toSorted()).toEqual(["host", "trainee"]);
  await tickAll(cast, id);
  playOn("2027-02-01");
  await start(cast.entity, id);
  await complete(cast, id, "2027-08-31");
  expect(await checkAll()).toEqual([]);
});
