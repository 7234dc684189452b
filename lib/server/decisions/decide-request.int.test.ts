import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { authoritySettings, decisions, delegations, jobSeekers } from "@/db/schema/mediation";
import { municipalities } from "@/db/schema/organisations";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, lawfulPlan, readPlacement, readPlans, readRequests, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { readLetter } from "@/lib/domain/decisions/letter";
import type { DecideRequest } from "@/lib/domain/decisions/schema";
import { claimRequest, releaseRequest } from "@/lib/server/decisions/claim-request";
import { decideMany } from "@/lib/server/decisions/decide-many";
import { decisionPdf } from "@/lib/server/decisions/decision-pdf";
import { getDecision } from "@/lib/server/decisions/get-decision";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { withdrawRequest } from "@/lib/server/decisions/withdraw-request";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";

useTestDatabase();

const approval = { outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined } as const satisfies Partial<DecideRequest>;
const refusal = { outcome: "refused", reasonCode: "no-gap", reasonText: "De kandidaat werkte al drie jaar aan een onthaal.", approvedUntil: undefined } as const satisfies Partial<DecideRequest>;
const question = { outcome: "changes-requested", reasonCode: "objective-unclear", reasonText: "Welk beroep heeft de kandidaat voor ogen?", approvedUntil: undefined } as const satisfies Partial<DecideRequest>;
const shorter = { outcome: "approved-other-duration", reasonCode: "shorter-enough", reasonText: "Twee maanden volstaan voor deze taken." } as const satisfies Partial<DecideRequest>;

let scene: DecisionScene;
let placementId = "";
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await createWes(scene);
});

const decide = async (change: Partial<DecideRequest>, by: Actor = scene.decider) => {
  const asked = await askApproval(scene, placementId);
  return decideRequest(by, { requestId: asked.requestId, version: asked.version, acknowledged: asked.acknowledged, ...approval, ...change });
};
const writtenOf = async (reference: string) => (await db().select().from(decisions).where(eq(decisions.reference, reference)))[0];

describe("a decision on a plan", () => {
  test("approves plan and placement, is numbered, and keeps a letter that its hash covers", async () => {
    const { reference } = await decide({});
    expect(reference).toMatch(/^B-2026-\d{5}$/u);
    expect(await readPlacement(placementId)).toMatchObject({ status: "approved", endsOn: "2027-04-30" });
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, status: "approved", decidedById: scene.decider.personId, mandateId: scene.mandateId, reasonCode: "plan-complete" }]);
    expect(await readRequests(placementId)).toMatchObject([{ status: "decided", organisationId: scene.vdab.id, province: "oost-vlaanderen", dueOn: "2027-02-01" }]);
    const decision = await writtenOf(reference);
    expect(decision?.sha256).toBe(createHash("sha256").update(decision?.letter ?? "").digest("hex"));
    expect(await checkDecisions()).toEqual([]);
  });

  test("with another duration moves the last day, within what the law and the case allow", async () => {
    await expect(decide({ ...shorter, approvedUntil: "2027-04-30" })).rejects.toMatchObject({ code: "decision.sameDuration", field: "approvedUntil" });
    const [request] = await readRequests(placementId);
    const again = (approvedUntil: string) => decideRequest(scene.decider, { requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: [], ...shorter, approvedUntil });
    await expect(again("2027-01-31")).rejects.toMatchObject({ code: "decision.beforeStart" });
    await expect(again("2027-08-01")).rejects.toMatchObject({ code: "law.blocked", params: { rule: "max-duration" } });
    await again("2027-03-31");
    expect(await readPlacement(placementId)).toMatchObject({ status: "approved", endsOn: "2027-03-31" });
    expect(await checkDecisions()).toEqual([]);
  });

  test("is refused with a reason, after which a new version is asked and approved", async () => {
    await decide(refusal);
    expect((await readPlacement(placementId)).status).toBe("refused");
    await decide({});
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, status: "refused", reasonText: refusal.reasonText }, { number: 2, status: "approved" }]);
    expect((await readPlacement(placementId)).status).toBe("approved");
    expect(await checkDecisions()).toEqual([]);
  });

  test("asks for more first: the placement waits, the answer is the same request with the next version", async () => {
    const { reference: first } = await decide(question);
    expect(await readPlacement(placementId)).toMatchObject({ status: "approval-requested" });
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, status: "changes-requested" }]);
    const { reference: second } = await decide({});
    expect(second > first).toBe(true);
    expect(await readRequests(placementId)).toHaveLength(1);
    expect(await readPlans(placementId)).toMatchObject([{ status: "changes-requested" }, { number: 2, status: "approved" }]);
    expect(await checkDecisions()).toEqual([]);
  });

  test("grants nothing that is unsure until the decider says to have seen it, and then states it", async () => {
    await db().update(jobSeekers).set({ employed: null }).where(eq(jobSeekers.personId, scene.student.personId));
    await expect(decide({ acknowledged: [] })).rejects.toMatchObject({ code: "decision.acknowledge", field: "acknowledged" });
    const [request] = await readRequests(placementId);
    const { reference } = await decideRequest(scene.decider, { ...approval, requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: ["candidate-eligibility"] });
    const decision = await writtenOf(reference);
    expect(decision?.acknowledged).toEqual(["candidate-eligibility"]);
    expect(readLetter(decision?.letter ?? "").clauses.find(({ heading }) => heading === "Waarom?")?.items).toHaveLength(1);
  });

  test("needs a reason of this kind and answer", async () => {
    await expect(decide({ reasonCode: "ground-established" })).rejects.toMatchObject({ code: "required", field: "reasonCode" });
  });

  test("tells everybody concerned, once", async () => {
    const { reference } = await decide({});
    const told = await db().execute<{ person_id: string }>(sql`select person_id from notifications where kind = 'decision-approved' and params->>'reference' = ${reference}`);
    expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([scene.student.personId, scene.entity.personId, scene.author.personId].toSorted());
  });
});

describe("the letter", () => {
  const paragraphs = async (reference: string) => readLetter((await writtenOf(reference))?.letter ?? "");

  test("states facts, sources that were read, decision, motivation and where to ask, and no term while none was given", async () => {
    const letter = await paragraphs((await decide(refusal)).reference);
    expect(letter.clauses.map(({ heading }) => heading)).toEqual(["Waarover gaat het?", "Op welke regels steunt de beslissing?", "Wat is er beslist?", "Waarom?", "Ben je het niet eens met de beslissing?"]);
    const text = JSON.stringify(letter.clauses);
    for (const stated of ["versie 1", "1 februari 2027", "30 april 2027", "Belgisch Staatsblad van 8 december 2022", "29 juli 1991", "niet goed", refusal.reasonText]) expect(text).toContain(stated);
    expect(letter.clauses.at(-1)?.text).toContain("binnen welke termijn, vraag je aan");
    expect(letter.clauses.at(-1)?.text.replaceAll(scene.vdab.name, "")).not.toMatch(/\d/u);
  });

  test("is read on the page and on paper by those concerned, and by nobody else", async () => {
    const { reference } = await decide(refusal);
    for (const actor of [scene.student, scene.entity, scene.author]) expect((await getDecision(actor, placementId, reference)).letter.reference).toBe(reference);
    const { name, bytes } = await decisionPdf(scene.student, placementId, reference);
    expect([name, bytes.subarray(0, 5).toString()]).toEqual([`${reference} beslissing.pdf`, "%PDF-"]);
    const stranger = await createActor("entity", await createOrganisation("company"));
    await expect(getDecision(stranger, placementId, reference)).rejects.toMatchObject({ code: "notFound" });
    await expect(getDecision(scene.student, placementId, "B-2026-99999")).rejects.toMatchObject({ code: "notFound" });
  });

  test("states the authority's own words as soon as it has them, and stays as it was afterwards", async () => {
    await db().insert(authoritySettings).values({ organisationId: scene.vdab.id, objection: "Vraag binnen de termijn op de site een herziening.", contact: "beslissingen@vdab.example" })
      .onConflictDoUpdate({ target: authoritySettings.organisationId, set: { objection: "Vraag binnen de termijn op de site een herziening.", contact: "beslissingen@vdab.example" } });
    const { reference } = await decide({});
    await db().delete(authoritySettings);
    expect((await paragraphs(reference)).clauses.at(-1)?.text).toBe("Vraag binnen de termijn op de site een herziening.\nVragen? beslissingen@vdab.example");
    await expect(db().execute(sql`update decisions set reason_text = 'anders'`)).rejects.toMatchObject({ cause: { constraint_name: "decision_never_changes" } });
    await expect(db().execute(sql`delete from decisions`)).rejects.toMatchObject({ cause: { constraint_name: "decision_never_changes" } });
  });
});

describe("who may decide", () => {
  test("nobody in their own case: not who wrote the plan, nor an earlier version, nor who asked", async () => {
    await createMandate(scene.author);
    await expect(decide({}, scene.author)).rejects.toMatchObject({ code: "decision.ownCase" });
    // Who wrote the first version has a part in the second one, whoever hands that in.
    await withdrawRequest(scene.author, { requestId: (await readRequests(placementId))[0]?.id ?? "" });
    const asked = await askApproval({ ...scene, author: scene.entity }, placementId, { ...lawfulPlan, objective: "Een ander doel voor dit onthaal." });
    await expect(decideRequest(scene.author, { ...approval, ...asked })).rejects.toMatchObject({ code: "decision.ownCase" });
    await decideRequest(scene.decider, { ...approval, ...asked });
  });

  test.each([
    ["of another instrument", { instruments: ["bis"] }],
    ["of another province", { provinces: ["limburg"] }],
    ["that is over", { validTo: "2026-11-23" }],
    ["that begins tomorrow", { validFrom: "2026-11-25" }],
    ["that was withdrawn", { withdrawnAt: new Date("2026-11-01") }],
  ])("nobody under a mandate %s", async (_, values) => {
    await createMandate(scene.colleague, values);
    await expect(decide({}, scene.colleague)).rejects.toMatchObject({ code: "decision.noMandate" });
    expect((await readPlacement(placementId)).status).toBe("approval-requested");
  });

  test("a colleague to whom the mandate was lent, on those days only", async () => {
    const lend = { mandateId: scene.mandateId, toPersonId: scene.colleague.personId };
    await db().insert(delegations).values({ ...lend, validFrom: "2026-11-20", validTo: "2026-11-23" });
    await expect(decide({}, scene.colleague)).rejects.toMatchObject({ code: "decision.noMandate" });
    await db().insert(delegations).values({ ...lend, validFrom: "2026-11-24", validTo: "2026-11-27" });
    const [request] = await readRequests(placementId);
    const { reference } = await decideRequest(scene.colleague, { ...approval, requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: [] });
    expect(await writtenOf(reference)).toMatchObject({ mandateId: scene.mandateId, decidedById: scene.colleague.personId });
    expect((await writtenOf(reference))?.delegationId).not.toBeNull();
    expect(await checkDecisions()).toEqual([]);
  });

  test("strangers find no request, who is bound to it may not decide", async () => {
    const stranger = await createActor("mediator", await createOrganisation("partner"));
    await expect(decide({}, stranger)).rejects.toMatchObject({ code: "notFound" });
    const [request] = await readRequests(placementId);
    for (const actor of [scene.student, scene.entity]) {
      await expect(decideRequest(actor, { ...approval, requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: [] })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("a partner decides where it mediates, and VDAB not for it", async () => {
    const partner = await createOrganisation("partner");
    const [ours, writer] = [await createActor("mediator", partner), await createActor("mediator", partner)];
    await createMandate(ours);
    placementId = await createWes({ ...scene, vdab: partner, author: writer }, { lanes: [5, 6, 7] });
    const asked = await askApproval({ ...scene, author: writer }, placementId);
    await expect(decideRequest(scene.decider, { ...approval, ...asked })).rejects.toMatchObject({ code: "notFound" });
    await decideRequest(ours, { ...approval, ...asked });
    expect((await readPlacement(placementId)).status).toBe("approved");
  });

  test("what a colleague took on stays theirs until its hours are over", async () => {
    const asked = await askApproval(scene, placementId);
    await createMandate(scene.colleague);
    await claimRequest(scene.colleague, { requestId: asked.requestId });
    await expect(decideRequest(scene.decider, { ...approval, ...asked })).rejects.toMatchObject({ code: "decision.claimedByColleague" });
    await expect(releaseRequest(scene.decider, { requestId: asked.requestId })).rejects.toMatchObject({ code: "decision.claimedByColleague" });
    playOn("2026-11-26");
    await claimRequest(scene.decider, { requestId: asked.requestId });
    await decideRequest(scene.decider, { ...approval, ...asked });
  });

  test("the database refuses what a faulty command would let through", async () => {
    const { requestId } = await askApproval(scene, placementId);
    const insert = (by: string, mandate: string) => transaction(async (tx) => {
      await tx.execute(sql`update decision_requests set status = 'decided' where id = ${requestId}`);
      await tx.execute(sql`
        insert into decisions (reference, request_id, placement_id, outcome, reason_code, decided_by_id, mandate_id, decided_at, letter, sha256)
        values ('B-X', ${requestId}, ${placementId}, 'approved', 'plan-complete', ${by}, ${mandate}, '2026-11-24T10:00:00Z', '{}', encode(sha256('{}'), 'hex'))`);
    });
    const authors = await createMandate(scene.author);
    await expect(insert(scene.author.personId, authors)).rejects.toMatchObject({ cause: { constraint_name: "decision_not_own_case" } });
    await expect(insert(scene.colleague.personId, scene.mandateId)).rejects.toMatchObject({ cause: { constraint_name: "decided_under_mandate" } });
    const elsewhere = await createMandate(scene.colleague, { provinces: ["limburg"] });
    await expect(insert(scene.colleague.personId, elsewhere)).rejects.toMatchObject({ cause: { constraint_name: "decided_under_mandate" } });
    expect(await checkDecisions()).toEqual([]);
  });

  test("a place without an address asks for one, since no mandate can cover it", async () => {
    const host = await createOrganisation("company");
    const entity = await createActor("entity", host);
    const elsewhere = await createWes({ ...scene, entity }, { lanes: [5, 6, 7] });
    await expect(askApproval(scene, elsewhere)).rejects.toMatchObject({ code: "decision.placeUnknown" });
    expect(await db().select().from(municipalities)).not.toEqual([]);
  });
});

describe("around a decision", () => {
  test("a request that is taken back frees plan and placement, and is not decided any more", async () => {
    const asked = await askApproval(scene, placementId);
    await withdrawRequest(scene.entity, { requestId: asked.requestId });
    expect(await readPlacement(placementId)).toMatchObject({ status: "prepared" });
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, status: "draft" }]);
    await expect(decideRequest(scene.decider, { ...approval, ...asked })).rejects.toMatchObject({ code: "conflict" });
    expect(await checkDecisions()).toEqual([]);
  });

  test("a cancelled placement asks nothing any more", async () => {
    const asked = await askApproval(scene, placementId);
    await cancelPlacement(scene.entity, { id: placementId, version: (await readPlacement(placementId)).version, reason: "other-choice", explanation: "" });
    expect(await readRequests(placementId)).toMatchObject([{ status: "withdrawn" }]);
    await expect(decideRequest(scene.decider, { ...approval, ...asked })).rejects.toMatchObject({ code: "conflict" });
    expect(await checkDecisions()).toEqual([]);
  });

  test("several at once: each in its own transaction, exceptions named", async () => {
    const first = await askApproval(scene, placementId);
    const [otherScene, thirdScene] = [await createDecisionScene(), await createDecisionScene()];
    const second = await askApproval(otherScene, await createWes(otherScene));
    const third = await askApproval(thirdScene, await createWes(thirdScene));
    await withdrawRequest(otherScene.entity, { requestId: second.requestId });
    const rows = await decideMany(scene.decider, { requests: [first, second, third], reasonCode: "plan-complete", reasonText: "" });
    expect(rows).toMatchObject([
      { requestId: first.requestId, problem: null }, { requestId: second.requestId, reference: null, problem: { code: "conflict" } }, { requestId: third.requestId, problem: null },
    ]);
    expect(await checkDecisions()).toEqual([]);
  });
});
