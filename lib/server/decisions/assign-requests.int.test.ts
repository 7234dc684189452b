import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { authoritySettings, decisionRequests } from "@/db/schema/mediation";
import { mandates, memberships } from "@/db/schema/people";
import { auditEntries, notifications } from "@/db/schema/records";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { assignRequestsSchema, shownEntry, type ShownRequest } from "@/lib/domain/decisions/assignment";
import { DomainError } from "@/lib/domain/errors";
import { assignRequests } from "@/lib/server/decisions/assign-requests";
import { claimRequest, releaseRequest } from "@/lib/server/decisions/claim-request";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { listQueue } from "@/lib/server/mediation/list-queue";
import { previewAssignment } from "@/lib/server/mediation/preview-assignment";

useTestDatabase();

let scene: DecisionScene;
/** A second decider, with a mandate of her own. */
let other: Actor;
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  other = await createActor("mediator", scene.vdab);
  await createMandate(other);
});

/** A request of another job seeker, as it is shown to everybody. */
const ask = async (): Promise<ShownRequest & { acknowledged: Awaited<ReturnType<typeof askApproval>>["acknowledged"]; placementId: string }> => {
  const current = await createDecisionScene();
  const placementId = await createWes(current);
  const { requestId, version, acknowledged } = await askApproval({ ...current, author: scene.author }, placementId);
  return { requestId, version, holderId: null, acknowledged, placementId };
};
const assign = (actor: Actor, to: Actor, ...request: ShownRequest[]) => assignRequests(actor, { toPersonId: to.personId, request });
const problemsOf = async (work: ReturnType<typeof assignRequests>) => (await work).map(({ problem }) => problem?.code ?? "done");
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};
const noticesOf = async ({ personId }: Actor) => (await db().select().from(notifications).where(eq(notifications.personId, personId))).filter(({ kind }) => kind === "requests-assigned");
const rowOf = async (id: string) => (await listQueue(scene.decider, {})).rows.find((row) => row.id === id);
const approval = { outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined } as const;

describe("requests that are assigned", () => {
  test("are shown with whose they are, told once, and audited one by one", async () => {
    const [first, second] = [await ask(), await ask()];
    expect(await problemsOf(assign(scene.decider, other, first, second))).toEqual(["done", "done"]);
    expect(await rowOf(first.requestId)).toMatchObject({ isAssigned: true, isMine: false, claimedBy: expect.stringContaining("Proef") });
    expect((await listQueue(other, { who: "me" })).rows.map(({ id }) => id).toSorted()).toEqual([first.requestId, second.requestId].toSorted());
    expect((await noticesOf(other)).map(({ params }) => params)).toEqual([{ by: scene.decider.name, count: 2 }]);
    const audit = (await db().select().from(auditEntries).where(eq(auditEntries.event, "request.assign"))).filter(({ actorId }) => actorId === scene.decider.personId);
    expect(audit.map(({ subjectId }) => subjectId).toSorted()).toEqual([first.placementId, second.placementId].toSorted());
    expect(await checkDecisions()).toEqual([]);
  });

  test("sent twice, they are told once", async () => {
    const asked = await ask();
    await assign(scene.decider, other, asked);
    expect(await problemsOf(assign(scene.decider, other, asked))).toEqual(["done"]);
    expect(await noticesOf(other)).toHaveLength(1);
  });

  test("do not lapse, are decided by that colleague alone, and can be given back or on", async () => {
    const [mine, back] = [await ask(), await ask()];
    await db().insert(authoritySettings).values({ organisationId: scene.vdab.id, claimHours: 1 }).onConflictDoUpdate({ target: authoritySettings.organisationId, set: { claimHours: 1 } });
    await assign(scene.decider, other, mine, back);
    playOn("2026-12-04");
    const decide = (actor: Actor, { requestId, version, acknowledged }: Awaited<ReturnType<typeof ask>>) => decideRequest(actor, { requestId, version, acknowledged, ...approval });
    expect(await codeOf(decide(scene.decider, mine))).toBe("decision.claimedByColleague");
    expect(await codeOf(claimRequest(scene.decider, { requestId: mine.requestId }))).toBe("decision.claimedByColleague");
    expect(await codeOf(decide(other, mine))).toBe("done");
    await releaseRequest(other, { requestId: back.requestId });
    expect(await rowOf(back.requestId)).toMatchObject({ claimedBy: null, isAssigned: false });
    await assign(other, scene.decider, back);
    expect(await problemsOf(assign(scene.decider, other, { ...back, holderId: scene.decider.personId }))).toEqual(["done"]);
    expect(await checkDecisions()).toEqual([]);
  });

  test("a row that changed since it was shown is left, the others go", async () => {
    const [stale, held, taken, good] = [await ask(), await ask(), await ask(), await ask()];
    const third = await createActor("mediator", scene.vdab);
    await createMandate(third);
    await claimRequest(third, { requestId: held.requestId });
    await assign(scene.decider, third, taken);
    const answers = assign(scene.decider, other, { ...stale, version: 99 }, held, taken, good);
    expect(await problemsOf(answers)).toEqual(["conflict", "conflict", "conflict", "done"]);
    // Seen as it is: what somebody took on stays theirs, what was assigned can be assigned anew.
    expect(await problemsOf(assign(scene.decider, other, { ...held, holderId: third.personId }, { ...taken, holderId: third.personId }))).toEqual(["decision.claimedByColleague", "done"]);
    expect(await noticesOf(other)).toHaveLength(2);
  });

  test("only what waits: a decided request is left", async () => {
    const asked = await ask();
    await decideRequest(scene.decider, { requestId: asked.requestId, version: asked.version, acknowledged: asked.acknowledged, ...approval });
    expect(await problemsOf(assign(scene.decider, other, asked))).toEqual(["transition.notNow"]);
    expect(await noticesOf(other)).toEqual([]);
  });
});

describe("who gets them", () => {
  test("a colleague with a mandate of today, own or lent, and no part in the case", async () => {
    const asked = await ask();
    expect(await problemsOf(assign(scene.decider, scene.colleague, asked))).toEqual(["assign.noMandate"]);
    expect(await problemsOf(assign(scene.decider, scene.author, asked))).toEqual(["assign.ownCase"]);
    await db().update(mandates).set({ withdrawnAt: new Date() }).where(eq(mandates.personId, other.personId));
    expect(await problemsOf(assign(scene.decider, other, asked))).toEqual(["assign.noMandate"]);
  });

  test("nobody of another organisation, nobody who left, and not oneself", async () => {
    const asked = await ask();
    const organisation = await createOrganisation("partner");
    const partner = await createActor("mediator", organisation);
    await createMandate(partner);
    for (const to of [partner, scene.decider, scene.entity]) await expect(assign(scene.decider, to, asked)).rejects.toMatchObject({ code: "assign.notColleague", field: "toPersonId" });
    await db().update(memberships).set({ withdrawnAt: new Date() }).where(eq(memberships.personId, other.personId));
    await expect(assign(scene.decider, other, asked)).rejects.toMatchObject({ code: "assign.notColleague" });
    // A stranger learns nothing of the request.
    const colleague = await createActor("mediator", organisation);
    await createMandate(colleague);
    expect(await problemsOf(assign(partner, colleague, asked))).toEqual(["notFound"]);
    await expect(assign(scene.entity, other, asked)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the page offers exactly those, with how many they may decide", async () => {
    const [one, two] = [await ask(), await ask()];
    await createMandate(scene.colleague, { provinces: ["limburg"] });
    const { requests, colleagues } = await previewAssignment(scene.decider, [one.requestId, two.requestId, "nonsense"]);
    expect(requests.map(({ requestId }) => requestId).toSorted()).toEqual([one.requestId, two.requestId].toSorted());
    const found = (actor: Actor) => colleagues.find(({ id }) => id === actor.personId)?.mayDecide.length ?? 0;
    expect([found(other), found(scene.colleague), found(scene.author), found(scene.decider)]).toEqual([2, 0, 0, 0]);
    const partner = await createActor("mediator", await createOrganisation("partner"));
    expect(await previewAssignment(partner, [one.requestId])).toEqual({ requests: [], colleagues: [] });
  });
});

test("two who assign the same requests at once: each goes to one of them, told once", async () => {
  const third = await createActor("mediator", scene.vdab);
  await createMandate(third);
  for (let round = 0; round < 6; round++) {
    const asked = [await ask(), await ask(), await ask()];
    const results = await Promise.all([assign(scene.decider, other, ...asked), assign(other, third, ...asked.toReversed())]);
    for (const { requestId } of asked) {
      const won = results.flat().filter((row) => row.requestId === requestId && row.problem === null);
      expect(won).toHaveLength(1);
      const [row] = await db().select().from(decisionRequests).where(eq(decisionRequests.id, requestId));
      expect([other.personId, third.personId]).toContain(row?.claimedById);
    }
  }
  expect(await checkDecisions()).toEqual([]);
});

test("a form carries each request as it was shown; anything else is refused", () => {
  const shown = { requestId: "01a202b5-6970-7ac3-a649-a2e9cc58e692", version: 3, holderId: null };
  const toPersonId = "01a202b5-6970-7ac3-a649-a2e9cc58e693";
  expect(assignRequestsSchema.parse({ toPersonId, request: shownEntry(shown) }).request).toEqual([shown]);
  expect(assignRequestsSchema.parse({ toPersonId, request: [shownEntry({ ...shown, holderId: toPersonId })] }).request).toEqual([{ ...shown, holderId: toPersonId }]);
  for (const request of [[], ["x"], [`${shown.requestId}:3`]]) expect(assignRequestsSchema.safeParse({ toPersonId, request }).success).toBe(false);
  const nobody = assignRequestsSchema.safeParse({ toPersonId: "", request: shownEntry(shown) });
  expect(nobody.error?.issues.map(({ path, message }) => [path, message])).toEqual([[["toPersonId"], "required"]]);
});
