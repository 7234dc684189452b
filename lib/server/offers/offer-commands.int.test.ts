import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { sanctions } from "@/db/schema/money";
import { offers } from "@/db/schema/offers";
import { auditEntries, notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createApplication, createOffer as createPublished, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { createOfferSchema, updateOfferSchema } from "@/lib/domain/offers/schema";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { closeOffer } from "@/lib/server/offers/close-offer";
import { createOffer } from "@/lib/server/offers/create-offer";
import { discardOffer } from "@/lib/server/offers/discard-offer";
import { expireOffers } from "@/lib/server/offers/expire-offers";
import { facilitateOffer } from "@/lib/server/offers/facilitate-offer";
import { pauseOffer } from "@/lib/server/offers/pause-offer";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { resumeOffer } from "@/lib/server/offers/resume-offer";
import { updateOffer } from "@/lib/server/offers/update-offer";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let entity: Actor;
let foreign: Actor;
let coordinator: Actor;
let supervisor: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  entity = await createActor("entity", await createOrganisation("flemish-government"));
  foreign = await createActor("entity", await createOrganisation("company"));
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
  supervisor = await createActor("school", await createOrganisation("school"));
  // Also makes the municipality that every offer here lies in.
  await createPublished(entity);
});

const complete = {
  instrument: "school", title: "Medewerker onthaal & planning", summary: "Onthaal en planning.", tasks: "Bezoekers ontvangen", guidance: "Een mentor helpt je.",
  startsOn: "2027-02-01", endsOn: "2027-03-31", hoursPerWeek: 38, municipalityNis: 44021, places: 2,
};
const draftOf = (content: object, key = randomUUID()) => createOfferSchema.parse({ ...content, key });
const makeDraft = async (content: object = complete, actor = entity) => (await createOffer(actor, draftOf(content))).id;

const offerOf = async (id: string) => {
  const [offer] = await db().select().from(offers).where(eq(offers.id, id));
  if (!offer) throw new Error("the offer is gone");
  return offer;
};

const publish = async (content: object = complete) => {
  const id = await makeDraft(content);
  await publishOffer(entity, { id, version: 1, acknowledged: true });
  return offerOf(id);
};

const edit = (id: string, version: number, change: object) => updateOffer(entity, updateOfferSchema.parse({ id, version, ...change }));

describe("a draft", () => {
  test("needs only a kind and a title, and comes once for one key, however often it is sent", async () => {
    const input = draftOf({ instrument: "wes", title: "Helpen in het magazijn" });
    const made = await Promise.all(Array.from({ length: 10 }, () => createOffer(entity, input)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await offerOf(made[0]?.id ?? "")).toMatchObject({ status: "draft", instrument: "wes", payer: "vdab", organisationId: entity.organisationId, version: 1 });
  });

  test("of another form under the same key is refused", async () => {
    const key = randomUUID();
    await createOffer(entity, draftOf(complete, key));
    await expect(createOffer(entity, draftOf({ ...complete, title: "Iets anders" }, key))).rejects.toMatchObject({ code: "idempotency.otherRequest" });
  });

  test("is written by organisations only, with dates that agree", async () => {
    const { student } = await createStudent(supervisor);
    await expect(createOffer(student, draftOf(complete))).rejects.toMatchObject({ code: "forbidden" });
    await expect(makeDraft({ ...complete, endsOn: "2027-01-31" })).rejects.toMatchObject({ code: "endBeforeStart", field: "endsOn" });
    await expect(makeDraft({ ...complete, programmeId: randomUUID() })).rejects.toMatchObject({ code: "notFound", field: "programmeId" });
  });

  test("changes freely, field by field, and leaves the rest", async () => {
    const id = await makeDraft();
    expect(await edit(id, 1, { instrument: "bvs", startsOn: "2027-03-01", hoursPerWeek: "28,5", allowanceCents: "€ 1.035,24", facilities: "quiet", travelReimbursed: "yes" })).toEqual({ version: 2 });
    expect(await offerOf(id)).toMatchObject({
      instrument: "bvs", startsOn: "2027-03-01", endsOn: "2027-03-31", hoursPerWeek: 28.5, allowanceCents: 103524, payer: "none", facilities: ["quiet"],
      travelReimbursed: true, title: "Medewerker onthaal & planning", version: 2,
    });
    await edit(id, 2, { applyUntil: "", allowanceCents: "", facilities: [""] });
    expect(await offerOf(id)).toMatchObject({ applyUntil: null, allowanceCents: null, facilities: [] });
  });

  test("can be thrown away, by its own organisation, once", async () => {
    const id = await makeDraft();
    await expect(discardOffer(foreign, { id, version: 1 })).rejects.toMatchObject({ code: "notFound" });
    const results = await Promise.allSettled([discardOffer(entity, { id, version: 1 }), discardOffer(entity, { id, version: 1 })]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(offerOf(id)).rejects.toThrow("gone");
  });
});

describe("two windows", () => {
  test("the second to save is told, and loses nothing of the first", async () => {
    const id = await makeDraft();
    const results = await Promise.allSettled([edit(id, 1, { title: "Eerste titel" }), edit(id, 1, { title: "Tweede titel" })]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect((await offerOf(id)).version).toBe(2);
  });
});

describe("publishing", () => {
  test("keeps the law's answer and gives a readable address that no other offer has", async () => {
    const made = await Promise.all(Array.from({ length: 3 }, () => publish()));
    expect(made.map(({ slug }) => slug).toSorted()).toEqual(["medewerker-onthaal-planning", "medewerker-onthaal-planning-2", "medewerker-onthaal-planning-3"]);
    expect(made[0]).toMatchObject({ status: "published", regulationId: "school", vdabGranted: false, version: 2 });
    expect(made[0]?.findings.length).toBeGreaterThan(0);
    expect(made[0]?.publishedAt).not.toBeNull();
    expect(await checkInvariants()).toEqual([]);
  });

  test.each([
    ["title", { ...complete, summary: "" }, "summary"], ["dates", { ...complete, startsOn: undefined }, "startsOn"],
    ["hours", { ...complete, hoursPerWeek: undefined }, "hoursPerWeek"], ["place", { ...complete, municipalityNis: undefined }, "municipalityNis"],
  ])("an offer without its %s is refused on the field", async (_, content, field) => {
    const id = await makeDraft(content);
    await expect(publishOffer(entity, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "offer.incomplete", field });
    expect((await offerOf(id)).status).toBe("draft");
  });

  test("what is over already is refused", async () => {
    const id = await makeDraft({ ...complete, applyUntil: "2026-11-23" });
    await expect(publishOffer(entity, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "offer.applyUntilInPast", field: "applyUntil" });
  });

  test("what the law forbids is refused with the finding: a werkervaringsstage lasts six months at most", async () => {
    const id = await makeDraft({ ...complete, instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-08-01" });
    await expect(publishOffer(entity, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "max-duration" } });
    expect((await offerOf(id)).status).toBe("draft");
    await edit(id, 1, { endsOn: "2027-07-31" });
    await publishOffer(entity, { id, version: 2, acknowledged: true });
    expect(await offerOf(id)).toMatchObject({ status: "published", regulationId: "wes-2023", vdabGranted: true });
  });

  test("what the law leaves open needs a tick, and the tick is audited", async () => {
    const id = await makeDraft({ ...complete, instrument: "oao", startsOn: "2027-02-01", endsOn: "2027-06-30", hoursPerWeek: 24 });
    await expect(publishOffer(entity, { id, version: 1, acknowledged: false })).rejects.toMatchObject({ code: "offer.acknowledgeLaw" });
    await publishOffer(entity, { id, version: 1, acknowledged: true });
    const [entry] = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, id)).orderBy(auditEntries.seq).offset(1);
    expect(entry).toMatchObject({ event: "offer.publish", details: { acknowledged: expect.arrayContaining(["host-recognition"]) } });
  });

  test("a sanctioned employer publishes nothing that VDAB grants", async () => {
    const host = await createOrganisation("company");
    const sanctioned = await createActor("entity", host);
    const [first, second] = [await createActor("mediator", host), await createActor("mediator", host)];
    const id = await makeDraft({ ...complete, instrument: "wes" }, sanctioned);
    await db().insert(sanctions).values({
      organisationId: host.id, decidedOn: "2026-01-01", lastDay: "2028-12-31", proposedById: first.personId, decidedById: second.personId, reason: "proef",
    });
    await expect(publishOffer(sanctioned, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "host-sanction" } });
    expect((await offerOf(id)).status).toBe("draft");
  });

  test("is for its organisation and the diversity service; twice in parallel has one effect", async () => {
    const id = await makeDraft();
    await expect(publishOffer(foreign, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "notFound" });
    await expect(publishOffer(supervisor, { id, version: 1, acknowledged: true })).rejects.toMatchObject({ code: "notFound" });
    const results = await Promise.allSettled([publishOffer(coordinator, { id, version: 1, acknowledged: true }), publishOffer(entity, { id, version: 1, acknowledged: true })]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await offerOf(id)).status).toBe("published");
  });
});

describe("a published offer", () => {
  test.each([
    ["startsOn", { startsOn: "2027-02-08" }], ["instrument", { instrument: "bvs" }], ["hoursPerWeek", { hoursPerWeek: 19 }],
    ["applyUntil", { applyUntil: "2026-12-15" }], ["educationLevel", { educationLevel: "bachelor" }], ["facilities", { facilities: [""] }],
  ])("keeps its %s, which people decided on", async (field, change) => {
    const { id } = await publish({ ...complete, applyUntil: "2026-12-31", educationLevel: "secondary", facilities: ["quiet"] });
    await expect(edit(id, 2, change)).rejects.toMatchObject({ code: "offer.fixedAfterPublication", field });
  });

  test("may explain better, give more time and ask less", async () => {
    const { id } = await publish({ ...complete, applyUntil: "2026-12-31", educationLevel: "secondary", facilities: ["quiet"] });
    await edit(id, 2, { title: "Medewerker onthaal", applyUntil: "2027-01-10", educationLevel: "none", facilities: ["quiet", "telework"], travelReimbursed: "yes" });
    await edit(id, 3, { applyUntil: "" });
    expect(await offerOf(id)).toMatchObject({ title: "Medewerker onthaal", slug: expect.stringMatching(/^medewerker-onthaal-planning/), applyUntil: null, version: 4 });
  });

  test("is full when its places sink to those taken, and open again when they rise", async () => {
    const offer = await publish();
    const { student, enrolmentId } = await createStudent(supervisor);
    const application = await createApplication({ student, enrolmentId, offerId: offer.id });
    await acceptApplication(entity, { id: application.id, version: application.version });
    await edit(offer.id, 2, { places: 1 });
    expect((await offerOf(offer.id)).status).toBe("full");
    await edit(offer.id, 3, { places: 4 });
    expect((await offerOf(offer.id)).status).toBe("published");
    await acceptApplicationTwiceMore(offer.id);
    await expect(edit(offer.id, 4, { places: 2 })).rejects.toMatchObject({ code: "offer.placesTaken", field: "places", params: { taken: 3 } });
    expect(await checkInvariants()).toEqual([]);
  });

  test("cannot be thrown away", async () => {
    const { id } = await publish();
    await expect(discardOffer(entity, { id, version: 2 })).rejects.toMatchObject({ code: "offer.onlyDrafts" });
  });

  test("can be held and resumed, by its own organisation", async () => {
    const { id } = await publish();
    await expect(pauseOffer(foreign, { id, version: 2 })).rejects.toMatchObject({ code: "notFound" });
    await expect(pauseOffer(coordinator, { id, version: 2 })).rejects.toMatchObject({ code: "forbidden" });
    await pauseOffer(entity, { id, version: 2 });
    await expect(pauseOffer(entity, { id, version: 3 })).rejects.toMatchObject({ code: "transition.notNow" });
    await expect(resumeOffer(entity, { id, version: 2 })).rejects.toMatchObject({ code: "conflict" });
    await resumeOffer(entity, { id, version: 3 });
    expect((await offerOf(id)).status).toBe("published");
  });

  test("held until its last day was over does not come back", async () => {
    const { id } = await publish({ ...complete, applyUntil: "2026-12-01" });
    await pauseOffer(entity, { id, version: 2 });
    playOn("2026-12-02");
    await expect(resumeOffer(entity, { id, version: 3 })).rejects.toMatchObject({ code: "offer.applyUntilInPast" });
  });
});

const acceptApplicationTwiceMore = async (offerId: string): Promise<void> => {
  for (const _ of [1, 2]) {
    const { student, enrolmentId } = await createStudent(supervisor);
    const { id, version } = await createApplication({ student, enrolmentId, offerId });
    await acceptApplication(entity, { id, version });
  }
};

describe("closing", () => {
  test("ends what is open, frees unconfirmed choices and tells each person once", async () => {
    const offer = await publish();
    const people = await Promise.all([1, 2, 3].map(async () => {
      const { student, enrolmentId } = await createStudent(supervisor);
      return { student, application: await createApplication({ student, enrolmentId, offerId: offer.id }) };
    }));
    const [chosen] = people;
    await acceptApplication(entity, { id: chosen?.application.id ?? "", version: 1 });
    const results = await Promise.allSettled([1, 2].map(() => closeOffer(entity, { id: offer.id, version: 2, reason: "cancelled" })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await offerOf(offer.id)).toMatchObject({ status: "closed", closeReason: "cancelled", taken: 0 });
    const rows = await db().select().from(applications).where(eq(applications.offerId, offer.id));
    expect(rows.map(({ status, reasonCode }) => ({ status, reasonCode }))).toEqual(Array(3).fill({ status: "rejected", reasonCode: "offer-closed" }));
    for (const { student } of people) {
      const told = await db().select().from(notifications).where(eq(notifications.personId, student.personId));
      expect(told.filter(({ kind }) => kind === "application-offer-closed")).toHaveLength(1);
    }
    await expect(edit(offer.id, 3, { title: "Nog iets" })).rejects.toMatchObject({ code: "offer.notEditable" });
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("the diversity service", () => {
  test("marks an offer as facilitated from a day, and the organisation hears it", async () => {
    const { id } = await publish();
    await expect(facilitateOffer(entity, { id, version: 2, involvedOn: scenarioDay })).rejects.toMatchObject({ code: "forbidden" });
    await expect(facilitateOffer(coordinator, { id, version: 2, involvedOn: "2026-11-25" })).rejects.toMatchObject({ code: "dateInFuture", field: "involvedOn" });
    await facilitateOffer(coordinator, { id, version: 2, involvedOn: "2026-11-03" });
    expect(await offerOf(id)).toMatchObject({ facilitated: true, serviceInvolvedOn: "2026-11-03" });
    const told = await db().select().from(notifications).where(eq(notifications.personId, entity.personId));
    expect(told.filter(({ kind, href }) => kind === "offer-facilitated" && href.endsWith(id))).toHaveLength(1);
  });
});

describe("the calendar", () => {
  test("ends an offer after its last day, once, and leaves candidates their application", async () => {
    const offer = await publish({ ...complete, applyUntil: "2026-11-30" });
    const { student, enrolmentId } = await createStudent(supervisor);
    const application = await createApplication({ student, enrolmentId, offerId: offer.id });
    playOn("2026-11-30");
    await expireOffers();
    expect((await offerOf(offer.id)).status).toBe("published");
    playOn("2026-12-01");
    await Promise.all([expireOffers(), expireOffers()]);
    expect((await offerOf(offer.id)).status).toBe("expired");
    const ends = (await db().select().from(auditEntries).where(eq(auditEntries.subjectId, offer.id))).filter(({ event }) => event === "offer.expire");
    expect(ends).toHaveLength(1);
    await acceptApplication(entity, { id: application.id, version: application.version });
    expect(await offerOf(offer.id)).toMatchObject({ status: "expired", taken: 1 });
    expect(await checkInvariants()).toEqual([]);
  });
});
