import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOffers } from "@/app/api/v1/offers/route";
import { GET as getOffer } from "@/app/api/v1/offers/[id]/route";
import { GET as getOrganisations } from "@/app/api/v1/organisations/route";
import { GET as getProgrammes } from "@/app/api/v1/programmes/route";
import { db } from "@/db/client";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";

useTestDatabase();
playOn(scenarioDay);

const call = async (path: string, route: (request: Request) => Promise<Response>) => {
  const response = await route(new Request(`http://localhost:3000/api/v1/${path}`));
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};
const readOffer = (id: string) => call(`offers/${id}`, (request) => getOffer(request, { params: Promise.resolve({ id }) }));

let host: Actor;

beforeAll(async () => {
  await seedReference();
  host = await createActor("entity", await createOrganisation("company"));
});

describe("offers", () => {
  test("come with total, facets and the way to the next page", async () => {
    for (let i = 0; i < 22; i += 1) await createOffer(host, { title: `Zeilmaker ${i}` });
    const first = await call("offers?q=zeilmakers&sort=newest", getOffers);
    expect(first).toMatchObject({ status: 200, body: { total: 22, correctedTo: null } });
    expect(first.body.items).toHaveLength(20);
    expect(first.body.items[0]).toMatchObject({ title: "Zeilmaker 21", instrument: "school", url: expect.stringMatching(/^http.*\/stageplaatsen\//u) });
    expect(first.body.facets.instrument).toContainEqual({ value: "school", count: 22 });
    expect(first.body.facets.instrument).toContainEqual({ value: "wes", count: 0 });
    const second = await call(`offers?q=zeilmakers&sort=newest&cursor=${first.body.next}`, getOffers);
    expect(second.body).toMatchObject({ next: null, total: 22 });
    expect(second.body.items.map((offer: { title: string }) => offer.title)).toEqual(["Zeilmaker 1", "Zeilmaker 0"]);
  });

  test.each([
    ["offers?what=kok", "what"], ["offers?province=parijs", "province"], ["offers?radiusKm=-1", "radiusKm"], ["offers?startsFrom=morgen", "startsFrom"],
    ["offers?sort=random", "sort"], ["offers?cursor=abc", "cursor"], ["offers?q=a&q=b", "q"], ["offers?place=Atlantis", "place"], ["offers?instrument=bis&instrument=zzz", "instrument"],
  ])("%s is refused and says that %s is wrong", async (path, name) => {
    const { status, type, body } = await call(path, getOffers);
    expect(status).toBe(400);
    expect(type).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "urn:problem-type:invalid-input", status: 400, issues: [{ in: "query", name, detail: expect.stringMatching(/^is /u) }] });
  });

  test("one is read by its id; a closed one is gone, a draft never was", async () => {
    const { id } = await createOffer(host, { title: "Touwslager" });
    expect(await readOffer(id)).toMatchObject({ status: 200, body: { id, title: "Touwslager", status: "published" } });
    await db().execute(sql`update offers set status = 'closed' where id = ${id}`);
    expect(await readOffer(id)).toMatchObject({ status: 410, type: "application/problem+json", body: { type: "urn:problem-type:gone" } });
    expect(await readOffer("01a20166-229e-76da-bf18-cd010c9a6612")).toMatchObject({ status: 404 });
    expect(await readOffer("kok")).toMatchObject({ status: 404, body: { type: "urn:problem-type:not-found" } });
  });
});

test("organisations and programmes are lists too", async () => {
  const organisations = await call("organisations?q=VDAB&kind=vdab", getOrganisations);
  expect(organisations.body).toMatchObject({ total: 1, next: null, items: [{ slug: "vdab", url: expect.stringContaining("/organisaties/vdab") }] });
  expect((await call("organisations?kind=club", getOrganisations)).status).toBe(400);
  expect((await call("programmes", getProgrammes)).body).toMatchObject({ total: 3, next: null });
  expect((await call("programmes?x=1", getProgrammes)).status).toBe(400);
});
