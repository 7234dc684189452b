import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { contactMoments, jobSeekers } from "@/db/schema/mediation";
import { people } from "@/db/schema/people";
import { notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement } from "@/db/testing/promise-scene";
import { checkInvariants, createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { domainErrorOf } from "@/lib/server/database-errors";
import { cancelContact } from "@/lib/server/mediation/cancel-contact";
import { finishContact } from "@/lib/server/mediation/finish-contact";
import { getCandidateFile } from "@/lib/server/mediation/get-candidate-file";
import { countCaseload, listCaseload } from "@/lib/server/mediation/list-caseload";
import { getOwnGuidance } from "@/lib/server/mediation/own-guidance";
import { planContact } from "@/lib/server/mediation/plan-contact";
import { deleteView, listViews, saveView } from "@/lib/server/mediation/saved-views";
import { takeOnCandidate } from "@/lib/server/mediation/take-on-candidate";
import { updateRegistration } from "@/lib/server/mediation/update-registration";
import { verifyGround } from "@/lib/server/mediation/verify-ground";
import { writeNote } from "@/lib/server/mediation/write-note";

useTestDatabase();

let els: Actor;
let colleague: Actor;
let partner: Actor;
let candidate: Actor;

const codeOf = async (work: Promise<unknown>) => work.then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? String(error));
const guide = (personId: string, by = els) =>
  db().insert(jobSeekers).values({ personId, registeredSince: "2025-03-01", organisationId: by.organisationId ?? "", mediatorId: by.personId });
const note = (readers: "author" | "organisation" | "candidate", body: string, by = els) => writeNote(by, { personId: candidate.personId, readers, body, key: randomUUID() });
const bodies = (notes: readonly { body: string }[]) => notes.map(({ body }) => body).toSorted();

beforeEach(async () => {
  playOn(scenarioDay);
  const vdab = await createOrganisation("vdab");
  [els, colleague] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
  partner = await createActor("mediator", await createOrganisation("partner"));
  candidate = await createActor("student");
  await guide(candidate.personId);
});

describe("notes have the readers that stand beside them", () => {
  test("the author, the colleagues and the candidate each read theirs, a partner none", async () => {
    await note("author", "Voor mezelf.");
    await note("organisation", "Voor het team.");
    await note("candidate", "Voor jou ook.");
    expect(bodies((await getCandidateFile(els, candidate.personId)).notes)).toEqual(["Voor het team.", "Voor jou ook.", "Voor mezelf."]);
    expect(bodies((await getCandidateFile(colleague, candidate.personId)).notes)).toEqual(["Voor het team.", "Voor jou ook."]);
    expect(bodies((await getOwnGuidance(candidate))?.notes ?? [])).toEqual(["Voor jou ook."]);
    expect(await codeOf(getCandidateFile(partner, candidate.personId))).toBe("notFound");
    expect(await codeOf(note("organisation", "Van elders.", partner))).toBe("notFound");
  });

  test("only a shared note is told to the candidate, once", async () => {
    const key = randomUUID();
    const input = { personId: candidate.personId, readers: "candidate" as const, body: "Tot donderdag.", key };
    await Promise.all([writeNote(els, input), writeNote(els, input)]);
    await note("organisation", "Voor het team.");
    const told = await db().select({ kind: notifications.kind }).from(notifications).where(eq(notifications.personId, candidate.personId));
    expect(told).toEqual([{ kind: "caseload-note" }]);
  });
});

describe("contacts", () => {
  const plan = (on = "2026-11-30") => planContact(els, { personId: candidate.personId, kind: "talk", plannedOn: on });

  test("planned, overdue when its day passed, done with a summary that the candidate does not read", async () => {
    const { id } = await plan();
    expect((await listCaseload(els, { contact: "overdue" })).items).toEqual([]);
    playOn("2026-12-01");
    expect((await listCaseload(els, { contact: "overdue" })).items.map(({ personId }) => personId)).toEqual([candidate.personId]);
    await finishContact(colleague, { id, version: 1, doneOn: "2026-12-01", summary: "We bekeken twee plaatsen." });
    expect((await countCaseload(els, {})).overdue).toBe(0);
    expect(JSON.stringify(await getOwnGuidance(candidate))).not.toContain("twee plaatsen");
    expect(await codeOf(cancelContact(els, { id, version: 2 }))).toBe("caseload.contactOver");
  });

  test("is planned ahead and done behind; a stale page changes nothing", async () => {
    expect(await codeOf(plan("2026-11-23"))).toBe("caseload.planAhead");
    const { id } = await plan();
    expect(await codeOf(finishContact(els, { id, version: 1, doneOn: "2026-11-25", summary: "Te vroeg." }))).toBe("caseload.doneInFuture");
    expect(await codeOf(finishContact(els, { id, version: 2, doneOn: "2026-11-24", summary: "Andere versie." }))).toBe("conflict");
    await cancelContact(els, { id, version: 1 });
    const [contact] = await db().select().from(contactMoments).where(eq(contactMoments.id, id));
    expect(contact?.cancelledAt).not.toBeNull();
  });
});

describe("registration and ground", () => {
  test("that a ground was verified is kept with who and when, by VDAB alone, and can be taken back", async () => {
    await verifyGround(els, { personId: candidate.personId, version: 1, verified: "yes" });
    expect((await getCandidateFile(colleague, candidate.personId)).ground).toMatchObject({ verifiedBy: els.name.replace("P.", "Persoon") });
    await verifyGround(els, { personId: candidate.personId, version: 2, verified: "no" });
    expect((await getCandidateFile(els, candidate.personId)).ground).toBeNull();
    const theirs = await createActor("student");
    await guide(theirs.personId, partner);
    expect(await codeOf(verifyGround(partner, { personId: theirs.personId, version: 1, verified: "yes" }))).toBe("forbidden");
  });

  test("is handed over to a colleague only, who is told", async () => {
    const facts = { personId: candidate.personId, registeredSince: "2025-03-01", registeredUntil: null, mayWorkInBelgium: true, employed: false, education: "none" as const };
    expect(await codeOf(updateRegistration(els, { ...facts, version: 1, mediatorId: partner.personId }))).toBe("caseload.noColleague");
    await updateRegistration(els, { ...facts, version: 1, mediatorId: colleague.personId });
    expect((await listCaseload(els, {})).items).toEqual([]);
    expect((await listCaseload(colleague, {})).items).toHaveLength(1);
    expect(await codeOf(updateRegistration(els, { ...facts, version: 1, mediatorId: els.personId }))).toBe("conflict");
  });

  test("whoever is taken on is named by address and birth date; unknown and guided elsewhere are the same answer", async () => {
    const newcomer = await createActor("student");
    await db().update(people).set({ birthDate: "1990-02-03" }).where(eq(people.id, newcomer.personId));
    const [person] = await db().select({ email: people.email }).from(people).where(eq(people.id, newcomer.personId));
    const input = { email: (person?.email ?? "").toUpperCase(), birthDate: "1990-02-03", registeredSince: "2026-01-05" };
    expect(await codeOf(takeOnCandidate(els, { ...input, birthDate: "1990-02-04" }))).toBe("caseload.cannotTakeOn");
    const both = await Promise.all([codeOf(takeOnCandidate(els, input)), codeOf(takeOnCandidate(partner, input))]);
    expect(both.toSorted()).toEqual(["caseload.cannotTakeOn", "done"]);
  });
});

describe("where candidates stand", () => {
  test("free, proposed, in preparation, on a placement; the furthest counts", async () => {
    const stand = async () => (await listCaseload(els, {})).items[0]?.stand;
    expect(await stand()).toBe("free");
    const cast = { ...await createCast(), student: candidate };
    const offer = await createOffer(cast.host, { instrument: "wes" });
    await db().insert(applications).values({ reference: `S-${randomUUID().slice(0, 8)}`, offerId: offer.id, personId: candidate.personId, status: "referred", referredById: els.personId, referredByOrganisationId: els.organisationId });
    expect(await stand()).toBe("referred");
    await createPlacement(cast, { instrument: "wes", schoolId: null, enrolmentId: null, mediatorOrganisationId: els.organisationId });
    expect(await stand()).toBe("preparing");
    expect(await countCaseload(els, {})).toMatchObject({ all: 1, preparing: 1, referred: 0, free: 0, none: 1 });
    expect(await checkInvariants()).toEqual([]);
  });

  test("pages of fifty go on where the last one ended, without gaps or doubles", async () => {
    for (let n = 0; n < 60; n += 1) await guide((await createActor("student")).personId);
    const first = await listCaseload(els, {});
    const second = await listCaseload(els, { after: first.next ?? "" });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 11, null]);
    expect(new Set([...first.items, ...second.items].map(({ personId }) => personId)).size).toBe(61);
  });

  test("a name with signs of SQL finds nobody else", async () => {
    expect((await listCaseload(els, { q: "%" })).items).toEqual([]);
    expect((await listCaseload(els, { q: "Proef" })).items).toHaveLength(1);
  });
});

test("views are one's own, by name, and at most twenty", async () => {
  await saveView(els, { place: "queue", name: "Gent", query: "province=oost-vlaanderen" });
  await saveView(els, { place: "queue", name: "Gent", query: "kind=plan" });
  expect(await listViews(els, "queue")).toEqual([{ name: "Gent", query: "kind=plan" }]);
  expect([await listViews(colleague, "queue"), await listViews(els, "caseload")]).toEqual([[], []]);
  for (let n = 0; n < 19; n += 1) await saveView(els, { place: "queue", name: `Weergave ${n}`, query: "" });
  expect(await codeOf(saveView(els, { place: "queue", name: "Een te veel", query: "" }))).toBe("view.tooMany");
  await deleteView(els, { place: "queue", name: "Gent" });
  expect(await listViews(els, "queue")).toHaveLength(19);
});
