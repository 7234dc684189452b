import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { employments } from "@/db/schema/employments";
import { sanctions } from "@/db/schema/money";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { endEmployment } from "@/lib/server/employments/end-employment";
import { findEmployment } from "@/lib/server/employments/find-employment";
import { registerEmployment } from "@/lib/server/employments/register-employment";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

const terms = { startsOn: "2027-01-04", endsOn: "2028-01-03", coachName: "Els V.", languageSupport: "Elke week een taalcoach, vanaf de eerste dag." };

/** A candidate of a city programme who confirmed a job of a year. */
const hire = async () => {
  const entity = await createActor("entity", await createOrganisation("local-government"));
  const candidate = await createActor("student");
  const { id: offerId } = await createOffer(entity, { kind: "employment", instrument: null, startsOn: "2027-01-04", endsOn: "2028-01-03" });
  await saveApplicationDraft(candidate, { offerId, version: 0, motivation: "Ik was ingenieur en wil hier verder.", availableFrom: "2027-01-01" });
  const [draft] = await db().select().from(applications).where(eq(applications.offerId, offerId));
  const applicationId = draft?.id ?? "";
  await submitApplication(candidate, { id: applicationId, version: draft?.version ?? 0, key: randomUUID() });
  const version = async () => (await db().select().from(applications).where(eq(applications.id, applicationId)))[0]?.version ?? 0;
  return { entity, candidate, applicationId, version };
};

test("a job of a programme goes from application to its end outside the law of placements, sanctioned employer or not", async () => {
  const { entity, candidate, applicationId, version } = await hire();
  await db().insert(sanctions).values({ organisationId: entity.organisationId ?? "", decidedOn: "2026-11-01", lastDay: "2029-10-31", proposedById: entity.personId, decidedById: candidate.personId, reason: "Geen loon betaald." });
  await acceptApplication(entity, { id: applicationId, version: await version() });
  await expect(registerEmployment(entity, { applicationId, ...terms })).rejects.toMatchObject({ code: "employment.notConfirmed" });
  expect(await confirmApplication(candidate, { id: applicationId, version: await version(), withdrawOthers: false })).toEqual({ placementId: null });
  await expect(registerEmployment(entity, { applicationId, ...terms })).rejects.toMatchObject({ code: "employment.notYet", field: "startsOn" });
  playOn("2027-01-04");
  const { id } = await registerEmployment(entity, { applicationId, ...terms });
  expect(await findEmployment(candidate, applicationId)).toMatchObject(terms);
  playOn("2027-09-01");
  await endEmployment(entity, { id, version: 1, on: "2027-08-31", outcome: "contract" });
  await expect(endEmployment(entity, { id, version: 2, on: "2027-08-31", outcome: "contract" })).rejects.toMatchObject({ code: "employment.alreadyEnded" });
  expect(await findEmployment(entity, applicationId)).toMatchObject({ endedOn: "2027-08-31", outcome: "contract" });
  expect(await checkInvariants()).toEqual([]);
});

test("of ten parallel registrations one counts", async () => {
  const { entity, candidate, applicationId, version } = await hire();
  await acceptApplication(entity, { id: applicationId, version: await version() });
  await confirmApplication(candidate, { id: applicationId, version: await version(), withdrawOthers: false });
  playOn("2027-01-04");
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => registerEmployment(entity, { applicationId, ...terms })));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db().select().from(employments).where(eq(employments.applicationId, applicationId))).toHaveLength(1);
});

test("a job that nobody was hired for cannot stand in the database", async () => {
  const { entity, candidate, applicationId } = await hire();
  await expect(db().insert(employments).values({ ...terms, applicationId, personId: candidate.personId, hostId: entity.organisationId ?? "", registeredById: entity.personId }))
    .rejects.toMatchObject({ cause: { constraint_name: "employment_of_confirmed" } });
});
