import { eq, inArray } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { placements } from "@/db/schema/placements";
import { notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createApplication, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { declineApplication } from "@/lib/server/applications/decline-application";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { domainErrorOf } from "@/lib/server/database-errors";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let entity: Actor;
let supervisor: Actor;

beforeAll(async () => {
  entity = await createActor("entity", await createOrganisation("flemish-government"));
  supervisor = await createActor("school", await createOrganisation("school"));
});

const fourOffers = async (): Promise<[string, string, string, string]> => {
  const one = async (): Promise<string> => (await createOffer(entity, { places: 2 })).id;
  return [await one(), await one(), await one(), await one()];
};

type Student = Awaited<ReturnType<typeof createStudent>>;

const apply = async ({ student, enrolmentId }: Student, offerId: string) => {
  const { id, version } = await createApplication({ student, enrolmentId, offerId });
  return { id, version };
};

const choose = async (student: Student, offerId: string) => {
  const target = await apply(student, offerId);
  await acceptApplication(entity, target);
  return { ...target, version: target.version + 1 };
};

const statusesOf = async (ids: string[]) => {
  const rows = await db().select({ id: applications.id, status: applications.status }).from(applications).where(inArray(applications.id, ids));
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};

const takenOf = async (id: string) => (await db().select({ taken: offers.taken }).from(offers).where(eq(offers.id, id)))[0]?.taken;

describe("saying yes", () => {
  test("opens the file of the placement and tells the organisation", async () => {
    const offer = await createOffer(entity);
    const student = await createStudent(supervisor);
    const target = await choose(student, offer.id);
    const { placementId } = await confirmApplication(student.student, { ...target, withdrawOthers: false });
    const [placement] = await db().select().from(placements).where(eq(placements.id, placementId ?? ""));
    expect(placement).toMatchObject({ applicationId: target.id, personId: student.student.personId, hostId: entity.organisationId, status: "prepared" });
    const told = await db().select().from(notifications).where(eq(notifications.personId, entity.personId));
    expect(told.filter(({ kind, href }) => kind === "application-confirmed" && href.endsWith(target.id))).toHaveLength(1);
    expect(await statusesOf([target.id])).toEqual(["confirmed"]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("can end the other open applications in the same step, and frees the places they held", async () => {
    const [wanted, sent, held, kept] = await fourOffers();
    const student = await createStudent(supervisor);
    const target = await choose(student, wanted);
    const waiting = await apply(student, sent);
    const otherChoice = await choose(student, held);
    const draft = await saveApplicationDraft(student.student, { offerId: kept, version: 0, motivation: "Nog niet klaar" });
    await confirmApplication(student.student, { ...target, withdrawOthers: true });
    expect(await statusesOf([target.id, waiting.id, otherChoice.id, draft.id])).toEqual(["confirmed", "withdrawn", "declined", "draft"]);
    expect(await takenOf(held)).toBe(0);
    expect(await checkInvariants()).toEqual([]);
  });

  test("leaves them alone unless it is asked to", async () => {
    const [wanted, other] = await Promise.all([createOffer(entity), createOffer(entity)]);
    const student = await createStudent(supervisor);
    const target = await choose(student, wanted.id);
    const waiting = await apply(student, other.id);
    await confirmApplication(student.student, { ...target, withdrawOthers: false });
    expect(await statusesOf([waiting.id])).toEqual(["submitted"]);
  });

  test("to a temporary job of a programme opens no placement", async () => {
    const offer = await createOffer(entity, { kind: "employment", instrument: null });
    const student = await createStudent(supervisor);
    const target = await choose(student, offer.id);
    expect(await confirmApplication(student.student, { ...target, withdrawOthers: false })).toEqual({ placementId: null });
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("is refused, and nothing changes,", () => {
  test("after the last day", async () => {
    const offer = await createOffer(entity);
    const student = await createStudent(supervisor);
    const target = await choose(student, offer.id);
    playOn("2026-12-02");
    await expect(confirmApplication(student.student, { ...target, withdrawOthers: false })).rejects.toMatchObject({ code: "application.tooLate" });
    playOn("2026-12-01");
    await confirmApplication(student.student, { ...target, withdrawOthers: false });
  });

  test("for somebody else, a stale version, and before a choice", async () => {
    const offer = await createOffer(entity);
    const student = await createStudent(supervisor);
    const { student: other } = await createStudent(supervisor);
    const sent = await apply(student, offer.id);
    await expect(confirmApplication(student.student, { ...sent, withdrawOthers: true })).rejects.toMatchObject({ code: "transition.notNow" });
    await acceptApplication(entity, sent);
    await expect(confirmApplication(student.student, { ...sent, withdrawOthers: true })).rejects.toMatchObject({ code: "conflict" });
    const target = { id: sent.id, version: sent.version + 1, withdrawOthers: true };
    await expect(confirmApplication(other, target)).rejects.toMatchObject({ code: "notFound" });
    await expect(confirmApplication(entity, target)).rejects.toMatchObject({ code: "forbidden" });
    expect(await statusesOf([sent.id])).toEqual(["accepted"]);
    expect(await checkInvariants()).toEqual([]);
  });

  test("when the person has another placement on those days: the other applications stay too", async () => {
    const [first, second, third] = await fourOffers();
    const student = await createStudent(supervisor);
    const earlier = await choose(student, first);
    const later = await choose(student, second);
    const waiting = await apply(student, third);
    await confirmApplication(student.student, { ...earlier, withdrawOthers: false });
    const refusal = await confirmApplication(student.student, { ...later, withdrawOthers: true }).catch(domainErrorOf);
    expect(refusal).toMatchObject({ code: "placement.overlap" });
    expect(await statusesOf([later.id, waiting.id])).toEqual(["accepted", "submitted"]);
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("at the same time", () => {
  test("yes twice, or yes and no, has one effect", async () => {
    const offer = await createOffer(entity, { places: 2 });
    for (const second of ["confirm", "decline"] as const) {
      const student = await createStudent(supervisor);
      const target = await choose(student, offer.id);
      const results = await Promise.allSettled([
        confirmApplication(student.student, { ...target, withdrawOthers: true }),
        second === "confirm" ? confirmApplication(student.student, { ...target, withdrawOthers: true }) : declineApplication(student.student, target),
      ]);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await checkInvariants()).toEqual([]);
    }
  });

  test("20 people who each hold places at the same offers all get their answer, and no place is lost", async () => {
    const made = await Promise.all([1, 2, 3].map(() => createOffer(entity, { places: 20 })));
    const everyone = await Promise.all(Array.from({ length: 20 }, async (_, index) => {
      const student = await createStudent(supervisor);
      const targets = await Promise.all(made.map(({ id }) => choose(student, id)));
      return { student, wanted: targets[index % 3] };
    }));
    const results = await Promise.allSettled(everyone.map(({ student, wanted }) =>
      confirmApplication(student.student, { id: wanted?.id ?? "", version: wanted?.version ?? 0, withdrawOthers: true })));
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(await Promise.all(made.map(({ id }) => takenOf(id)))).toEqual([7, 7, 6]);
    expect(await checkInvariants()).toEqual([]);
  });
});
