import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { answerParts, parliamentaryQuestions } from "@/db/schema/answers";
import { applications } from "@/db/schema/applications";
import { apiKeys } from "@/db/schema/auth";
import { employments } from "@/db/schema/employments";
import { files } from "@/db/schema/files";
import { budgetChanges, fundingRequests, paymentRuns } from "@/db/schema/funding";
import { jobSeekers } from "@/db/schema/mediation";
import { offers, programmes } from "@/db/schema/offers";
import { startConditions } from "@/db/schema/placements";
import { notifications } from "@/db/schema/records";
import { duplicatePairs, duplicateRounds } from "@/db/schema/register-review";
import { importBatches, importedPlacements, importRequests, registerOrganisations, registerSources } from "@/db/schema/registers";
import { createPlans } from "@/db/testing/plan-permission-scene";
import { createDesk } from "@/db/testing/desk-scene";
import { createAgreement, createPlacement } from "@/db/testing/promise-scene";
import { createActor, createApplication, createOffer, createOrganisation, createStudent } from "@/db/testing/scenario";
import type { Actor, Role } from "@/lib/domain/access";

/** One person in each role. */
export type EachRole = Readonly<Record<Role, Actor>>;

/** Organisations and people who work together, each in their own role; the mentor works where the trainee is. */
export const createPeople = async (): Promise<EachRole & { enrolmentId: string }> => {
  const host = await createOrganisation("flemish-government");
  const school = await createActor("school", await createOrganisation("school"));
  const { student, enrolmentId } = await createStudent(school);
  return {
    student, school, enrolmentId, entity: await createActor("entity", host), mentor: await createActor("mentor", host),
    mediator: await createActor("mediator", await createOrganisation("vdab")),
    coordinator: await createActor("coordinator", await createOrganisation("diversity-service")),
    admin: await createActor("admin"),
  };
};

const idOf = ([row]: { id: string }[]): string => {
  if (row === undefined) throw new Error("the scene wrote nothing");
  return row.id;
};

type People = Awaited<ReturnType<typeof createPeople>>;

/** An offer in each state that somebody acts on. */
const createOffers = async ({ entity }: People) => {
  const [open, free, applied, chosen, held, programme] = await Promise.all([
    createOffer(entity), createOffer(entity), createOffer(entity), createOffer(entity, { taken: 1, startsOn: "2027-05-03", endsOn: "2027-06-30" }), createOffer(entity),
    db().insert(programmes).values({ slug: `p-${randomUUID()}`, name: "Eerste stap", organisationId: entity.organisationId ?? "" }).returning(),
  ]);
  await db().update(offers).set({ status: "paused" }).where(eq(offers.id, held.id));
  const { id: _id, ...content } = open;
  const draft = await db().insert(offers).values({ ...content, slug: `concept-${randomUUID()}`, status: "draft", publishedAt: null, tasks: "Bezoekers ontvangen", guidance: "Elke week een gesprek." }).returning({ id: offers.id });
  return {
    offerId: open.id, freeOfferId: free.id, appliedOfferId: applied.id, chosenOfferId: chosen.id, pausedOfferId: held.id,
    draftOfferId: idOf(draft), programmeId: idOf(programme),
  };
};

/** An application that is written, one that waits and one that was accepted, with a CV. */
const createApplications = async ({ student, enrolmentId }: People, offer: Awaited<ReturnType<typeof createOffers>>) => {
  const cvFileId = idOf(await db().insert(files).values({
    ownerId: student.personId, purpose: "cv", name: "cv.pdf", mediaType: "application/pdf", sizeBytes: 9, sha256: "0".repeat(64), storageKey: randomUUID(),
  }).returning());
  const draftId = idOf(await db().insert(applications).values({
    reference: `S-${randomUUID().slice(0, 8)}`, offerId: offer.offerId, personId: student.personId, enrolmentId, status: "draft",
    motivation: "Ik leer graag, en ik werk graag met mensen.", availableFrom: "2027-02-01", cvFileId,
  }).returning());
  const sent = await createApplication({ student, enrolmentId, offerId: offer.appliedOfferId });
  await db().update(applications).set({ cvFileId }).where(eq(applications.id, sent.id));
  const chosen = await createApplication({ student, enrolmentId, offerId: offer.chosenOfferId });
  await transaction(async (tx) => {
    await tx.update(applications).set({ status: "accepted", acceptedAt: new Date("2026-11-20T08:00:00Z"), confirmBy: "2026-12-01" }).where(eq(applications.id, chosen.id));
  });
  return { cvFileId, draftId, applicationId: sent.id, acceptedId: chosen.id };
};

/** A placement that is being arranged, with everybody bound to it, and one whose agreement is out for signature. */
const createPlacements = async (people: People) => {
  const cast = { host: people.entity, school: people.school, student: people.student, enrolmentId: people.enrolmentId };
  const tied = { mediatorOrganisationId: people.mediator.organisationId, mentorId: people.mentor.personId, mentorName: "Marc T.", goals: "Bezoekers ontvangen" };
  const arranged = await createPlacement(cast, tied);
  await db().insert(startConditions).values({ placementId: arranged.id, kind: "mentor", responsible: "entity" });
  const presented = await createPlacement(cast, { ...tied, lanes: [4, 5, 6, 7] });
  const { version } = await createAgreement(cast, presented.id);
  return { placementId: arranged.id, presentedId: presented.id, versionId: version.id, sha256: version.sha256 };
};

/** A job seeker whom the mediator guides, places to propose them for, and the student's own proposal that waits for an answer. */
const createReferrals = async ({ entity, mediator, student }: People) => {
  const organisationId = mediator.organisationId ?? "";
  const seeker = await createActor("student");
  await db().insert(jobSeekers).values({ personId: seeker.personId, registeredSince: "2025-01-06", organisationId, mediatorId: mediator.personId });
  const period = { startsOn: "2027-05-03", endsOn: "2027-05-28", hoursPerWeek: 19 };
  const wes = await createOffer(entity, { ...period, instrument: "wes" });
  const bvs = await createOffer(entity, { ...period, instrument: "bvs" });
  const referred = await db().insert(applications).values({
    reference: `S-${randomUUID().slice(0, 8)}`, offerId: wes.id, personId: student.personId, status: "referred", referredById: mediator.personId, referredByOrganisationId: organisationId,
  }).returning({ id: applications.id });
  return { seekerId: seeker.personId, wesOfferId: wes.id, bvsOfferId: bvs.id, referredId: idOf(referred) };
};

/** An answer to parliament in the making, whose one part waits for a second reader. */
const createAnswerOf = async ({ coordinator }: People) => {
  const at = { measuredAt: new Date(), writtenAt: new Date() };
  const measured = { period: { year: 2022, part: "year" as const }, asOf: "2026-11-22", definitions: "2026-11", state: { batches: [], changes: 0 } };
  const asked = await db().insert(parliamentaryQuestions).values({
    number: "87", title: "Stages", askedOn: "2026-11-10", template: "composed", year: 2022, part: "year", asOf: "2026-11-22", measurement: { measures: {}, ...measured },
    measuredAt: at.measuredAt, createdById: coordinator.personId,
  }).returning({ id: parliamentaryQuestions.id });
  await db().insert(answerParts).values({ questionId: idOf(asked), key: "1", position: 0, measure: "Q2.2", question: "Hoeveel?", body: "Niet bekend.", writtenById: coordinator.personId, writtenAt: at.writtenAt });
  return { answerId: idOf(asked) };
};

/** One list of payments a month: each scene has a month of its own. */
let scenes = 0;

/** Money that is asked for the arranged placement, a budget that was proposed, and a list of payments, each waiting for somebody of the service. */
const createMoney = async ({ entity, coordinator }: People, placementId: string) => {
  const at = { proposedAt: new Date(), preparedAt: new Date(), askedAt: new Date() };
  const asked = await db().insert(fundingRequests).values({ placementId, selectionStartedOn: "2026-11-10", monthCents: 110_000, askedById: entity.personId, askedAt: at.askedAt }).returning({ id: fundingRequests.id });
  const change = await db().insert(budgetChanges).values({ year: 2027, name: randomUUID(), totalCents: 100, proposedById: coordinator.personId, proposedAt: at.proposedAt }).returning({ id: budgetChanges.id });
  scenes += 1;
  const run = await db().insert(paymentRuns).values({ month: `${1900 + scenes}-01-01`, preparedById: coordinator.personId, preparedAt: at.preparedAt }).returning({ id: paymentRuns.id });
  return { fundingId: idOf(asked), budgetChangeId: idOf(change), paymentRunId: idOf(run) };
};

/** A job of a programme that a confirmed candidate began. */
const createEmployment = async ({ entity, student }: People) => {
  const job = await createOffer(entity, { kind: "employment", instrument: null });
  const applied = await db().insert(applications).values({ reference: `S-${randomUUID().slice(0, 8)}`, offerId: job.id, personId: student.personId, status: "draft" }).returning({ id: applications.id });
  const applicationId = idOf(applied);
  await db().update(applications).set({ status: "submitted", submittedAt: new Date("2026-10-01T08:00:00Z") }).where(eq(applications.id, applicationId));
  await db().update(applications).set({ status: "accepted", confirmBy: "2026-10-09" }).where(eq(applications.id, applicationId));
  await db().update(applications).set({ status: "confirmed" }).where(eq(applications.id, applicationId));
  await db().update(offers).set({ taken: 1 }).where(eq(offers.id, job.id));
  const began = await db().insert(employments).values({
    applicationId, personId: student.personId, hostId: entity.organisationId ?? "", startsOn: "2026-11-02", endsOn: "2027-11-01", coachName: "Els V.", registeredById: entity.personId,
  }).returning({ id: employments.id });
  return { employmentId: idOf(began), employedId: applicationId };
};

const createRecords = async ({ student, entity }: People) => {
  const organisationId = entity.organisationId ?? "";
  const key = await db().insert(apiKeys).values({ organisationId, name: "website", prefix: "opst_abcde", secretSha256: randomUUID(), createdById: entity.personId }).returning();
  const notice = await db().insert(notifications).values({ personId: student.personId, kind: "message-new", params: { title: "Onthaal" }, href: "/dossiers" }).returning();
  const request = await db().insert(importRequests).values({
    organisationId, kind: "placements", source: randomUUID(), fileName: "register.csv", dryRun: true, skipInvalid: false, file: Buffer.from("x"),
  }).returning({ id: importRequests.id });
  return { apiKeyId: idOf(key), notificationId: idOf(notice), importRequestId: idOf(request) };
};

/** A register of the host: uploads whose columns are chosen and that was checked, what was imported, and two rows that look like one. */
const createRegister = async ({ entity, coordinator }: People) => {
  const organisationId = entity.organisationId ?? "";
  const upload = { organisationId, personId: entity.personId, personRole: "entity", kind: "placements", source: "own", fileName: "register.csv", dryRun: false, skipInvalid: false, file: Buffer.from("x") } as const;
  const draft = await db().insert(importRequests).values({ ...upload, status: "draft" }).returning({ id: importRequests.id });
  const checked = await db().insert(importRequests).values({ ...upload, status: "checked" }).returning({ id: importRequests.id });
  const source = idOf(await db().insert(registerSources).values({ name: randomUUID(), organisationId }).returning({ id: registerSources.id }));
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  const batch = idOf(await db().insert(importBatches).values({ ...counts, sourceId: source, kind: "placements", fileName: "register.csv", fileSha256: "0" }).returning({ id: importBatches.id }));
  const host = idOf(await db().insert(registerOrganisations).values({ name: randomUUID(), nameKey: randomUUID(), organisationId }).returning({ id: registerOrganisations.id }));
  const row = { sourceId: source, batchId: batch, instrument: "school", status: "running" as const, startsOn: "2022-02-01", hostId: host, findings: [], rowHash: "" };
  const [one, other] = await db().insert(importedPlacements).values([{ ...row, dossier: "1" }, { ...row, dossier: "2" }]).returning({ id: importedPlacements.id });
  const pair = await db().insert(duplicatePairs).values({ importedId: one?.id ?? "", otherImportedId: other?.id, reasons: ["same-start"] }).returning({ id: duplicatePairs.id });
  const round = await db().insert(duplicateRounds)
    .values({ decision: "apart", firstSourceId: source, secondSourceId: source, reasons: ["same-end"], pairs: 1, decidedById: coordinator.personId, decidedAt: new Date() }).returning({ id: duplicateRounds.id });
  return { draftImportId: idOf(draft), checkedImportId: idOf(checked), batchId: batch, duplicateId: idOf(pair), duplicateSourceId: source, duplicateRoundId: idOf(round) };
};

/** Everything that somebody may or may not act on: ids of one file of each kind, and the people whose it is. */
export const createScene = async () => {
  const insiders = await createPeople();
  const offer = await createOffers(insiders);
  const placed = await createPlacements(insiders);
  const referrals = await createReferrals(insiders);
  return { insiders, ...offer, ...await createApplications(insiders, offer), ...placed, ...await createMoney(insiders, placed.placementId), ...await createAnswerOf(insiders), ...referrals, ...await createDesk({ ...insiders, placementId: placed.placementId, seekerId: referrals.seekerId }), ...await createEmployment(insiders), ...await createRegister(insiders), ...await createRecords(insiders), ...await createPlans(insiders) };
};

export type Scene = Awaited<ReturnType<typeof createScene>>;

const tableNames = async (): Promise<string[]> => {
  const rows = await db().execute<{ name: string }>(sql`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' or (schemaname = 'graphile_worker' and tablename = '_private_jobs') order by 1`);
  return rows.map(({ name }) => name);
};

/** One fingerprint of every row of every table, waiting jobs and audit trail included. */
export const fingerprint = async (): Promise<string> => {
  const parts = (await tableNames()).map((name) => `select '${name}' || coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '') as rows from ${name} t`);
  const [row] = await db().execute<{ hash: string }>(sql.raw(`select md5(string_agg(rows, '|' order by rows)) as hash from (${parts.join(" union all ")}) all_tables`));
  return row?.hash ?? "";
};
