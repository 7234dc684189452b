import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/database";
import { createPlacement } from "@/db/testing/promise-scene";
import { createActor, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { countServiceOffers, listServiceOffers, type ServiceOfferFilter } from "@/lib/server/offers/service-offers";

useTestDatabase();

let entity: Actor;
let school: Actor;
let service: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  entity = await createActor("entity", await createOrganisation("flemish-government", { name: "Agentschap 100% Water" }));
  school = await createActor("school", await createOrganisation("school"));
  service = await createActor("coordinator", await createOrganisation("diversity-service"));
});

const titles = async (filter: ServiceOfferFilter) => (await listServiceOffers(service, filter)).items.map(({ title }) => title);

test("shows open offers of the Flemish government alone, to the service alone", async () => {
  const company = await createActor("entity", await createOrganisation("company"));
  await createOffer(entity, { title: "Zien bij de overheid" });
  await createOffer(company, { title: "Zien bij een bedrijf" });
  expect(await titles({ text: "zien bij" })).toEqual(["Zien bij de overheid"]);
  expect(await listServiceOffers(entity)).toEqual({ items: [], next: null });
  expect(await countServiceOffers(school)).toEqual({ facilitated: 0, others: 0 });
});

test("finds by title, by entity, by the number of a file, by kind and by the help of the service", async () => {
  const offer = await createOffer(entity, { title: "Peilen van sluizen" });
  await createOffer(entity, { title: "Peilen in het lab", instrument: "bis", facilitated: true, serviceInvolvedOn: "2026-11-02" });
  const { student, enrolmentId } = await createStudent(school);
  const reference = "S-2026-71234";
  await createPlacement({ host: entity, school, student, enrolmentId }, { offerId: offer.id, reference });
  expect(await titles({ text: "peilen" })).toEqual(["Peilen in het lab", "Peilen van sluizen"]);
  expect(await titles({ text: "SLUIZEN agentschap 100% w" })).toEqual(["Peilen van sluizen"]);
  expect(await titles({ text: "peilen%lab" })).toEqual([]);
  expect(await titles({ text: reference.toLowerCase() })).toEqual(["Peilen van sluizen"]);
  expect(await titles({ text: reference.slice(0, -1) })).toEqual([]);
  expect(await titles({ text: "peilen", kind: "bis" })).toEqual(["Peilen in het lab"]);
  expect(await titles({ text: "peilen", kind: "employment" })).toEqual([]);
  expect(await titles({ text: "peilen", facilitated: false })).toEqual(["Peilen van sluizen"]);
  expect(await countServiceOffers(service, { text: "peilen", facilitated: false })).toEqual({ facilitated: 1, others: 1 });
});

test("gives fifty at a time, the newest first, each once", async () => {
  for (let n = 1; n <= 52; n += 1) await createOffer(entity, { id: `019ab000-0000-7000-8000-${String(n).padStart(12, "0")}`, title: `Bladzijde ${n}` });
  const first = await listServiceOffers(service, { text: "Bladzijde" });
  const second = await listServiceOffers(service, { text: "Bladzijde", after: first.next ?? undefined });
  expect(first.items.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, index) => `Bladzijde ${52 - index}`));
  expect(second.items.map(({ title }) => title)).toEqual(["Bladzijde 2", "Bladzijde 1"]);
  expect(second.next).toBeNull();
});
