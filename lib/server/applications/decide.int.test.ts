import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { auditEntries, notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createApplication, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { declineApplication } from "@/lib/server/applications/decline-application";
import { expireAcceptances } from "@/lib/server/applications/expire-acceptances";
import { inviteApplication } from "@/lib/server/applications/invite-application";
import { markApplicationSeen } from "@/lib/server/applications/mark-application-seen";
import { rejectApplication } from "@/lib/server/applications/reject-application";
import { revokeAcceptance } from "@/lib/server/applications/revoke-acceptance";
import { shortlistApplication } from "@/lib/server/applications/shortlist-application";
import { withdrawApplication } from "@/lib/server/applications/withdraw-application";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let entity: Actor;
let foreign: Actor;
let supervisor: Actor;

beforeAll(async () => {
  entity = await createActor("entity", await createOrganisation("flemish-government"));
  foreign = await createActor("entity", await createOrganisation("company"));
  supervisor = await createActor("school", await createOrganisation("school"));
});

const candidate = async (offerId: string) => {
  const { student, enrolmentId } = await createStudent(supervisor);
  const application = await createApplication({ student, enrolmentId, offerId });
  return { student, target: { id: application.id, version: application.version } };
};

const applicationOf = async (id: string) => {
  const [row] = await db().select().from(applications).where(eq(applications.id, id));
  if (!row) throw new Error("the application is gone");
  return row;
};

const offerOf = async (id: string) => {
  const [row] = await db().select({ status: offers.status, taken: offers.taken }).from(offers).where(eq(offers.id, id));
  return row;
};

const noticesOf = async (personId: string) =>
  (await db().select({ kind: notifications.kind }).from(notifications).where(eq(notifications.personId, personId))).map(({ kind }) => kind);

const later = (target: { id: string; version: number }, steps = 1) => ({ ...target, version: target.version + steps });

describe("the organisation decides on a candidate", () => {
  test("shortlists, invites and chooses: each step is told, the last place makes the offer full", async () => {
    const offer = await createOffer(entity, { places: 1 });
    const { student, target } = await candidate(offer.id);

    await shortlistApplication(entity, target);
    await inviteApplication(entity, { ...later(target), interviewAt: "2026-12-01T09:00:00Z", interviewPlace: "Koning Albert II-laan 20" });
    await acceptApplication(entity, later(target, 2));

    expect(await applicationOf(target.id)).toMatchObject({
      status: "accepted", confirmBy: "2026-12-01", interviewAt: new Date("2026-12-01T09:00:00Z"), interviewPlace: "Koning Albert II-laan 20",
    });
    expect(await offerOf(offer.id)).toEqual({ status: "full", taken: 1 });
    expect(await noticesOf(student.personId)).toEqual(["application-shortlisted", "application-invited", "application-accepted"]);
    const trail = await db().select({ event: auditEntries.event }).from(auditEntries).where(eq(auditEntries.subjectId, target.id)).orderBy(auditEntries.seq);
    expect(trail.map(({ event }) => event)).toEqual(["application.shortlist", "application.invite", "application.accept"]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("a talk in the past is refused on its field", async () => {
    const { target } = await candidate((await createOffer(entity)).id);
    await expect(inviteApplication(entity, { ...target, interviewAt: "2026-11-20T09:00:00Z", interviewPlace: "Hier" }))
      .rejects.toMatchObject({ code: "application.interviewInPast", field: "interviewOn" });
    expect((await applicationOf(target.id)).status).toBe("submitted");
  });

  test("not choosing keeps the reason and the sentence for the candidate", async () => {
    const { student, target } = await candidate((await createOffer(entity)).id);
    await rejectApplication(entity, { ...target, reason: "period", explanation: "In maart is er niemand om je te begeleiden." });
    expect(await applicationOf(target.id)).toMatchObject({
      status: "rejected", reasonCode: "period", reasonText: "In maart is er niemand om je te begeleiden.",
    });
    expect(await noticesOf(student.personId)).toEqual(["application-rejected"]);
  });

  test("a choice that is taken back frees the place and opens the offer again", async () => {
    const offer = await createOffer(entity, { places: 1 });
    const { target } = await candidate(offer.id);
    await acceptApplication(entity, target);
    await revokeAcceptance(entity, { ...later(target), reason: "place-lost", explanation: "" });
    expect(await applicationOf(target.id)).toMatchObject({ status: "rejected", reasonCode: "place-lost" });
    expect(await offerOf(offer.id)).toEqual({ status: "published", taken: 0 });
    expect(await checkInvariants()).toEqual([]);
  });

  test("of a draft the organisation sees nothing", async () => {
    const offer = await createOffer(entity);
    const { student } = await createStudent(supervisor);
    const [draft] = await db().insert(applications).values({ reference: "S-draft", offerId: offer.id, personId: student.personId, status: "draft" }).returning();
    await expect(shortlistApplication(entity, { id: draft?.id ?? "", version: 1 })).rejects.toMatchObject({ code: "notFound" });
  });

  test("opening it is noted once, and only for who may decide", async () => {
    const { target } = await candidate((await createOffer(entity)).id);
    await expect(markApplicationSeen(foreign, target)).rejects.toMatchObject({ code: "notFound" });
    await markApplicationSeen(entity, target);
    const { seenAt, version } = await applicationOf(target.id);
    expect(seenAt).not.toBeNull();
    expect(version).toBe(target.version);
    await markApplicationSeen(entity, target);
    expect((await applicationOf(target.id)).seenAt).toEqual(seenAt);
  });
});

const decisions = {
  shortlist: shortlistApplication,
  invite: (actor: Actor, target: { id: string; version: number }) =>
    inviteApplication(actor, { ...target, interviewAt: "2026-12-01T09:00:00Z", interviewPlace: "Hier" }),
  accept: acceptApplication,
  reject: (actor: Actor, target: { id: string; version: number }) => rejectApplication(actor, { ...target, reason: "skills", explanation: "" }),
};

describe.each(Object.entries(decisions))("%s", (_, decide) => {
  test("is not there for another organisation, forbidden for the candidate, and nothing changes", async () => {
    const offer = await createOffer(entity);
    const { student, target } = await candidate(offer.id);
    await expect(decide(foreign, target)).rejects.toMatchObject({ code: "notFound" });
    await expect(decide(student, target)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(supervisor, target)).rejects.toMatchObject({ code: "forbidden" });
    expect(await applicationOf(target.id)).toMatchObject({ status: "submitted", version: target.version });
    expect(await offerOf(offer.id)).toEqual({ status: "published", taken: 0 });
    expect(await noticesOf(student.personId)).toEqual([]);
  });

  test("by a stale version is a conflict", async () => {
    const { target } = await candidate((await createOffer(entity)).id);
    await expect(decide(entity, { ...target, version: target.version + 1 })).rejects.toMatchObject({ code: "conflict" });
    expect((await applicationOf(target.id)).status).toBe("submitted");
  });

  test("twice in parallel has one effect", async () => {
    const { student, target } = await candidate((await createOffer(entity, { places: 3 })).id);
    const results = await Promise.allSettled([decide(entity, target), decide(entity, target)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect(await noticesOf(student.personId)).toHaveLength(1);
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("the candidate answers", () => {
  test("declining frees the place and tells the organisation", async () => {
    const offer = await createOffer(entity, { places: 1 });
    const { student, target } = await candidate(offer.id);
    await acceptApplication(entity, target);
    await declineApplication(student, later(target));
    expect((await applicationOf(target.id)).status).toBe("declined");
    expect(await offerOf(offer.id)).toEqual({ status: "published", taken: 0 });
    expect(await noticesOf(entity.personId)).toContain("application-declined");
    expect(await checkInvariants()).toEqual([]);
  });

  test("withdrawing works before a choice, not after it", async () => {
    const offer = await createOffer(entity, { places: 2 });
    const early = await candidate(offer.id);
    await withdrawApplication(early.student, early.target);
    expect((await applicationOf(early.target.id)).status).toBe("withdrawn");

    const chosen = await candidate(offer.id);
    await acceptApplication(entity, chosen.target);
    await expect(withdrawApplication(chosen.student, later(chosen.target))).rejects.toMatchObject({ code: "transition.notNow" });
    expect(await offerOf(offer.id)).toEqual({ status: "published", taken: 1 });
  });

  test("somebody else's application is not there", async () => {
    const { target } = await candidate((await createOffer(entity)).id);
    const { student: other } = await createStudent(supervisor);
    await expect(withdrawApplication(other, target)).rejects.toMatchObject({ code: "notFound" });
    await expect(declineApplication(other, target)).rejects.toMatchObject({ code: "notFound" });
  });

  test("without an answer by the last day the place is free again, once, and both are told", async () => {
    const offer = await createOffer(entity, { places: 1 });
    const { student, target } = await candidate(offer.id);
    await acceptApplication(entity, target);
    playOn("2026-12-01");
    await expireAcceptances();
    expect((await applicationOf(target.id)).status).toBe("accepted");
    playOn("2026-12-02");
    await Promise.all([expireAcceptances(), expireAcceptances()]);
    expect((await applicationOf(target.id)).status).toBe("expired");
    const ends = await db().select().from(auditEntries).where(and(eq(auditEntries.subjectId, target.id), eq(auditEntries.event, "application.expire")));
    expect(ends).toHaveLength(1);
    expect(await offerOf(offer.id)).toEqual({ status: "published", taken: 0 });
    expect(await noticesOf(student.personId)).toEqual(["application-accepted", "application-expired"]);
    expect(await noticesOf(entity.personId)).toContain("application-unanswered");
    expect(await checkInvariants()).toEqual([]);
  });
});

test("of 50 candidates chosen at once exactly the 5 places are taken", async () => {
  const offer = await createOffer(entity, { places: 5 });
  const targets = await Promise.all(Array.from({ length: 50 }, async () => (await candidate(offer.id)).target));
  const results = await Promise.allSettled(targets.map((target) => acceptApplication(entity, target)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  const reasons = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(reasons).toHaveLength(45);
  for (const reason of reasons) expect(reason).toMatchObject({ code: "application.offerFull" });
  const [accepted] = await db().select({ count: sql<number>`count(*)::int` }).from(applications)
    .where(and(eq(applications.offerId, offer.id), eq(applications.status, "accepted")));
  expect(accepted?.count).toBe(5);
  expect(await offerOf(offer.id)).toEqual({ status: "full", taken: 5 });
  expect(await checkInvariants()).toEqual([]);
});

test("choosing, declining and taking back at the same time never loses count of the places", async () => {
  const offer = await createOffer(entity, { places: 3 });
  const everyone = await Promise.all(Array.from({ length: 12 }, () => candidate(offer.id)));
  await Promise.allSettled(everyone.map(async ({ student, target }, index) => {
    await acceptApplication(entity, target);
    if (index % 3 === 0) await declineApplication(student, later(target));
    if (index % 3 === 1) await revokeAcceptance(entity, { ...later(target), reason: "mistake", explanation: "" });
  }));
  const [held] = await db().select({ count: sql<number>`count(*)::int` }).from(applications)
    .where(and(eq(applications.offerId, offer.id), eq(applications.status, "accepted")));
  expect((await offerOf(offer.id))?.taken).toBe(held?.count);
  expect(held?.count).toBeLessThanOrEqual(3);
  expect(await checkInvariants()).toEqual([]);
});
