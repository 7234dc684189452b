import { beforeEach, describe, expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { modelPlans } from "@/db/schema/mediation";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import { askApproval, checkDecisions, createDecisionScene, createWes, lawfulPlan, readPlacement, readPlans, readRequests, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { emptyPlan, type PlanContent } from "@/lib/domain/plans/content";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { copyModelPlan } from "@/lib/server/plans/copy-model-plan";
import { savePlan } from "@/lib/server/plans/save-plan";
import { submitPlan } from "@/lib/server/plans/submit-plan";

useTestDatabase();

let scene: DecisionScene;
let placementId = "";
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await createWes(scene);
});

const save = (actor: Actor, content: PlanContent, seen = { number: 0, version: 0 }) => savePlan(actor, { placementId, ...seen, content, then: "keep" });
const submit = async (actor: Actor) => {
  const plan = (await readPlans(placementId)).at(-1);
  return submitPlan(actor, { planId: plan?.id ?? "", version: plan?.version ?? 0, placementVersion: (await readPlacement(placementId)).version, motivation: "" });
};

describe("writing a plan", () => {
  test("keeps half a plan, and counts each save", async () => {
    const first = await save(scene.entity, { ...emptyPlan, objective: "Nog niet" });
    expect(first).toMatchObject({ number: 1, version: 1 });
    expect(await save(scene.entity, lawfulPlan, first)).toMatchObject({ number: 1, version: 2 });
    expect(await readPlans(placementId)).toMatchObject([{ status: "draft", content: lawfulPlan, kind: "stageplan" }]);
  });

  test("refuses to write over what a colleague wrote meanwhile", async () => {
    await save(scene.entity, lawfulPlan);
    await expect(save(scene.author, emptyPlan)).rejects.toMatchObject({ code: "plan.conflict" });
    expect((await readPlans(placementId))[0]?.content).toEqual(lawfulPlan);
  });

  test("is for those who write it in this kind: not the trainee, not a stranger, not the school", async () => {
    await expect(save(scene.student, lawfulPlan)).rejects.toMatchObject({ code: "forbidden" });
    await expect(save(await createActor("entity", await createOrganisation("company")), lawfulPlan)).rejects.toMatchObject({ code: "notFound" });
    const school = await createOrganisation("school");
    await db().update(placements).set({ schoolId: school.id }).where(eq(placements.id, placementId));
    await expect(save(await createActor("school", school), lawfulPlan)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("begins at a model of everyone or of one's own organisation", async () => {
    const [common] = await db().insert(modelPlans).values({ kind: "stageplan", occupation: "onthaalmedewerker", title: "Onthaal", content: lawfulPlan }).returning();
    const [foreign] = await db().insert(modelPlans).values({ kind: "stageplan", occupation: "onthaalmedewerker", title: "Van een ander", content: lawfulPlan, organisationId: (await createOrganisation("company")).id }).returning();
    const [training] = await db().insert(modelPlans).values({ kind: "opleidingsplan", occupation: "onthaalmedewerker", title: "Opleiding", content: lawfulPlan }).returning();
    const copy = (modelId = "") => copyModelPlan(scene.entity, { placementId, number: 0, version: 0, modelId });
    await expect(copy(foreign?.id)).rejects.toMatchObject({ code: "notFound" });
    await expect(copy(training?.id)).rejects.toMatchObject({ code: "plan.otherKind" });
    await copy(common?.id);
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, content: lawfulPlan }]);
  });
});

describe("handing a plan in", () => {
  test("is refused while the law wants more, with what it wants", async () => {
    await save(scene.entity, { ...emptyPlan, objective: "Een doel zonder inhoud" });
    await expect(submit(scene.entity)).rejects.toMatchObject({ code: "law.blocked", params: { rule: "plan-content" } });
    expect(await readRequests(placementId)).toEqual([]);
  });

  test("freezes the version that was read, and lets nobody write while it is decided on", async () => {
    await askApproval(scene, placementId);
    const [plan] = await readPlans(placementId);
    await expect(save(scene.author, emptyPlan, { number: 1, version: plan?.version ?? 0 })).rejects.toMatchObject({ code: "plan.underReview" });
    await expect(db().execute(sql`update plans set content = '{}' where id = ${plan?.id}`)).rejects.toMatchObject({ cause: { constraint_name: "plan_text_never_changes" } });
    await expect(submit(scene.author)).rejects.toMatchObject({ code: "plan.conflict" });
  });

  test("after an approval, a change is a new version that is asked anew", async () => {
    const asked = await askApproval(scene, placementId);
    await decideRequest(scene.decider, { ...asked, outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });
    expect((await readPlacement(placementId)).status).toBe("approved");
    await askApproval(scene, placementId, { ...lawfulPlan, objective: "Een ander doel" });
    expect((await readPlacement(placementId)).status).toBe("approval-requested");
    expect(await readPlans(placementId)).toMatchObject([{ number: 1, status: "approved" }, { number: 2, status: "submitted" }]);
    expect(await checkDecisions()).toEqual([]);
  });

  test("of a BIS wants the training actions and the reason of the duration, and goes to VDAB", async () => {
    scene = await createDecisionScene();
    placementId = await createWes(scene, {
      instrument: "bis", regulationId: "bis-2018", startsOn: "2027-01-04", endsOn: "2027-03-31", lastAllowedDay: "2027-07-03", mediatorOrganisationId: null, mediatorId: null, hoursPerWeek: 38, lanes: [5, 6, 7],
    });
    await db().insert(placementTerms).values({ placementId, payer: "host", allowanceCents: 120_000, mayWorkInBelgium: true });
    const first = await save(scene.entity, { ...lawfulPlan, learningActions: [] });
    await expect(submit(scene.entity)).rejects.toMatchObject({ code: "plan.learningActionsMissing" });
    const second = await save(scene.entity, { ...lawfulPlan, durationMotivation: "" }, first);
    await expect(submit(scene.entity)).rejects.toMatchObject({ code: "plan.motivationMissing" });
    await save(scene.entity, lawfulPlan, second);
    await submit(scene.entity);
    expect(await readRequests(placementId)).toMatchObject([{ organisationId: scene.vdab.id, dueOn: "2027-01-04", status: "open" }]);
    expect(await readPlacement(placementId)).toMatchObject({ mediatorOrganisationId: scene.vdab.id, status: "approval-requested" });
  });

  test("of an OAO makes it final: nobody decides, the parties sign it", async () => {
    scene = await createDecisionScene();
    const school = await createOrganisation("school");
    const teacher = await createActor("school", school);
    placementId = await createWes(scene, {
      instrument: "oao", regulationId: "oao-2016", schoolId: school.id, mediatorOrganisationId: null, mediatorId: null, vdabGranted: false, lastAllowedDay: null, hoursPerWeek: 24, lanes: [5, 6, 7, 8, 9],
    });
    await db().insert(placementTerms).values({ placementId, payer: "host", trainingYear: 1, recognisedUntil: "2028-06-30", recognitionReference: "E-1" });
    await save(teacher, { ...lawfulPlan, durationMotivation: "" });
    expect(await submit(teacher)).toMatchObject({ asked: false });
    expect(await readPlans(placementId)).toMatchObject([{ status: "final" }]);
    expect((await readPlacement(placementId)).status).toBe("prepared");
    expect(await readRequests(placementId)).toEqual([]);
  });
});
