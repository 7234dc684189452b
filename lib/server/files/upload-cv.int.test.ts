import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { profiles } from "@/db/schema/people";
import { auditEntries } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { attachCv } from "@/lib/server/applications/attach-cv";
import { rejectApplication } from "@/lib/server/applications/reject-application";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { openFile } from "@/lib/server/files/open-file";
import { samplePdf } from "@/lib/server/files/testing/pdf-samples";
import { removeProfileCv, uploadProfileCv } from "@/lib/server/profiles/profile-cv";

useTestDatabase();

let folder: string;
let entity: Actor;
let supervisor: Actor;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-files-"));
  process.env.DATA_DIR = folder;
  entity = await createActor("entity", await createOrganisation("company"));
  supervisor = await createActor("school", await createOrganisation("school"));
});
beforeEach(() => playOn(scenarioDay));
afterAll(() => rm(folder, { recursive: true, force: true }));

const upload = (bytes: Buffer = samplePdf(), name = "cv.pdf") => ({ name, bytes: new Uint8Array(bytes) });
const stored = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
const rowsOf = (actor: Actor) => db().select().from(files).where(eq(files.ownerId, actor.personId));

const cvOf = async (actor: Actor) => {
  const [profile] = await db().select().from(profiles).where(eq(profiles.personId, actor.personId));
  return profile?.cvFileId ?? null;
};

describe("an uploaded CV", () => {
  test("lies in the store under a name of ours, with a row that knows its hash", async () => {
    const { student } = await createStudent(supervisor);
    await uploadProfileCv(student, upload(samplePdf(), "../../Mijn cv.PDF"));
    const [row] = await rowsOf(student);
    expect(row).toMatchObject({ name: "Mijn cv.pdf", mediaType: "application/pdf", sizeBytes: samplePdf().length, purpose: "cv" });
    expect(row?.storageKey).toMatch(/^[0-9a-f-]{36}\.pdf$/);
    expect(await readFile(path.join(folder, "files", row?.storageKey.slice(0, 2) ?? "", row?.storageKey ?? ""))).toEqual(samplePdf());
    expect(await cvOf(student)).toBe(row?.id);
    expect((await openFile(student, { id: row?.id ?? "" })).bytes).toEqual(samplePdf());
  });

  test("that is refused leaves neither a row nor bytes", async () => {
    const { student } = await createStudent(supervisor);
    const before = await stored();
    await expect(uploadProfileCv(student, upload(Buffer.from("<html>")))).rejects.toMatchObject({ code: "file.notPdf", field: "cv" });
    await expect(uploadProfileCv(entity, upload())).rejects.toMatchObject({ code: "forbidden" });
    expect(await stored()).toEqual(before);
    expect(await rowsOf(student)).toEqual([]);
  });

  test("whose row cannot be written leaves no bytes", async () => {
    const { student } = await createStudent(supervisor);
    const before = await stored();
    const closed = await createOffer(entity, { applyUntil: "2026-11-23" });
    await expect(attachCv(student, { offerId: closed.id, version: 0 }, upload())).rejects.toMatchObject({ code: "application.deadlinePassed" });
    expect(await stored()).toEqual(before);
    expect(await rowsOf(student)).toEqual([]);
  });

  test("beyond the room of one person is refused, also when many come at once", async () => {
    const { student } = await createStudent(supervisor);
    const big = samplePdf({ content: Buffer.alloc(5 * 1024 * 1024 - 2000, " ") });
    const results = await Promise.allSettled(Array.from({ length: 13 }, () => uploadProfileCv(student, upload(big))));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "file.quota", field: "cv" } });
    expect(await rowsOf(student)).toHaveLength(10);
  });
});

const sendWithCv = async () => {
  const offer = await createOffer(entity);
  const { student, enrolmentId } = await createStudent(supervisor);
  const draft = await saveApplicationDraft(student, { offerId: offer.id, version: 0, motivation: "Ik leer graag bij.", availableFrom: "2027-02-01", enrolmentId });
  const withCv = await attachCv(student, { offerId: offer.id, version: draft.version }, upload());
  const fileId = await cvOf(student) ?? "";
  return { student, draft: withCv, fileId };
};

describe("who may read it", () => {
  test("the organisation, from the moment it was sent until the application is over; each reading is noted", async () => {
    const { student, draft, fileId } = await sendWithCv();
    await expect(openFile(entity, { id: fileId })).rejects.toMatchObject({ code: "notFound" });

    await submitApplication(student, { ...draft, key: crypto.randomUUID() });
    expect((await openFile(entity, { id: fileId })).name).toBe("cv.pdf");
    const noted = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, fileId));
    expect(noted.filter(({ event, actorId }) => event === "file.download" && actorId === entity.personId)).toHaveLength(1);

    await rejectApplication(entity, { id: draft.id, version: draft.version + 1, reason: "skills", explanation: "" });
    await expect(openFile(entity, { id: fileId })).rejects.toMatchObject({ code: "notFound" });
  });

  test("nobody else: another organisation, another student, a school, a coordinator", async () => {
    const { student, draft, fileId } = await sendWithCv();
    await submitApplication(student, { ...draft, key: crypto.randomUUID() });
    const others = [
      await createActor("entity", await createOrganisation("company")), await createActor("student"), supervisor,
      await createActor("coordinator", await createOrganisation("diversity-service")), await createActor("admin"),
    ];
    for (const other of others) await expect(openFile(other, { id: fileId })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("taking it away", () => {
  test("removes row and bytes, and clears drafts", async () => {
    const { student, draft, fileId } = await sendWithCv();
    const [row] = await rowsOf(student);
    await removeProfileCv(student);
    expect(await cvOf(student)).toBeNull();
    await expect(openFile(student, { id: fileId })).rejects.toMatchObject({ code: "notFound" });
    expect(await stored()).not.toContain(row?.storageKey);
    const [application] = await db().select().from(applications).where(eq(applications.id, draft.id));
    expect(application?.cvFileId).toBeNull();
  });

  test("keeps what an organisation was sent", async () => {
    const { student, draft, fileId } = await sendWithCv();
    await submitApplication(student, { ...draft, key: crypto.randomUUID() });
    await removeProfileCv(student);
    expect(await cvOf(student)).toBeNull();
    expect((await openFile(entity, { id: fileId })).bytes).toEqual(samplePdf());
  });
});
