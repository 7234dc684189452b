import { createHash, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, agreementVersions, requiredParties } from "@/db/schema/agreements";
import { placements } from "@/db/schema/placements";
import { createActor, createOrganisation, createStudent } from "@/db/testing/scenario";

/** The people around a placement. */
export const createCast = async () => {
  const hostOrganisation = await createOrganisation("company");
  const host = await createActor("entity", hostOrganisation);
  const school = await createActor("school", await createOrganisation("school"));
  const { student, enrolmentId } = await createStudent(school);
  return { host, school, student, enrolmentId };
};

type Cast = Awaited<ReturnType<typeof createCast>>;

/** The columns a placement cannot do without, for one that is prepared. */
export const placementOf = (cast: Cast, values: Partial<typeof placements.$inferInsert> = {}): typeof placements.$inferInsert => ({
  reference: `T-${randomUUID()}`,
  personId: cast.student.personId,
  hostId: cast.host.organisationId ?? "",
  schoolId: cast.school.organisationId,
  enrolmentId: cast.enrolmentId,
  instrument: "school",
  title: "Onthaal",
  startsOn: "2027-02-01",
  endsOn: "2027-03-31",
  hoursPerWeek: 19,
  lanes: [0, 1, 2, 3],
  regulationId: "school",
  ...values,
});

const only = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("nothing was written");
  return row;
};

export const createPlacement = async (cast: Cast, values: Partial<typeof placements.$inferInsert> = {}) =>
  only(await db().insert(placements).values(placementOf(cast, values)).returning());

/** A text to sign, with its hash. */
export const frozenText = (text: string) => ({ canonical: text, sha256: createHash("sha256").update(text).digest("hex") });

/** A new version of an agreement's text, which trainee and host have to sign. */
export const addVersion = async (cast: Cast, agreementId: string, number: number) => {
  const version = only(await db().insert(agreementVersions)
    .values({ agreementId, number, createdById: cast.host.personId, ...frozenText(`{"version":${number}}`) }).returning());
  await db().insert(requiredParties).values([
    { versionId: version.id, party: "trainee", personId: cast.student.personId },
    { versionId: version.id, party: "host", organisationId: cast.host.organisationId },
  ]);
  return version;
};

/** An agreement that is out for signature: one text, two parties, nobody has signed. */
export const createAgreement = async (cast: Cast, placementId: string) => {
  const agreement = only(await db().insert(agreements).values({ placementId, code: randomUUID() }).returning());
  const version = await addVersion(cast, agreement.id, 1);
  await db().update(agreements).set({ status: "to-sign", currentVersion: 1 }).where(eq(agreements.id, agreement.id));
  return { agreementId: agreement.id, version };
};
