import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import type { OfferStatus } from "@/lib/domain/offers/status";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { type FacetName, facetNames, facetValues } from "@/lib/domain/search/facets";
import { queryObject } from "@/lib/domain/search/query-object";
import { type OfferQuery, offerQueryLists, offerQuerySchema, selectionOf } from "@/lib/domain/search/schema";
import { searchOffers } from "@/lib/server/offers/search-offers";
import { rankedMatches } from "@/lib/server/offers/search-statement";

useTestDatabase();
playOn(scenarioDay);

const addHost = async (name: string, kind: OrganisationKind): Promise<Actor> =>
  createActor("entity", await createOrganisation(kind, { name, slug: name.toLowerCase().replaceAll(" ", "-") }));

const setStatus = (id: string, status: OfferStatus) => db().execute(sql`update offers set status = ${status}::offer_status where id = ${id}`);

const ask = (address: string): OfferQuery => offerQuerySchema.parse(queryObject(new URLSearchParams(address), offerQueryLists));
const titles = async (address: string): Promise<string[]> => (await searchOffers(ask(address))).items.map((offer) => offer.title);

let bakery: Actor;
let city: Actor;

beforeAll(async () => {
  await seedReference();
  bakery = await addHost("Bakkerij Korst", "company");
  city = await addHost("Gemeente Lier", "local-government");
});

describe("what is found", () => {
  test("a typed word before its synonym, a title before a text", async () => {
    await createOffer(city, { title: "Hulp in het depot", tasks: "Je helpt de kok van het feest." });
    await createOffer(bakery, { title: "Kok in opleiding" });
    await createOffer(bakery, { title: "Afwas in een grootkeuken" });
    expect(await titles("q=koks")).toEqual(["Kok in opleiding", "Afwas in een grootkeuken", "Hulp in het depot"]);
  });

  test("by organisation, by occupation, by instrument and by an unfinished word", async () => {
    await createOffer(bakery, { title: "Nachtploeg", occupation: "Bakker", instrument: "bis" });
    expect(await titles("q=korst+nachtploeg")).toEqual(["Nachtploeg"]);
    expect(await titles("q=banketbakker")).toEqual(["Nachtploeg"]);
    expect(await titles("q=beroepsinlevingsstage")).toEqual(["Nachtploeg"]);
    expect(await titles("q=nachtp")).toEqual(["Nachtploeg"]);
  });

  test("a mistyped word is corrected, and the answer says so", async () => {
    const answer = await searchOffers(ask("q=nachtploge"));
    expect(answer.items.map((offer) => offer.title)).toEqual(["Nachtploeg"]);
    expect(answer.correctedTo).toBe("nachtploeg");
    // A word that stands in no title, but means what one says.
    expect(await searchOffers(ask("q=banketbaker"))).toMatchObject({ total: 1, correctedTo: "banketbakker" });
    expect(await searchOffers(ask("q=xqzvw"))).toMatchObject({ items: [], total: 0, correctedTo: null });
  });

  test("around a place, by name, former name or postcode, nearest first", async () => {
    await createOffer(city, { title: "Kwekerij Aalst", municipalityNis: 41002 });
    await createOffer(city, { title: "Kwekerij Hasselt", municipalityNis: 71072 });
    await createOffer(city, { title: "Kwekerij Gent" });
    expect(await titles("q=kwekerij&place=Gent&radiusKm=30&sort=nearest")).toEqual(["Kwekerij Gent", "Kwekerij Aalst"]);
    expect(await titles("q=kwekerij&place=9300&radiusKm=0")).toEqual(["Kwekerij Aalst"]);
    const { items } = await searchOffers(ask("q=kwekerij&place=Gent&radiusKm=30&sort=nearest"));
    expect(items.map((offer) => offer.distanceKm)).toEqual([0, expect.closeTo(26, -1)]);
    expect(await searchOffers(ask("q=kwekerij&place=Atlantis"))).toMatchObject({ isPlaceUnknown: true, around: null, total: 3 });
  });

  test("not before it starts, not after one can apply", async () => {
    await createOffer(city, { title: "Zomerploeg", startsOn: "2027-07-01", endsOn: "2027-08-31" });
    await createOffer(city, { title: "Zomerploeg van vroeger", startsOn: "2027-07-01", endsOn: "2027-08-31", applyUntil: "2026-11-23" });
    expect(await titles("q=zomerploeg")).toEqual(["Zomerploeg"]);
    expect(await titles("q=zomerploeg&startsFrom=2027-07-01")).toEqual(["Zomerploeg"]);
    expect(await titles("q=zomerploeg&startsFrom=2027-07-02")).toEqual([]);
  });
});

describe("the index follows its sources", () => {
  const outOfStep = async () => {
    const [row] = await db().execute(sql`
      select (select count(*) from offer_search s full join searchable_offers v using (offer_id)
              where s.offer_id is null or v.offer_id is null or s.words is distinct from v.words or s.starts_on <> v.starts_on)::int as rows`);
    return row?.rows;
  };

  test("an offer appears when published, changes with its text, and vanishes when paused, full or closed", async () => {
    const { id } = await createOffer(bakery, { title: "Vlaaienbakker" });
    expect(await titles("q=vlaaienbakker")).toEqual(["Vlaaienbakker"]);
    await db().execute(sql`update offers set title = 'Taartenbakker' where id = ${id}`);
    expect(await titles("q=vlaaienbakker")).toEqual([]);
    expect(await titles("q=taartenbakker")).toEqual(["Taartenbakker"]);
    await setStatus(id, "paused");
    expect(await titles("q=taartenbakker")).toEqual([]);
    await setStatus(id, "published");
    expect(await titles("q=taartenbakker")).toEqual(["Taartenbakker"]);
    await setStatus(id, "full");
    expect(await titles("q=taartenbakker")).toEqual([]);
    await setStatus(id, "closed");
    expect(await titles("q=taartenbakker")).toEqual([]);
    expect(await outOfStep()).toBe(0);
  });

  test("an organisation's new name and kind are found at once", async () => {
    const host = await addHost("Oude Naam", "company");
    await createOffer(host, { title: "Magazijn" });
    await db().execute(sql`update organisations set name = 'Rivierenhof', kind = 'non-profit' where id = ${host.organisationId}`);
    expect(await titles("q=rivierenhof&organisation=non-profit")).toEqual(["Magazijn"]);
    expect(await titles("q=rivierenhof&organisation=company")).toEqual([]);
    expect(await outOfStep()).toBe(0);
  });

  test("an offer that is taken by a candidate is not written again", async () => {
    const { id } = await createOffer(bakery, { title: "Broodsnijder", places: 2 });
    const stamp = async () => (await db().execute(sql`select xmin::text from offer_search where offer_id = ${id}`))[0]?.xmin;
    const before = await stamp();
    await db().execute(sql`update offers set taken = 1 where id = ${id}`);
    expect(await stamp()).toBe(before);
  });

  test("everything is made anew by one call", async () => {
    await db().execute(sql`delete from offer_search`);
    await db().execute(sql`select refresh_offer_search(null)`);
    expect(await outOfStep()).toBe(0);
    expect((await searchOffers(ask(""))).total).toBeGreaterThan(5);
  });
});

describe("counts and pages over many offers", () => {
  const kinds = ["flemish-government", "local-government", "company", "non-profit"] as const;
  const pick = <T>(values: readonly T[], seed: number): T => {
    const value = values[seed % values.length];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  /** A column that every reader understands: recounts by itself what the search counts. */
  type Plain = Record<FacetName, string>;
  const plain: Plain[] = [];

  beforeAll(async () => {
    const hosts = await Promise.all(kinds.map((kind) => addHost(`Gastheer ${kind}`, kind)));
    const places = [["antwerpen", 11002], ["limburg", 71072], ["oost-vlaanderen", 44021], ["brussel", 21004]] as const;
    for (let i = 0; i < rankedMatches + 60; i += 1) {
      const [province, municipalityNis] = pick(places, i * 7 + (i >> 3));
      const facets = {
        province, organisation: pick(kinds, i), instrument: pick(["school", "bis", "wes"], i >> 1), paid: pick(["host", "vdab", "none"], i >> 2),
        education: pick(["none", "secondary", "bachelor", "master"], i >> 4), hours: pick(["full", "part"], i >> 5),
      } as const;
      plain.push(facets);
      await createOffer(pick(hosts, i), {
        title: `Bijenhouder ${i}`, municipalityNis, instrument: facets.instrument, payer: facets.paid, educationLevel: facets.education,
        hoursPerWeek: facets.hours === "full" ? 38 : 19, publishedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, i >> 1)),
      });
    }
  });

  test.each([
    "q=bijenhouder",
    "q=bijenhouder&province=antwerpen",
    "q=bijenhouder&province=antwerpen&province=limburg&instrument=bis",
    "q=bijenhouder&paid=true&hours=part&education=master",
    "q=bijenhouder&organisation=company&instrument=wes&instrument=school&paid=none",
    "q=bijenhouder&province=west-vlaanderen",
  ])("total and facets of %s are those of a recount", async (address) => {
    const query = ask(address);
    const selection = selectionOf(query);
    const passes = (offer: Plain, except?: FacetName) =>
      facetNames.every((name) => name === except || !selection[name] || selection[name].includes(offer[name]));
    const answer = await searchOffers(query);
    expect(answer.total).toBe(plain.filter((offer) => passes(offer)).length);
    for (const name of facetNames) {
      const recount = facetValues[name].map((value) => ({ value, count: plain.filter((offer) => passes(offer, name) && offer[name] === value).length }));
      expect(answer.facets[name], name).toEqual(recount);
    }
  });

  test.each(["q=bijenhouder", "q=bijenhouder&sort=newest", "q=bijenhouder&sort=start", "q=bijenhouder&place=Gent&radiusKm=200&sort=nearest"])(
    "the pages of %s hold every offer once", async (address) => {
      const seen: string[] = [];
      let next: string | null = "";
      while (next !== null) {
        const { items, next: following }: { items: { title: string }[]; next: string | null } =
          await searchOffers(ask(`${address}${next ? `&cursor=${next}` : ""}`));
        seen.push(...items.map((offer) => offer.title));
        next = following;
      }
      expect(seen).toHaveLength(plain.length);
      expect(new Set(seen).size).toBe(plain.length);
    });

  test("newest first goes down in time", async () => {
    expect((await titles("q=bijenhouder&sort=newest")).slice(0, 2).toSorted()).toEqual([`Bijenhouder ${plain.length - 2}`, `Bijenhouder ${plain.length - 1}`]);
  });
});
