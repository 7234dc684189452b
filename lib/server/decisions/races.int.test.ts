import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisions } from "@/db/schema/mediation";
import { mandates } from "@/db/schema/people";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, lawfulPlan, readPlacement, readPlans, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { withdrawRequest } from "@/lib/server/decisions/withdraw-request";
import { savePlan } from "@/lib/server/plans/save-plan";

/* Each pair of commands starts at the same moment, many times over: what is left must be one of both orders, never a mixture. */
useTestDatabase();

const rounds = 12;
const approval = { outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined } as const;
const refusal = { outcome: "refused", reasonCode: "no-gap", reasonText: "De kandidaat kan dit werk al.", approvedUntil: undefined } as const;

let scene: DecisionScene;
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
});

const begin = async () => {
  const round = await createDecisionScene();
  const placementId = await createWes(round);
  return { round, placementId, asked: await askApproval(round, placementId) };
};
const finals = (requestId: string) => db().select().from(decisions).where(eq(decisions.requestId, requestId));

describe("at the same moment", () => {
  test("of twenty deciders with a mandate, one decides", async () => {
    const deciders: Actor[] = [];
    for (let n = 0; n < 20; n++) {
      const decider = await createActor("mediator", scene.vdab);
      await createMandate(decider);
      deciders.push(decider);
    }
    const { placementId, asked } = await begin();
    const results = await Promise.allSettled(deciders.map((decider, n) => decideRequest(decider, { ...asked, ...(n % 2 === 0 ? approval : refusal) })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [decision, ...others] = await finals(asked.requestId);
    expect(others).toEqual([]);
    expect((await readPlacement(placementId)).status).toBe(decision?.outcome);
    expect(await checkDecisions()).toEqual([]);
  });

  test("decided or taken back, never both", async () => {
    for (let n = 0; n < rounds; n++) {
      const { round, placementId, asked } = await begin();
      const work = [() => decideRequest(round.decider, { ...asked, ...approval }), () => withdrawRequest(round.author, { requestId: asked.requestId })];
      const results = await Promise.allSettled((n % 2 === 0 ? work : work.toReversed()).map((start) => start()));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { status } = await readPlacement(placementId);
      expect([status, (await readPlans(placementId))[0]?.status, (await finals(asked.requestId)).length])
        .toEqual(status === "approved" ? ["approved", "approved", 1] : ["prepared", "draft", 0]);
    }
    expect(await checkDecisions()).toEqual([]);
  });

  test("an edit never changes what is decided on: it is refused, or it is the next version", async () => {
    for (let n = 0; n < rounds; n++) {
      const { round, placementId, asked } = await begin();
      const [seen] = await readPlans(placementId);
      const edit = () => savePlan(round.author, { placementId, number: 1, version: seen?.version ?? 0, content: { ...lawfulPlan, objective: "Iets anders" }, then: "keep" });
      const work = [() => decideRequest(round.decider, { ...asked, ...refusal }), edit];
      await Promise.allSettled((n % 2 === 0 ? work : work.toReversed()).map((start) => start()));
      const [first] = await readPlans(placementId);
      expect(first).toMatchObject({ number: 1, status: "refused", content: lawfulPlan });
    }
    expect(await checkDecisions()).toEqual([]);
  });

  test("a mandate that is withdrawn meanwhile decides before it or not at all", async () => {
    for (let n = 0; n < rounds; n++) {
      const { round, placementId, asked } = await begin();
      const withdraw = () => db().update(mandates).set({ withdrawnAt: new Date() }).where(eq(mandates.id, round.mandateId)).then(() => "withdrawn");
      const work = [() => decideRequest(round.decider, { ...asked, ...approval }).then(() => "decided"), withdraw];
      const results = await Promise.allSettled((n % 2 === 0 ? work : work.toReversed()).map((start) => start()));
      const decided = results.some((result) => result.status === "fulfilled" && result.value === "decided");
      expect((await readPlacement(placementId)).status).toBe(decided ? "approved" : "approval-requested");
      for (const result of results) if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "decision.noMandate" });
    }
    expect(await checkDecisions()).toEqual([]);
  });

  test("two people who hand in and write the same draft leave one text", async () => {
    for (let n = 0; n < rounds; n++) {
      const round = await createDecisionScene();
      const placementId = await createWes(round);
      const save = (actor: Actor, objective: string) => savePlan(actor, { placementId, number: 0, version: 0, content: { ...lawfulPlan, objective }, then: "keep" });
      const results = await Promise.allSettled([save(round.author, "Van de bemiddelaar"), save(round.entity, "Van de stageplaats")]);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await readPlans(placementId)).toHaveLength(1);
    }
  });
});
