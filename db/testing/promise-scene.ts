import { createHash, randomUUID } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { agreements, agreementVersions, plans, requiredParties, signatures } from "@/db/schema/agreements";
import { organisations } from "@/db/schema/organisations";
import { mandates } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { createActor, createOrganisation, createStudent } from "@/db/testing/scenario";
import { processOf } from "@/lib/domain/placements/process";

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

/** VDAB, for what it signs in these scenes; whoever comes first makes it. */
const findVdab = async () =>
  only(await db().select().from(organisations).where(eq(organisations.kind, "vdab")).limit(1).then(async ([known]) => [known ?? await createOrganisation("vdab")]));

type Row = typeof placements.$inferSelect;

/** Everybody who signs a kind of placement, as its process says. */
const partiesOf = async (cast: Cast, { instrument, mediatorOrganisationId }: Row) => {
  const organisationOf = { host: cast.host.organisationId, school: cast.school.organisationId };
  return Promise.all((processOf(instrument)?.parties ?? []).map(async (party) => {
    if (party === "trainee") return { party, personId: cast.student.personId, organisationId: null };
    if (party === "host" || party === "school") return { party, personId: null, organisationId: organisationOf[party] };
    return { party: "vdab" as const, personId: null, organisationId: mediatorOrganisationId ?? (await findVdab()).id };
  }));
};

const placementOfAgreement = async (agreementId: string): Promise<Row> =>
  only(await db().select({ placement: placements }).from(placements).innerJoin(agreements, eq(agreements.placementId, placements.id)).where(eq(agreements.id, agreementId))).placement;

/** The newest version of a plan that was decided on or made final. */
const agreedPlan = async (placementId: string): Promise<string | null> => {
  const [plan] = await db().select({ id: plans.id }).from(plans)
    .where(and(eq(plans.placementId, placementId), inArray(plans.status, ["approved", "final"]))).orderBy(desc(plans.number)).limit(1);
  return plan?.id ?? null;
};

/** A new version of an agreement's text, made from the plan that counts, which everybody of its kind has to sign. */
export const addVersion = async (cast: Cast, agreementId: string, number: number) => {
  const placement = await placementOfAgreement(agreementId);
  const version = only(await db().insert(agreementVersions)
    .values({ agreementId, number, createdById: cast.host.personId, planId: await agreedPlan(placement.id), ...frozenText(`{"version":${number}}`) }).returning());
  await db().insert(requiredParties).values((await partiesOf(cast, placement)).map((party) => ({ versionId: version.id, ...party })));
  return version;
};

/** An agreement that is out for signature: one text, nobody has signed. */
export const createAgreement = async (cast: Cast, placementId: string) => {
  const agreement = only(await db().insert(agreements).values({ placementId, code: randomUUID() }).returning());
  const version = await addVersion(cast, agreement.id, 1);
  await db().update(agreements).set({ status: "to-sign", currentVersion: 1 }).where(eq(agreements.id, agreement.id));
  return { agreementId: agreement.id, version };
};

/** Everybody signs the agreement of a placement, on the morning of this day. */
export const signByEverybody = async (cast: Cast, placementId: string, day: string): Promise<void> => {
  const { agreementId, version } = await createAgreement(cast, placementId);
  const required = await db().select().from(requiredParties).where(eq(requiredParties.versionId, version.id));
  const people = { trainee: cast.student.personId, host: cast.host.personId, school: cast.school.personId, vdab: (await createActor("mediator", await findVdab())).personId, partner: "" };
  await db().insert(signatures).values(required.map(({ party, organisationId }) =>
    ({ versionId: version.id, sha256: version.sha256, party, personId: people[party], organisationId, signedAt: new Date(`${day}T07:00:00Z`) })));
  await db().update(agreements).set({ status: "signed" }).where(eq(agreements.id, agreementId));
  await db().update(placements).set({ status: "signed", signedOn: day }).where(eq(placements.id, placementId));
};

/** What comes before the signatures of a kind that is approved: a plan, and VDAB that says yes under a mandate. */
export const approvePlan = async (placementId: string, day: string): Promise<void> => {
  const [placement] = await db().select().from(placements).where(eq(placements.id, placementId));
  const kind = placement && processOf(placement.instrument)?.plan?.kind;
  if (!placement || !kind) throw new Error("this kind has no plan");
  const vdab = await findVdab();
  const [author, decider] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
  const mandate = only(await db().insert(mandates).values({
    personId: decider.personId, organisationId: vdab.id, provinces: ["oost-vlaanderen"], instruments: [placement.instrument], validFrom: "2020-01-01",
  }).returning());
  const plan = only(await db().insert(plans).values({ placementId, kind, content: {}, authorId: author.personId, contributorIds: [author.personId] }).returning());
  const decided = { decidedById: decider.personId, decidedAt: new Date(`${day}T06:30:00Z`), mandateId: mandate.id };
  // Together: a sanction that comes between leaves nothing that waits for an answer to a question never asked.
  await transaction(async (tx) => {
    await tx.update(plans).set({ status: "submitted", submittedAt: new Date(`${day}T06:00:00Z`) }).where(eq(plans.id, plan.id));
    await tx.update(plans).set({ status: "approved", ...decided }).where(eq(plans.id, plan.id));
    for (const status of ["approval-requested", "approved"] as const) await tx.update(placements).set({ status }).where(eq(placements.id, placementId));
  });
};
