import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { encodeOrganisationCursor, organisationQuerySchema } from "@/lib/domain/search/organisation-query";
import { listNewestOffers } from "@/lib/server/offers/published-newest";
import { getPublishedOffer, getPublishedOfferById } from "@/lib/server/offers/published-offer";
import { getPublicOrganisation } from "@/lib/server/offers/published-organisation";
import { listOrganisations, organisationPageSize } from "@/lib/server/offers/published-organisations";
import { listProgrammes } from "@/lib/server/offers/published-programmes";
import { listSimilarOffers } from "@/lib/server/offers/published-similar";

useTestDatabase();
playOn(scenarioDay);

let bakery: Actor;

beforeAll(async () => {
  await seedReference();
  bakery = await createActor("entity", await createOrganisation("company", { name: "Bakkerij Korst", slug: "bakkerij-korst", replyDays: 5 }));
});

test("an offer can be read while it is public and after, never as a draft", async () => {
  const { id, slug } = await createOffer(bakery, { title: "Broodbakker", tasks: "Deeg kneden\nOvens vullen", places: 3 });
  expect(await getPublishedOffer(slug)).toMatchObject({
    id, status: "published", title: "Broodbakker", places: 3, taken: 0, municipality: "Gent", postcode: "9000",
    organisation: { name: "Bakkerij Korst", slug: "bakkerij-korst", kind: "company" }, organisationAbout: { replyDays: 5, openOffers: 1 },
  });
  await db().execute(sql`update offers set status = 'closed', closed_at = now() where id = ${id}`);
  expect(await getPublishedOfferById(id)).toMatchObject({ status: "closed", organisationAbout: { openOffers: 0 } });
  await db().execute(sql`insert into offers (organisation_id, created_by_id, slug, instrument, title) values (${bakery.organisationId}, ${bakery.personId}, 'geheim', 'bis', 'Nog niet af')`);
  expect(await getPublishedOffer("geheim")).toBeNull();
});

test("an offer whose last day has passed is over, even before anyone closes it", async () => {
  const { slug } = await createOffer(bakery, { title: "Te laat", applyUntil: "2026-11-23" });
  expect(await getPublishedOffer(slug)).toMatchObject({ status: "expired" });
  const newest = await listNewestOffers(50);
  expect(newest.items.map((offer) => offer.title)).not.toContain("Te laat");
  expect(newest.total).toBe(newest.items.length);
});

test("similar offers share a word, the same occupation first, never the offer itself", async () => {
  const base = await createOffer(bakery, { title: "Medewerker weverij", occupation: "Wever" });
  await createOffer(bakery, { title: "Weverij leiden", occupation: "Ploegbaas" });
  await createOffer(bakery, { title: "Stoffen weven", occupation: "Wever", municipalityNis: 71072 });
  await createOffer(bakery, { title: "Boomchirurg", occupation: "Boomverzorger" });
  const similar = await listSimilarOffers({ id: base.id, title: base.title, occupation: base.occupation }, 3);
  expect(similar.map((offer) => offer.title)).toEqual(["Stoffen weven", "Weverij leiden"]);
});

test("the directory lists hosts that exist today, those with open offers first, over all its pages once", async () => {
  const names: string[] = [];
  let cursor: string | undefined;
  let total = 0;
  do {
    const page = await listOrganisations(organisationQuerySchema.parse({ cursor }));
    names.push(...page.items.map((organisation) => organisation.name));
    total = page.total;
    cursor = page.next ? encodeOrganisationCursor(page.next) : undefined;
  } while (cursor);
  expect(total).toBeGreaterThan(organisationPageSize);
  expect(names).toHaveLength(total);
  expect(new Set(names).size).toBe(total);
  expect(names[0]).toBe("Bakkerij Korst");
  expect(names).not.toContain("Departement Landbouw en Visserij");
});

test("an organisation is found by a part of its name, an abbreviation, with or without accents", async () => {
  const search = async (q: string) => (await listOrganisations({ q })).items.map((organisation) => organisation.name);
  expect(await search("financien")).toContain("Departement Financiën en Begroting");
  expect(await search("AgO")).toContain("Agentschap Overheidspersoneel");
  expect(await search("100%")).toEqual([]);
  expect((await listOrganisations({ kind: ["vdab"] })).items.map((organisation) => organisation.name)).toEqual(["VDAB"]);
});

test("the page of an entity names its policy domain of today", async () => {
  expect(await getPublicOrganisation("toerisme-vlaanderen")).toMatchObject({ policyDomain: "Kanselarij, Bestuur, Buitenlandse Zaken en Justitie", openOffers: 0 });
  expect(await getPublicOrganisation("stad-gent")).toMatchObject({ programmes: [{ slug: "gent-bis", name: "Beroepsinlevingsstages bij de stad" }] });
  expect(await getPublicOrganisation("niemand")).toBeNull();
});

test("a programme counts its open offers", async () => {
  const city = await getPublicOrganisation("stad-gent");
  await createOffer({ ...bakery, organisationId: city?.id ?? null }, {
    title: "Data bij de stad", instrument: "bis",
    programmeId: (await db().execute<{ id: string }>(sql`select id from programmes where slug = 'gent-bis'`))[0]?.id,
  });
  expect((await listProgrammes()).map(({ slug, kind, openOffers }) => [slug, kind, openOffers])).toEqual([
    ["antwerpen-hoa", "employment", 0], ["genk-springplank", "placement", 0], ["gent-bis", "placement", 1],
  ]);
});
