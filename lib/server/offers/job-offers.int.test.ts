import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { offers, programmes } from "@/db/schema/offers";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer as createPublished, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { createOfferSchema, updateOfferSchema } from "@/lib/domain/offers/schema";
import { createOffer } from "@/lib/server/offers/create-offer";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { listOwnProgrammes } from "@/lib/server/offers/queries";
import { updateOffer } from "@/lib/server/offers/update-offer";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let city: Actor;
let other: Actor;
let jobs: string;
let placements: string;

beforeAll(async () => {
  playOn(scenarioDay);
  city = await createActor("entity", await createOrganisation("local-government"));
  other = await createActor("entity", await createOrganisation("local-government"));
  const organisationId = city.organisationId ?? "";
  const made = await db().insert(programmes).values([
    { slug: "antwerpen-hoa", name: "Werkervaring voor hoogopgeleide anderstaligen", organisationId }, { slug: "eerste-stap", name: "Eerste stap", organisationId },
  ]).returning({ id: programmes.id });
  [jobs, placements] = made.map(({ id }) => id) as [string, string];
  // Also makes the municipality that every offer here lies in.
  await createPublished(other);
});

const job = {
  kind: "employment", title: "Medewerker boekhouding", summary: "Facturen en btw.", tasks: "Facturen boeken", guidance: "Een coach helpt je.",
  startsOn: "2027-01-04", endsOn: "2028-01-03", hoursPerWeek: 38, municipalityNis: 44021, places: 1,
};
const make = (actor: Actor, content: object) => createOffer(actor, createOfferSchema.parse({ ...content, key: randomUUID() }));

describe("a temporary job", () => {
  test("is offered by a city in its programme of jobs, is paid by the city, and is published without a word of the law", async () => {
    expect((await listOwnProgrammes(city)).map(({ name, kind }) => [name, kind])).toEqual([["Eerste stap", "placement"], ["Werkervaring voor hoogopgeleide anderstaligen", "employment"]]);
    const { id } = await make(city, { ...job, programmeId: jobs });
    await publishOffer(city, { id, version: 1, acknowledged: false });
    const [offer] = await db().select().from(offers).where(eq(offers.id, id));
    expect(offer).toMatchObject({ kind: "employment", instrument: null, payer: "host", status: "published", regulationId: null, findings: [] });
  });

  test.each([
    ["without a programme", () => ({ ...job }), "offer.jobNeedsProgramme"],
    ["in a programme of placements", () => ({ ...job, programmeId: placements }), "offer.jobNeedsProgramme"],
  ])("is refused %s", async (_, content, code) => {
    await expect(make(city, content())).rejects.toMatchObject({ code, field: "programmeId" });
  });

  test("is refused to who has no such programme", async () => {
    await expect(make(other, { ...job, programmeId: jobs })).rejects.toMatchObject({ code: "notFound", field: "programmeId" });
    await expect(make(other, job)).rejects.toMatchObject({ code: "offer.jobNeedsProgramme" });
  });

  test("ends by the programme's longest stay: a day later is not published", async () => {
    const { id } = await make(city, { ...job, endsOn: "2028-01-04", programmeId: jobs });
    await expect(publishOffer(city, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "offer.longerThanProgramme", field: "endsOn", params: { last: "2028-01-03" } });
  });

  test("does not leave its programme, and a placement does not enter one of jobs", async () => {
    const { id } = await make(city, { ...job, programmeId: jobs });
    await expect(updateOffer(city, updateOfferSchema.parse({ id, version: 1, programmeId: "" }))).rejects.toMatchObject({ code: "offer.jobNeedsProgramme" });
    await expect(make(city, { ...job, kind: "placement", instrument: "bis", programmeId: jobs })).rejects.toMatchObject({ code: "offer.programmeOfJobs" });
  });
});
