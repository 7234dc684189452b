import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { offers } from "@/db/schema/offers";
import { enrolments } from "@/db/schema/people";
import { notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { closeOffer } from "@/lib/server/offers/close-offer";
import { domainErrorOf } from "@/lib/server/database-errors";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { submitApplication } from "@/lib/server/applications/submit-application";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let entity: Actor;
let supervisor: Actor;

beforeAll(async () => {
  entity = await createActor("entity", await createOrganisation("flemish-government"));
  supervisor = await createActor("school", await createOrganisation("school"));
});

const writeDraft = async (given: Partial<typeof offers.$inferInsert> = {}) => {
  const offer = await createOffer(entity, given);
  const { student, enrolmentId } = await createStudent(supervisor);
  const answers = { motivation: "Ik werk graag met mensen.", availableFrom: "2027-02-01", enrolmentId };
  const draft = await saveApplicationDraft(student, { offerId: offer.id, version: 0, ...answers });
  return { offer, student, enrolmentId, draft };
};

const sent = async (offerId: string) =>
  db().select().from(applications).where(and(eq(applications.offerId, offerId), eq(applications.status, "submitted")));

describe("a draft", () => {
  test("is kept piece by piece, and a number is given at once", async () => {
    const { offer, student, draft } = await writeDraft();
    const second = await saveApplicationDraft(student, { offerId: offer.id, version: draft.version, adjustments: "Een rustige werkplek" });
    expect(second).toEqual({ id: draft.id, version: 2 });
    const [row] = await db().select().from(applications).where(eq(applications.id, draft.id));
    expect(row).toMatchObject({ status: "draft", motivation: "Ik werk graag met mensen.", adjustments: "Een rustige werkplek", submittedAt: null });
    expect(row?.reference).toMatch(/^S-2026-\d{5}$/);
  });

  test("of a stale window is a conflict and changes nothing", async () => {
    const { offer, student, draft } = await writeDraft();
    await saveApplicationDraft(student, { offerId: offer.id, version: draft.version, motivation: "Nieuw" });
    await expect(saveApplicationDraft(student, { offerId: offer.id, version: draft.version, motivation: "Oud" })).rejects.toMatchObject({ code: "conflict" });
    await expect(saveApplicationDraft(student, { offerId: offer.id, version: 0, motivation: "Oud" })).rejects.toMatchObject({ code: "conflict" });
    const [row] = await db().select().from(applications).where(eq(applications.id, draft.id));
    expect(row?.motivation).toBe("Nieuw");
  });

  test("begun in two windows at once exists once", async () => {
    const offer = await createOffer(entity);
    const { student } = await createStudent(supervisor);
    const results = await Promise.allSettled([1, 2, 3].map(() => saveApplicationDraft(student, { offerId: offer.id, version: 0, motivation: "Hallo" })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(domainErrorOf(result.reason)?.code).toMatch(/^(conflict|application\.alreadyOpen)$/);
    }
  });

  test("takes no course and no file of somebody else", async () => {
    const { offer, student, draft } = await writeDraft();
    const { student: other, enrolmentId } = await createStudent(supervisor);
    const [file] = await db().insert(files).values({
      ownerId: other.personId, purpose: "cv", name: "cv.pdf", mediaType: "application/pdf", sizeBytes: 1, sha256: "", storageKey: randomUUID(),
    }).returning();
    const target = { offerId: offer.id, version: draft.version };
    await expect(saveApplicationDraft(student, { ...target, enrolmentId })).rejects.toMatchObject({ code: "application.enrolmentNotCurrent", field: "enrolmentId" });
    await expect(saveApplicationDraft(student, { ...target, cvFileId: file?.id })).rejects.toMatchObject({ code: "notFound", field: "cvFileId" });
  });

  test("cannot be made by an organisation, nor for an offer that nobody can see", async () => {
    const offer = await createOffer(entity);
    await expect(saveApplicationDraft(entity, { offerId: offer.id, version: 0, motivation: "x" })).rejects.toMatchObject({ code: "forbidden" });
    const { student } = await createStudent(supervisor);
    await expect(saveApplicationDraft(student, { offerId: randomUUID(), version: 0 })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("sending", () => {
  test("answers the number and tells the organisation", async () => {
    const { offer, student, draft } = await writeDraft();
    const answer = await submitApplication(student, { ...draft, key: randomUUID() });
    expect(answer.reference).toMatch(/^S-2026-\d{5}$/);
    const [row] = await sent(offer.id);
    expect(row).toMatchObject({ personId: student.personId });
    expect(row?.submittedAt).not.toBeNull();
    const notices = await db().select().from(notifications).where(eq(notifications.personId, entity.personId));
    expect(notices.filter(({ href }) => href.endsWith(draft.id))).toMatchObject([{ kind: "application-submitted", href: `/entiteit/kandidaten/${draft.id}` }]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("the same form many times in parallel has one effect and one answer", async () => {
    const { offer, student, draft } = await writeDraft();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitApplication(student, { ...draft, key })));
    expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
    expect(await sent(offer.id)).toHaveLength(1);
    const notices = await db().select().from(notifications).where(eq(notifications.personId, entity.personId));
    expect(notices.filter(({ href }) => href.endsWith(draft.id))).toHaveLength(1);
  });

  test("a second application to the same offer is refused while the first is open", async () => {
    const { offer, student, draft } = await writeDraft();
    await submitApplication(student, { ...draft, key: randomUUID() });
    await expect(saveApplicationDraft(student, { offerId: offer.id, version: 0, motivation: "Nog eens" })).rejects.toMatchObject({ code: "application.alreadyOpen" });
  });

  test("is refused once the offer takes nobody any more, with the reason", async () => {
    const paused = await writeDraft();
    await db().update(offers).set({ status: "paused" }).where(eq(offers.id, paused.offer.id));
    await expect(submitApplication(paused.student, { ...paused.draft, key: randomUUID() })).rejects.toMatchObject({ code: "application.offerClosed" });

    const late = await writeDraft({ applyUntil: "2026-11-30" });
    playOn("2026-12-01");
    await expect(submitApplication(late.student, { ...late.draft, key: randomUUID() })).rejects.toMatchObject({ code: "application.deadlinePassed" });
    playOn("2026-11-30");
    await submitApplication(late.student, { ...late.draft, key: randomUUID() });
    expect(await sent(late.offer.id)).toHaveLength(1);
  });

  test("a schoolstage needs a course that is followed today", async () => {
    const { student, draft, enrolmentId } = await writeDraft();
    await db().update(enrolments).set({ validTo: "2026-11-23" }).where(eq(enrolments.id, enrolmentId));
    await expect(submitApplication(student, { ...draft, key: randomUUID() })).rejects.toMatchObject({ code: "application.enrolmentNotCurrent" });

    const offer = await createOffer(entity);
    const without = await saveApplicationDraft(student, { offerId: offer.id, version: 0, motivation: "Graag", availableFrom: "2027-02-01" });
    await expect(submitApplication(student, { ...without, key: randomUUID() })).rejects.toMatchObject({ code: "required", field: "enrolmentId" });
  });

  test("needs a motivation, the right version and its own writer", async () => {
    const { student, draft, offer } = await writeDraft();
    const { student: other } = await createStudent(supervisor);
    await expect(submitApplication(other, { ...draft, key: randomUUID() })).rejects.toMatchObject({ code: "notFound" });
    await expect(submitApplication(entity, { ...draft, key: randomUUID() })).rejects.toMatchObject({ code: "notFound" });
    await expect(submitApplication(student, { id: draft.id, version: 7, key: randomUUID() })).rejects.toMatchObject({ code: "conflict" });
    const empty = await saveApplicationDraft(student, { offerId: offer.id, version: draft.version, motivation: " " });
    await expect(submitApplication(student, { ...empty, key: randomUUID() })).rejects.toMatchObject({ code: "required", field: "motivation" });
    expect(await sent(offer.id)).toHaveLength(0);
  });

  test("is not possible where placements of that kind cannot be made here", async () => {
    const offer = await createOffer(entity, { instrument: "wes" });
    const { student } = await createStudent(supervisor);
    await expect(saveApplicationDraft(student, { offerId: offer.id, version: 0 })).rejects.toMatchObject({ code: "application.notHere" });
  });
});

test("sending while the organisation closes the offer: never an open application on a closed offer", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { offer, student, draft } = await writeDraft();
    await Promise.allSettled([
      submitApplication(student, { ...draft, key: randomUUID() }),
      closeOffer(entity, { id: offer.id, version: offer.version, reason: "cancelled" }),
    ]);
    const [row] = await db().select().from(applications).where(eq(applications.id, draft.id));
    expect(["draft", "rejected"]).toContain(row?.status);
  }
  expect(await checkInvariants()).toEqual([]);
});
