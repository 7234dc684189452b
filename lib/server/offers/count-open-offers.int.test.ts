import { beforeAll, expect, test } from "vitest";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { countOpenOffers } from "@/lib/server/offers/count-open-offers";

useTestDatabase();
playOn(scenarioDay);

beforeAll(seedReference);

test("counts the places that take candidates, by instrument; what is over or has none is absent", async () => {
  const bakery = await createActor("entity", await createOrganisation("company", { name: "Bakkerij Korst" }));
  await createOffer(bakery, { title: "Broodbakker", instrument: "wes" });
  await createOffer(bakery, { title: "Banketbakker", instrument: "wes" });
  await createOffer(bakery, { title: "Verkoop", instrument: "bis" });
  await createOffer(bakery, { title: "Te laat", instrument: "bvs", applyUntil: "2026-11-23" });
  expect(await countOpenOffers()).toEqual({ wes: 2, bis: 1 });
});
