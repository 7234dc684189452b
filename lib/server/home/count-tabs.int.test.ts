import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/database";
import { createPeople, createScene, type Scene } from "@/db/testing/permission-scene";
import { playOn, scenarioDay } from "@/db/testing/scenario";
import { listOpenCandidates } from "@/lib/server/applications/open-candidates";
import { countTabs } from "@/lib/server/home/count-tabs";
import { waitingForEntity } from "@/lib/server/home/waiting";
import { listOwnOffers } from "@/lib/server/offers/queries";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  playOn(scenarioDay);
  scene = await createScene();
});

test("an organisation reads on its tabs how many its lists hold", async () => {
  const { entity } = scene.insiders;
  const [candidates, published, waiting] = await Promise.all([listOpenCandidates(entity), listOwnOffers(entity, ["published"]), waitingForEntity(entity)]);
  expect(candidates.length).toBeGreaterThan(0);
  expect(await countTabs(entity)).toMatchObject({
    candidates: candidates.length, offers: published.length, today: waiting.offers.length + waiting.placements.length + waiting.months.length,
  });
});

test("who has nothing reads no number, and nobody those of others", async () => {
  const others = await createPeople();
  expect(await countTabs(others.entity)).toEqual({});
  expect(await countTabs(others.student)).toEqual({});
  expect(await countTabs(others.school)).toEqual({});
});
