import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisionRequests, delegations, jobSeekers } from "@/db/schema/mediation";
import { mandates } from "@/db/schema/people";
import { useTestDatabase } from "@/db/testing/database";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, type DecisionScene } from "@/db/testing/decision-scene";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { approveTogetherSchema } from "@/lib/domain/mediation/decide-schema";
import { queueFilterOf } from "@/lib/domain/mediation/queue";
import { domainErrorOf } from "@/lib/server/database-errors";
import { claimRequest } from "@/lib/server/decisions/claim-request";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { approveTogether } from "@/lib/server/mediation/approve-together";
import { delegateMandate, withdrawDelegation } from "@/lib/server/mediation/delegate-mandate";
import { findQueuedRequest, getQueuedRequest } from "@/lib/server/mediation/get-queued-request";
import { listMandates } from "@/lib/server/mediation/list-mandates";
import { countQueue, listQueue } from "@/lib/server/mediation/list-queue";
import { readDeskHome } from "@/lib/server/mediation/desk-home";

useTestDatabase();

const codeOf = async (work: Promise<unknown>) => work.then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? String(error));
const approval = { outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined } as const;

let scene: DecisionScene;
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
});

/** A request of a stageplan by another candidate of the same scene. */
const ask = async (startsOn = "2027-02-01") => {
  const student = await createActor("student");
  await db().insert(jobSeekers).values({ personId: student.personId, registeredSince: "2026-01-05", mayWorkInBelgium: true, employed: false, education: "none", organisationId: scene.vdab.id });
  const placementId = await createWes(scene, { personId: student.personId, startsOn });
  return { placementId, ...await askApproval(scene, placementId) };
};
const idsIn = async (filter: Parameters<typeof queueFilterOf>[0]) => (await listQueue(scene.decider, queueFilterOf(filter))).rows.map(({ id }) => id);

describe("the queue", () => {
  test("has the most urgent first, with how many each filter leaves, and goes on where a page ended", async () => {
    const before = await countQueue(scene.decider);
    const [late, early] = [await ask("2027-03-01"), await ask("2027-01-04")];
    const page = await listQueue(scene.decider, {});
    const mine = page.rows.map(({ id }) => id).filter((id) => [late.requestId, early.requestId].includes(id));
    expect(mine).toEqual([early.requestId, late.requestId]);
    expect(page.counts).toMatchObject({ all: before + 2, kinds: { "plan-wes": before + 2 } });
    const found = page.rows.find(({ id }) => id === early.requestId);
    const rest = await listQueue(scene.decider, { after: `${found?.dueOn ?? ""}~${early.requestId}` });
    expect(rest.rows.some(({ id }) => id === early.requestId)).toBe(false);
    expect(rest.rows.some(({ id }) => id === late.requestId)).toBe(true);
  });

  test("is narrowed by kind, check, week, whose, and words; nonsense in the address narrows nothing", async () => {
    const { requestId } = await ask("2027-02-01");
    await db().update(decisionRequests).set({ dueOn: "2026-11-30", findings: [{ rule: "max-duration", outcome: "fail", message: { nl: "Te lang.", en: "Too long." } }] }).where(eq(decisionRequests.id, requestId));
    await claimRequest(scene.decider, { requestId });
    for (const filter of [{ kind: "plan-wes" }, { check: "red" }, { due: "week" }, { who: "me" }, { kind: "gibberish" }, { q: "company" }]) expect([filter, (await idsIn(filter)).includes(requestId)]).toEqual([filter, true]);
    for (const filter of [{ kind: "extension" }, { check: "clean" }, { q: "bestaat niet" }, { province: "limburg" }]) expect([filter, (await idsIn(filter)).includes(requestId)]).toEqual([filter, false]);
  });

  test("belongs to the organisation that was asked: a partner sees nothing of VDAB's", async () => {
    const { requestId } = await ask();
    const partner = await createActor("mediator", await createOrganisation("partner"));
    expect((await listQueue(partner, {})).rows).toEqual([]);
    expect(await countQueue(partner)).toBe(0);
    expect(await codeOf(getQueuedRequest(partner, requestId))).toBe("notFound");
    expect(await codeOf(listQueue(scene.entity, {}))).toBe("forbidden");
    expect(await codeOf(readDeskHome(scene.entity))).toBe("forbidden");
  });
});

describe("the request beside it", () => {
  test("says under which mandate it is decided, or why none covers it", async () => {
    const { requestId } = await ask();
    expect((await getQueuedRequest(scene.decider, requestId)).authority).toMatchObject({ why: null, mandate: { owner: null, validTo: "2027-12-31" } });
    expect((await getQueuedRequest(scene.colleague, requestId)).authority).toEqual({ mandate: null, why: "noMandate" });
    expect((await getQueuedRequest(scene.author, requestId)).authority).toEqual({ mandate: null, why: "ownCase" });
    await claimRequest(scene.colleague, { requestId });
    expect((await getQueuedRequest(scene.decider, requestId)).authority).toEqual({ mandate: null, why: "claimed" });
  });

  test("is gone once it is decided", async () => {
    const { requestId, version, acknowledged } = await ask();
    expect(await findQueuedRequest(scene.decider, requestId)).not.toBeNull();
    await decideRequest(scene.decider, { requestId, version, acknowledged, ...approval });
    expect(await findQueuedRequest(scene.decider, requestId)).toBeNull();
    expect(await findQueuedRequest(scene.decider, randomUUID())).toBeNull();
  });
});

describe("together", () => {
  const entryOf = ({ requestId, version }: { requestId: string; version: number }) => `${requestId}:${version}:plan`;

  test("each is answered for itself; a stale one and one without its tick stay", async () => {
    const [good, stale, unsure] = [await ask(), await ask(), await ask()];
    const [placement] = await db().select({ placementId: decisionRequests.placementId }).from(decisionRequests).where(eq(decisionRequests.id, unsure.requestId));
    expect(placement?.placementId).toBe(unsure.placementId);
    await db().update(jobSeekers).set({ employed: null });
    const input = approveTogetherSchema.parse({ request: [entryOf(good), entryOf({ ...stale, version: 99 }), entryOf(unsure)], seen: `${good.requestId}:candidate-eligibility` });
    const answers = await approveTogether(scene.decider, input);
    expect(answers.map(({ problem }) => problem?.code ?? "done")).toEqual(["done", "conflict", "decision.acknowledge"]);
    expect(await checkDecisions()).toEqual([]);
  });

  test("the same approvals sent twice at once decide once", async () => {
    const asked = [await ask(), await ask(), await ask()];
    const input = approveTogetherSchema.parse({ request: asked.map(entryOf), seen: asked.flatMap(({ requestId, acknowledged }) => acknowledged.map((rule) => `${requestId}:${rule}`)) });
    const answers = (await Promise.all([approveTogether(scene.decider, input), approveTogether(scene.decider, input)])).flat();
    expect(answers.filter(({ reference }) => reference !== null)).toHaveLength(3);
    expect(new Set(answers.flatMap(({ problem }) => problem?.code ?? [])).size).toBe(1);
    expect(await checkDecisions()).toEqual([]);
  });

  test.each([[{ request: [] }], [{ request: "geen-nummer" }], [{ request: `${randomUUID()}:1:salaris` }], [{ request: `${randomUUID()}:1:plan`, seen: `${randomUUID()}:geen-regel` }]])("what no page sends is refused: %o", (input) => {
    expect(approveTogetherSchema.safeParse(input).success).toBe(false);
  });
});

describe("a mandate lent in absence", () => {
  const lend = (change: Partial<Parameters<typeof delegateMandate>[1]> = {}, by = scene.decider) =>
    delegateMandate(by, { mandateId: scene.mandateId, toPersonId: scene.colleague.personId, validFrom: "2026-11-24", validTo: "2026-11-27", ...change });

  test("lets a colleague decide between two days, and names whose it is", async () => {
    const { requestId, version, acknowledged } = await ask();
    await lend();
    expect((await getQueuedRequest(scene.colleague, requestId)).authority).toMatchObject({ mandate: { owner: expect.stringContaining("Proef") } });
    playOn("2026-11-28");
    expect((await getQueuedRequest(scene.colleague, requestId)).authority).toEqual({ mandate: null, why: "noMandate" });
    playOn("2026-11-27");
    await decideRequest(scene.colleague, { requestId, version, acknowledged, ...approval });
    expect(await checkDecisions()).toEqual([]);
  });

  test("goes to a colleague of the same organisation, never to oneself, and within the days it runs", async () => {
    const partner = await createActor("mediator", await createOrganisation("partner"));
    expect(await codeOf(lend({ toPersonId: partner.personId }))).toBe("delegation.notColleague");
    expect(await codeOf(lend({ toPersonId: scene.decider.personId }))).toBe("delegation.notColleague");
    expect(await codeOf(lend({ validTo: "2028-01-01" }))).toBe("delegation.outsideMandate");
    expect(await codeOf(lend({ validFrom: "2026-11-01", validTo: "2026-11-20" }))).toBe("delegation.over");
    expect(await codeOf(lend({}, scene.colleague))).toBe("notFound");
  });

  test("is seen by both and taken back by its holder alone", async () => {
    const { id } = await lend();
    expect((await listMandates(scene.decider)).mandates[0]?.lent.map(({ toName }) => toName)).toEqual([expect.stringContaining("Persoon")]);
    expect((await listMandates(scene.colleague)).mandates.map(({ owner }) => owner)).toEqual([expect.stringContaining("Persoon")]);
    expect(await codeOf(withdrawDelegation(scene.colleague, { delegationId: id }))).toBe("notFound");
    await withdrawDelegation(scene.decider, { delegationId: id });
    expect(await codeOf(withdrawDelegation(scene.decider, { delegationId: id }))).toBe("transition.notNow");
    expect((await listMandates(scene.colleague)).mandates).toEqual([]);
  });

  test("withdrawn while the colleague decides: one of both orders, and no decision without a mandate", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { requestId, version, acknowledged } = await ask();
      const { id } = await lend();
      const work = [() => codeOf(decideRequest(scene.colleague, { requestId, version, acknowledged, ...approval })), () => codeOf(withdrawDelegation(scene.decider, { delegationId: id }))];
      const outcomes = await Promise.all((round % 2 === 0 ? work : work.toReversed()).map((start) => start()));
      expect(outcomes.filter((outcome) => !["done", "decision.noMandate", "plan.noMandate"].includes(outcome))).toEqual([]);
      await db().update(delegations).set({ withdrawnAt: new Date() }).where(and(eq(delegations.id, id)));
    }
    expect(await checkDecisions()).toEqual([]);
  });
});

test("a mandate of another province or kind does not cover", async () => {
  await db().update(mandates).set({ provinces: ["limburg"] }).where(eq(mandates.id, scene.mandateId));
  const { requestId } = await ask();
  expect((await getQueuedRequest(scene.decider, requestId)).authority).toEqual({ mandate: null, why: "noMandate" });
  await createMandate(scene.decider, { instruments: ["bis"] });
  expect((await getQueuedRequest(scene.decider, requestId)).authority).toEqual({ mandate: null, why: "noMandate" });
});
